import type { Application } from "#core/model/application.ts";
import type { ApplicationId } from "#core/model/ids.ts";
import { mergeRecords } from "#core/model/merge-records.ts";
import { ok, type Result } from "#core/result.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { createEditSession } from "./create-edit-session.ts";
import type { EditSession } from "./edit-session.ts";
import { recordHome } from "./record-home.ts";
import type { Services } from "./services.ts";

/** One open application: its posting and its letters. React reads it through `useApplication`. */
export type ApplicationSession = EditSession<Application>;

/** Loads an application with its history and opens it for editing. */
export async function openApplicationSession(
  id: ApplicationId,
  { applications, news, now, later }: Pick<Services, "applications" | "news" | "now" | "later">,
): Promise<Result<ApplicationSession, StorageError>> {
  const stored = await applications.open(id);
  if (!stored.ok) return stored;
  const home = recordHome(id, applications, news, mergeRecords);
  return ok(createEditSession({ stored: stored.value, home, now, later }));
}
