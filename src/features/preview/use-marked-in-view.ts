import { type RefObject, useEffect } from "react";
import type { PageWords } from "#io/exporters/pdf/placed-words.ts";

/** From the top of the desk, a share of its height. */
const RESTING_PLACE = 0.3;

/**
 * Brings the marked line onto the desk where it is off it: when another field is entered, and when what is written there changes
 * the paper. Whoever only reads is left alone.
 */
export function useMarkedInView(
  desk: RefObject<HTMLElement | null>,
  marked: string | undefined,
  words: readonly PageWords[],
): void {
  useEffect(() => {
    const line = marked === undefined ? null : desk.current?.querySelector("[data-marked]");
    if (!line || !desk.current || desk.current.clientHeight === 0) return;
    const room = desk.current.getBoundingClientRect();
    const { top, bottom } = line.getBoundingClientRect();
    if (top >= room.top && bottom <= room.bottom) return;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    desk.current.scrollBy({
      top: top - room.top - room.height * RESTING_PLACE,
      behavior: isStill ? "instant" : "smooth",
    });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- words that moved take their mark along
  }, [desk, marked, words]);
}
