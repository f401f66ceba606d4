import type { Application } from "#core/model/application.ts";
import type { ApplicationId } from "#core/model/ids.ts";
import { ok, type Result } from "#core/result.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { createEditSession } from "./create-edit-session.ts";
import type { EditSession } from "./edit-session.ts";
import type { Services } from "./services.ts";

/** One open application: its posting and its letters. React reads it through `useApplication`. */
export type ApplicationSession = EditSession<Application>;

/** Loads an application with its history and opens it for editing. */
export async function openApplicationSession(
  id: ApplicationId,
  { applications, now, later }: Pick<Services, "applications" | "now" | "later">,
): Promise<Result<ApplicationSession, StorageError>> {
  const [application, history] = await Promise.all([applications.load(id), applications.loadHistory(id)]);
  if (!application.ok) return application;
  if (!history.ok) return history;
  return ok(
    createEditSession({
      record: application.value,
      history: history.value,
      save: applications.save,
      now,
      later,
    }),
  );
}
