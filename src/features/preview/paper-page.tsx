import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { OpenPdf, PageSize } from "#io/pdf-view/open-pdf.ts";

/** Sheets this near to the window are drawn before they are looked at. */
const NEAR = "600px";

interface PaperPageProps {
  readonly pdf: OpenPdf;
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  /** On the screen, CSS pixels. */
  readonly width: number;
  /** Drawn ahead of the others: the one that is being written. */
  readonly isFirst: boolean;
  /** What lies over the sheet, as long as it is near the window or being written. */
  readonly children: ReactNode;
}

/** One sheet, drawn as sharp as the screen is; its words stand beside it for those who don't see it. */
export function PaperPage({ pdf, number, size, width, isFirst, children }: PaperPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useNearness(canvas);
  const draw = useEffectEvent((sheet: HTMLCanvasElement, scale: number) =>
    pdf.draw(number, sheet, scale, isFirst),
  );
  useEffect(() => {
    if (canvas.current === null || !isNear) return;
    const scale = (width / size.width) * devicePixelRatio;
    // A page that was closed while being drawn is replaced by the next one at once.
    draw(canvas.current, scale).catch(() => undefined);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each of them calls for another drawing
  }, [pdf, number, width, size, isNear]);
  return (
    <div
      className="relative bg-paper shadow-paper [--color-accent:oklch(0.415_0.072_208)] forced-colors:outline"
      style={{ width, height: (width * size.height) / size.width }}
    >
      <canvas ref={canvas} aria-hidden className="block size-full" />
      {isNear || isFirst ? children : null}
    </div>
  );
}

function useNearness(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return undefined;
    const watch = (entries: readonly IntersectionObserverEntry[]) =>
      setIsNear(entries.some((entry) => entry.isIntersecting));
    const observer = new IntersectionObserver(watch, { rootMargin: NEAR });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
