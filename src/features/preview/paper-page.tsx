import { type RefObject, useEffect, useRef, useState } from "react";
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
}

/** One sheet, drawn as sharp as the screen is; its words stand beside it for those who don't see it. */
export function PaperPage({ pdf, number, size, width }: PaperPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useNearness(canvas);
  useEffect(() => {
    if (canvas.current === null || !isNear) return;
    const scale = (width / size.width) * devicePixelRatio;
    // A page that was closed while being drawn is replaced by the next one at once.
    pdf.draw(number, canvas.current, scale).catch(() => undefined);
  }, [pdf, number, width, size, isNear]);
  return (
    <canvas
      ref={canvas}
      aria-hidden
      className="block bg-paper shadow-paper forced-colors:outline"
      style={{ width, height: (width * size.height) / size.width }}
    />
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
