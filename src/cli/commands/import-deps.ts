import { timestampSchema } from "#core/model/timestamp.ts";
import type { ReadResumeDeps } from "#io/importers/read-resume.ts";

/** Fresh ids and the present time, for a record that is read from a file. */
export function importDeps(): ReadResumeDeps {
  return {
    newId: () => crypto.randomUUID(),
    now: () => timestampSchema.parse(new Date().toISOString()),
  };
}
