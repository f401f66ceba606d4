import { type EditHistory, MOST_STEPS } from "#core/model/edit-history.ts";
import type { Preferred } from "#core/model/merge-records.ts";
import { isSame } from "#core/model/merge-records.ts";
import { stepBetween } from "#core/model/step-between.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { Edited, Stored } from "#io/storage/stored.ts";

/** What every stored record has: the time of its last change. */
export interface Dated {
  readonly updatedAt: Timestamp;
}

/** Joins two edits of one record since `base`; `preferred` counts where both changed the same word. */
export type Merge<T> = (base: T, mine: T, theirs: T, preferred: Preferred) => T;

/**
 * A tab's edits since `base` on top of what another tab has stored since: they are one more step of its history. Where
 * both changed the same word the later edit shows, and undo brings the other back.
 */
export function rebasedEdits<T extends Dated>(
  base: T,
  mine: T,
  stored: Stored<T>,
  merge: Merge<T>,
): Edited<T> {
  if (isSame(mine, base)) return stored;
  const theirs = stored.record;
  const updatedAt = theirs.updatedAt > mine.updatedAt ? theirs.updatedAt : mine.updatedAt;
  const withMine = { ...merge(base, mine, theirs, "mine"), updatedAt };
  const shown =
    theirs.updatedAt > mine.updatedAt ? { ...merge(base, mine, theirs, "theirs"), updatedAt } : withMine;
  const onTop = withStep(stored.history, { ...theirs, updatedAt }, withMine);
  return { record: shown, history: withStep(onTop, withMine, shown) };
}

function withStep(history: EditHistory, before: object, after: object): EditHistory {
  const step = stepBetween(before, after);
  return step === undefined ? history : { undo: [...history.undo, step].slice(-MOST_STEPS), redo: [] };
}
