import { useEffect, useEffectEvent } from "react";
import { type PathTarget, targetOf } from "#core/model/field-place.ts";
import { useAttention, useCareerSession } from "#state/career-session-context.ts";
import { elementOfPlace, placeOfElement } from "./form/place-of-element.ts";

/** Steps and forms open within this time, or there is no such field, milliseconds. */
const GIVE_UP_MS = 2000;

/** Tells the paper which field is written in, and goes to the field of what was picked on the paper. */
export function usePaperLink(onSought: () => void): void {
  const { store, setEdited, seek } = useCareerSession();
  const sought = useAttention((attention) => attention.sought);
  const show = useEffectEvent(onSought);
  useEffect(() => {
    if (sought === undefined) return undefined;
    show();
    return goTo(targetOf(store.getState().record, sought.path), () => seek(undefined));
  }, [sought, store, seek]);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const place = target instanceof Element ? placeOfElement(target) : undefined;
      if (place !== undefined) setEdited(place);
    };
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
      setEdited(undefined);
    };
  }, [setEdited]);
}

/** Tries with every frame until the field is there. Returns what ends it. */
function goTo({ recordIds, fields }: PathTarget, onEnd: () => void): () => void {
  const end = performance.now() + GIVE_UP_MS;
  const look = () => {
    const element = elementOfPlace(recordIds, fields);
    if (element === undefined && performance.now() < end) {
      frame = requestAnimationFrame(look);
      return;
    }
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "center" });
    onEnd();
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

/** Opens the entry that is sought, where it is one of these. */
export function useSoughtEntry(ids: readonly string[], open: (id: string) => void): void {
  const { store } = useCareerSession();
  const sought = useAttention((attention) => attention.sought);
  const openSought = useEffectEvent((path: string) => {
    const { recordIds } = targetOf(store.getState().record, path);
    const id = recordIds.find((known) => ids.includes(known));
    if (id !== undefined) open(id);
  });
  useEffect(() => {
    if (sought !== undefined) openSought(sought.path);
  }, [sought]);
}
