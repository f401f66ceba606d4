import { type RefObject, useEffect, useState } from "react";
import type { Paper } from "#core/documents/document.ts";

/** Width to height of a sheet. */
const RATIOS = { letter: 8.5 / 11, a4: 210 / 297 } as const satisfies Record<Paper, number>;
const PADDING = 48;
const LEAST_WIDTH = 240;
const MOST_WIDTH = 760;

export function heightOf(paper: Paper, width: number): number {
  return width / RATIOS[paper];
}

/** The width at which a whole sheet fits the desk where that leaves it legible, else as wide as the desk. */
export function useFittingWidth(desk: RefObject<HTMLElement | null>, paper: Paper): number {
  const [width, setWidth] = useState(LEAST_WIDTH);
  useEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    const fit = () => {
      const room = element.clientWidth - PADDING;
      const whole = (element.clientHeight - PADDING) * RATIOS[paper];
      const isWholeLegible = whole >= room * 0.8;
      setWidth(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, isWholeLegible ? Math.min(room, whole) : room)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    fit();
    return () => observer.disconnect();
  }, [desk, paper]);
  return width;
}
