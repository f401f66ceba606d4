import { useEffect, useEffectEvent, useState } from "react";

/** A pause in typing this long ends a step of undo. */
const PAUSE_MS = 400;

export interface DraftText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Hands over what is typed now rather than after the pause. */
  readonly flush: () => void;
}

/** One line of text as it is being typed; the record gets it after a pause and when the field is left. */
export function useDraftText(stored: string, commit: (text: string) => void): DraftText {
  const [draft, setDraft] = useState<string>();
  const flush = () => {
    if (draft !== undefined && draft !== stored) commit(draft);
    setDraft(undefined);
  };
  const flushLater = useEffectEvent(flush);
  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(flushLater, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => flushLater(), []);
  return { text: draft ?? stored, type: setDraft, flush };
}
