import { useEffect, useEffectEvent, useId, useState } from "react";
import { useCareerSession } from "#state/career-session-context.ts";

/** Time for a letter to be painted before the record hears of it, milliseconds. */
const PAINT_MS = 20;

export interface DraftText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Hands over what is typed now rather than after the letter is painted. */
  readonly flush: () => void;
}

/** One line of text as it is being typed; the record follows right after each letter, one step of undo a pause. */
export function useDraftText(stored: string, commit: (text: string) => void): DraftText {
  const session = useCareerSession();
  const field = useId();
  const [draft, setDraft] = useState<string>();
  const flush = () => {
    if (draft !== undefined && draft !== stored) session.typing(field, () => commit(draft));
    setDraft(undefined);
  };
  const flushLater = useEffectEvent(flush);
  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(flushLater, PAINT_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => flushLater(), []);
  return { text: draft ?? stored, type: setDraft, flush };
}
