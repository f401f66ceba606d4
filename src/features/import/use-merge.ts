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
  /** Of lines that only their place pairs: whether the person put them together. */
  readonly isTogether: (theirsId: string) => boolean;
  readonly putTogether: (theirsIds: readonly string[], isTogether: boolean) => void;
  /** Puts it into the stored record as one step of undo; whether it was stored. */
  readonly keep: () => Promise<boolean>;
}

/** Adding what was read to a record: what is chosen, and what comes of it. */
export function useMerge(mine: Career, theirs: Career): MergeWork {
  const { careers, newId, now } = useServices();
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const [together, setTogether] = useState<ReadonlySet<string>>(new Set());
  const wishes = useMemo(() => ({ choices, apart, together }), [choices, apart, together]);
  const merge = useMemo(() => mergeImported(mine, theirs, wishes, newId), [mine, theirs, wishes, newId]);
  return {
    merge,
    choiceOf: (path) => choices.get(path) ?? "mine",
    choose: (path, choice) => setChoices(new Map(choices).set(path, choice)),
    isApart: (id) => apart.has(id),
    setApart: (id, isApart) => setApart(changed(apart, [id], isApart)),
    isTogether: (id) => together.has(id),
    putTogether: (ids, isTogether) => setTogether(changed(together, ids, isTogether)),
    keep: async () => {
      const stored = await careers.change(mine.id, ({ record, history }) => {
        const { career } = mergeImported(record, theirs, wishes, newId);
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

function changed(set: ReadonlySet<string>, ids: readonly string[], isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const id of ids)
    if (isIn) next.add(id);
    else next.delete(id);
  return next;
}
