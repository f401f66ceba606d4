import type { Result } from "#core/result.ts";
import { type Edited, isOfNewerApp, type StorageError, type Stored } from "#io/storage/stored.ts";
import type { Standing } from "./edit-session.ts";
import { type Dated, type Merge, rebasedEdits } from "./rebased-edits.ts";

/** Where a record is kept, and who else may change it. */
export interface RecordHome<T> {
  /** Reads what is stored, and stores what `next` makes of it, in one transaction. */
  readonly change: (next: (stored: Stored<T>) => Edited<T>) => Promise<Result<Stored<T>, StorageError>>;
  readonly reread: () => Promise<Result<Stored<T>, StorageError>>;
  /** Hears when another tab has changed the record, or a newer app all of them; returns what ends the listening. */
  readonly hear: (listener: (news: "changed" | "newer") => void) => () => void;
  readonly merge: Merge<T>;
}

/** What this tab shows of the record. */
interface Shown<T> {
  readonly read: () => Edited<T>;
  readonly show: (next: Edited<T>) => void;
  readonly lose: (standing: Exclude<Standing, "open">) => void;
}

export interface SharedRecord {
  /** Stores what is shown, on top of what another tab stored since; whether it is kept. */
  readonly write: () => Promise<boolean>;
  /** Shows what another tab has stored, with the own edits on top. */
  readonly catchUp: () => Promise<void>;
}

/** Keeps what a tab shows and what is stored in step, whichever tab stores it. */
export function createSharedRecord<T extends Dated>(
  stored: Stored<T>,
  home: RecordHome<T>,
  { read, show, lose }: Shown<T>,
): SharedRecord {
  let known = stored;

  /** `base`: what the stored record and the one on the screen have in common. */
  function takeOver(found: Stored<T>, base: T): void {
    known = found;
    if (found.record !== base) show(rebasedEdits(base, read().record, found, home.merge));
  }

  function refuse(error: StorageError): void {
    if (error.kind === "not-found") lose("removed");
    else if (isOfNewerApp(error)) lose("newer");
  }

  return {
    write: async () => {
      const [seen, own] = [known, read()];
      const saved = await home.change((found) =>
        found.revision === seen.revision ? own : rebasedEdits(seen.record, own.record, found, home.merge),
      );
      if (saved.ok) takeOver(saved.value, own.record);
      else refuse(saved.error);
      return saved.ok;
    },
    catchUp: async () => {
      const found = await home.reread();
      if (!found.ok) refuse(found.error);
      else if (found.value.revision !== known.revision) takeOver(found.value, known.record);
    },
  };
}
