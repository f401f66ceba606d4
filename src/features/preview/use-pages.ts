import { type RefObject, useEffect, useMemo, useState } from "react";

export interface Pages {
  /** The one in the middle of the desk, from 1. */
  readonly page: number;
  readonly count: number;
  readonly goTo: (page: number) => void;
}

/** Which page is looked at, and the way to another. */
export function usePages(desk: RefObject<HTMLElement | null>, count: number): Pages {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = desk.current;
    if (element === null || count < 2) return undefined;
    const watch = () => setPage(pageLookedAt(element));
    // On a phone the window scrolls, elsewhere the desk does.
    document.addEventListener("scroll", watch, { capture: true, passive: true });
    return () => document.removeEventListener("scroll", watch, { capture: true });
  }, [desk, count]);
  return useMemo(() => {
    const goTo = (wanted: number) => {
      const sheets = sheetsOn(desk.current);
      sheets.at(Math.max(0, Math.min(wanted, sheets.length) - 1))?.scrollIntoView({ block: "start" });
    };
    return { page: Math.min(page, Math.max(1, count)), count, goTo };
  }, [desk, page, count]);
}

function sheetsOn(desk: HTMLElement | null): HTMLElement[] {
  return [...(desk?.querySelectorAll("canvas") ?? [])];
}

function pageLookedAt(desk: HTMLElement): number {
  const { top, bottom } = desk.getBoundingClientRect();
  const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const begun = sheetsOn(desk).filter((sheet) => sheet.getBoundingClientRect().top <= middle);
  return Math.max(1, begun.length);
}
