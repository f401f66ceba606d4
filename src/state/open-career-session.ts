import type { CareerId } from "#core/model/ids.ts";
import { mergeCareers } from "#core/model/merge-careers.ts";
import { ok, type Result } from "#core/result.ts";
import type { StorageError } from "#io/storage/stored.ts";
import type { CareerSession } from "./career-session.ts";
import { createCareerSession } from "./create-career-session.ts";
import { recordHome } from "./record-home.ts";
import type { Services } from "./services.ts";

/** Loads a record with its history and opens it for editing. */
export async function openCareerSession(
  id: CareerId,
  {
    careers,
    news,
    openViews,
    now,
    later,
  }: Pick<Services, "careers" | "news" | "openViews" | "now" | "later">,
): Promise<Result<CareerSession, StorageError>> {
  const stored = await careers.open(id);
  if (!stored.ok) return stored;
  return ok(
    createCareerSession({
      stored: stored.value,
      home: recordHome(id, careers, news, mergeCareers),
      now,
      later,
      viewId: openViews.recall(id),
      rememberView: (viewId) => openViews.remember(id, viewId),
    }),
  );
}
