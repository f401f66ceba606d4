import { blankEditHistory, type EditHistory } from "#core/model/edit-history.ts";
import { mergeRecords } from "#core/model/merge-records.ts";
import { ok, type Result } from "#core/result.ts";
import type { StorageError, Stored } from "#io/storage/stored.ts";
import type { EditSessionOptions } from "#state/create-edit-session.ts";
import type { Dated } from "#state/rebased-edits.ts";

type Save<T> = (record: T, history: EditHistory) => Promise<Result<void, StorageError>>;

/** A stored record that one session alone has open; `save` hears what is written, and may refuse it. */
export function soleHome<T extends Dated>(
  record: T,
  save: Save<T> = async () => ok(undefined),
  history: EditHistory = blankEditHistory,
): Pick<EditSessionOptions<T>, "stored" | "home"> {
  let stored: Stored<T> = { record, history, revision: "0" };
  return {
    stored,
    home: {
      change: async (next) => {
        const edited = next(stored);
        const saved = await save(edited.record, edited.history);
        if (!saved.ok) return saved;
        stored = { ...edited, revision: `${Number(stored.revision) + 1}` };
        return ok(stored);
      },
      reread: async () => ok(stored),
      hear: () => () => undefined,
      merge: mergeRecords,
    },
  };
}
