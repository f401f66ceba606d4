import { useEffect, useRef } from "react";
import type { OpenPdf } from "#io/pdf-view/open-pdf.ts";

interface PaperPageProps {
  readonly pdf: OpenPdf;
  /** From 1. */
  readonly number: number;
  /** On the screen, CSS pixels. */
  readonly width: number;
  readonly label: string;
}

/** One sheet of the document, drawn as sharp as the screen is. */
export function PaperPage({ pdf, number, width, label }: PaperPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = pdf.sizes[number - 1];
  useEffect(() => {
    if (canvas.current === null || size === undefined) return;
    const scale = (width / size.width) * devicePixelRatio;
    // A page that was closed while being drawn is replaced by the next one at once.
    pdf.draw(number, canvas.current, scale).catch(() => undefined);
  }, [pdf, number, width, size]);
  if (size === undefined) return null;
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className="block bg-paper shadow-paper"
      style={{ width, height: (width * size.height) / size.width }}
    />
  );
}
