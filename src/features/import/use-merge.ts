import { useMemo, useState } from "react";
import { type ImportMerge, type MergeChoice, mergeImported } from "#core/merging/merge-imported.ts";
import type { Career } from "#core/model/career.ts";
import { MOST_STEPS } from "#core/model/edit-history.ts";
import { stepBetween } from "#core/model/step-between.ts";
import { useServices } from "#state/services-context.ts";

export interface MergeWork {
  readonly merge: ImportMerge;
  readonly choiceOf: (path: string) => MergeChoice;
  readonly choose: (path: string, choice: MergeChoice) => void;
  readonly isApart: (theirsId: string) => boolean;
  readonly setApart: (theirsId: string, isApart: boolean) => void;
  /** Puts it into the stored record as one step of undo; whether it was stored. */
  readonly keep: () => Promise<boolean>;
}

/** Adding what was read to a record: what is chosen, and what comes of it. */
export function useMerge(mine: Career, theirs: Career): MergeWork {
  const { careers, newId, now } = useServices();
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const merge = useMemo(
    () => mergeImported(mine, theirs, { choices, apart }, newId),
    [mine, theirs, choices, apart, newId],
  );
  return {
    merge,
    choiceOf: (path) => choices.get(path) ?? "mine",
    choose: (path, choice) => setChoices(new Map(choices).set(path, choice)),
    isApart: (id) => apart.has(id),
    setApart: (id, isApart) =>
      setApart(new Set(isApart ? [...apart, id] : [...apart].filter((each) => each !== id))),
    keep: async () => {
      const stored = await careers.change(mine.id, ({ record, history }) => {
        const { career } = mergeImported(record, theirs, { choices, apart }, newId);
        const step = stepBetween(record, career);
        if (step === undefined) return { record, history };
        return {
          record: { ...career, updatedAt: now() },
          history: { undo: [...history.undo, step].slice(-MOST_STEPS), redo: [] },
        };
      });
      return stored.ok;
    },
  };
}
