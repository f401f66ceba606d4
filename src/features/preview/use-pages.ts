import { type RefObject, useEffect, useState } from "react";

export interface Pages {
  /** The one at the top of the desk, from 1. */
  readonly page: number;
  readonly count: number;
  readonly goTo: (page: number) => void;
}

/** Which page is at the top of the desk, and the way to another. */
export function usePages(desk: RefObject<HTMLElement | null>, count: number): Pages {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = desk.current;
    if (element === null || count < 2) return undefined;
    const watch = () => {
      const place = element.scrollTop / Math.max(1, element.scrollHeight - element.clientHeight);
      setPage(1 + Math.round(place * (count - 1)));
    };
    element.addEventListener("scroll", watch, { passive: true });
    return () => element.removeEventListener("scroll", watch);
  }, [desk, count]);
  const goTo = (wanted: number) => {
    const sheets = [...(desk.current?.querySelectorAll("canvas") ?? [])];
    sheets.at(Math.max(0, Math.min(wanted, sheets.length) - 1))?.scrollIntoView({ block: "start" });
  };
  return { page: Math.min(page, Math.max(1, count)), count, goTo };
}
