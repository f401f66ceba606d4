import { useEffect, useEffectEvent } from "react";
import { targetOf } from "#core/model/field-place.ts";
import { useAttention, useCareerSession } from "#state/career-session-context.ts";

/** Hears when a field is sought from the paper. */
export function useSought(onSought: (path: string) => void): void {
  const sought = useAttention((attention) => attention.sought);
  const tell = useEffectEvent(onSought);
  useEffect(() => {
    if (sought !== undefined) tell(sought.path);
  }, [sought]);
}

/** Opens the entry that is sought, where it is one of these. */
export function useSoughtEntry(ids: readonly string[], open: (id: string) => void): void {
  const { store } = useCareerSession();
  useSought((path) => {
    const { recordIds } = targetOf(store.getState().record, path);
    const id = recordIds.find((known) => ids.includes(known));
    if (id !== undefined) open(id);
  });
}
