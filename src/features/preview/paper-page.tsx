import { useEffect, useRef } from "react";
import type { OpenPdf, PageSize } from "#io/pdf-view/open-pdf.ts";

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
  useEffect(() => {
    if (canvas.current === null) return;
    const scale = (width / size.width) * devicePixelRatio;
    // A page that was closed while being drawn is replaced by the next one at once.
    pdf.draw(number, canvas.current, scale).catch(() => undefined);
  }, [pdf, number, width, size]);
  return (
    <canvas
      ref={canvas}
      aria-hidden
      className="block bg-paper shadow-paper"
      style={{ width, height: (width * size.height) / size.width }}
    />
  );
}
