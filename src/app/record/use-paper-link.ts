import { useEffect } from "react";
import { type PathTarget, targetOf } from "#core/model/field-place.ts";
import { useAttention, useCareerSession } from "#state/career-session-context.ts";
import { elementOfPlace, placeOfElement } from "./place-of-element.ts";

/** Steps and forms open within this time, or there is no such field, milliseconds. */
const GIVE_UP_MS = 1500;

/** Tells the paper which field is written in, and goes to the field of what was picked on the paper. */
export function usePaperLink(): void {
  const { store, setEdited, seek } = useCareerSession();
  const sought = useAttention((attention) => attention.sought);
  useEffect(() => {
    if (sought === undefined) return undefined;
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

/** Tries with every frame until the field is there; the page itself where there is none. Returns what ends it. */
function goTo(target: PathTarget, onEnd: () => void): () => void {
  const end = performance.now() + GIVE_UP_MS;
  const look = () => {
    const element = elementOfPlace(target);
    if (element === undefined && performance.now() < end) {
      frame = requestAnimationFrame(look);
      return;
    }
    if (element === undefined) document.querySelector<HTMLElement>("main h1")?.focus();
    else enter(element);
    onEnd();
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

function enter(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
  // A paragraph of a letter is read until its button is pressed.
  if (element.closest("[data-field]")?.matches("[data-opens]")) element.click();
}
