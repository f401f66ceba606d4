import type { CareerId } from "#core/model/ids.ts";
import { ok, type Result } from "#core/result.ts";
import type { StorageError } from "#io/storage/stored.ts";
import type { CareerSession } from "./career-session.ts";
import { createCareerSession } from "./create-career-session.ts";
import type { Services } from "./services.ts";

/** Loads a record with its history and opens it for editing. */
export async function openCareerSession(
  id: CareerId,
  { careers, openViews, now, later }: Pick<Services, "careers" | "openViews" | "now" | "later">,
): Promise<Result<CareerSession, StorageError>> {
  const [career, history] = await Promise.all([careers.load(id), careers.loadHistory(id)]);
  if (!career.ok) return career;
  if (!history.ok) return history;
  return ok(
    createCareerSession({
      career: career.value,
      history: history.value,
      save: careers.save,
      now,
      later,
      viewId: openViews.recall(id),
      rememberView: (viewId) => openViews.remember(id, viewId),
    }),
  );
}
