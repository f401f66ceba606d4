import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Paper } from "#core/documents/document.ts";
import { bestOf, type Fit, fitInto, nextZoom, widthAt, type Zoom } from "./zoom.ts";

/** Around the sheets, CSS pixels. */
const PADDING = 48;
/** A wheel turned so far, or fingers spread so far, is one step. */
const WHEEL_STEP = 40;

export interface ZoomTools {
  /** As it is called: what fits, or percent. */
  readonly shown: "page" | "width" | number;
  /** Of a sheet, CSS pixels. */
  readonly width: number;
  readonly set: (zoom: Zoom) => void;
  /** Undefined at either end. */
  readonly larger: (() => void) | undefined;
  readonly smaller: (() => void) | undefined;
}

/** How large the sheets are shown; the wheel with Control held, and two fingers on a touchpad, change it. */
export function useZoom(desk: RefObject<HTMLElement | null>, paper: Paper): ZoomTools {
  const [zoom, set] = useState<Zoom>("best");
  const fit = useFit(desk, paper);
  const tools = useMemo(() => {
    const width = Math.round(widthAt(zoom, fit, paper));
    const step = (by: 1 | -1) => {
      const next = nextZoom(width, paper, by);
      return next === undefined ? undefined : () => set(next);
    };
    return { shown: zoom === "best" ? bestOf(fit) : zoom, width, set, larger: step(1), smaller: step(-1) };
  }, [zoom, fit, paper]);
  useWheel(desk, (by) => (by === 1 ? tools.larger : tools.smaller)?.());
  return tools;
}

function useFit(desk: RefObject<HTMLElement | null>, paper: Paper): Fit {
  const [fit, setFit] = useState(() => fitInto({ width: 0, height: 0 }, paper));
  useEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    const measure = () => {
      // What isn't shown has no size; the last one is kept.
      if (element.clientWidth === 0) return;
      const room = { width: element.clientWidth - PADDING, height: element.clientHeight - PADDING };
      setFit(fitInto(room, paper));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [desk, paper]);
  return fit;
}

function useWheel(desk: RefObject<HTMLElement | null>, onStep: (by: 1 | -1) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    let turned = 0;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < WHEEL_STEP) return;
      step(turned < 0 ? 1 : -1);
      turned = 0;
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [desk]);
}
