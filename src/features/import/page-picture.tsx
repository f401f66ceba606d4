import { type ReactNode, useEffect, useRef, useState } from "react";
import type { OpenOriginal } from "#io/pdf-view/open-original.ts";

interface PagePictureProps {
  readonly original: OpenOriginal;
  /** From 1. */
  readonly page: number;
  /** The page's lines, laid over it. */
  readonly children: ReactNode;
}

/** Of a page on the screen, CSS pixels; more is never shown. */
const WIDEST = 560;

/** A page of the file as it looks, drawn when it first comes into view. */
export function PagePicture({ original, page, children }: PagePictureProps) {
  const size = original.kind === "pdf" ? original.pdf.sizes[page - 1] : original.size;
  if (size === undefined) return null;
  return (
    <div
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      className="relative w-full overflow-hidden rounded-sm border border-line bg-white shadow-sm"
    >
      {original.kind === "pdf" ? (
        <PdfPicture pdf={original.pdf} page={page} width={size.width} />
      ) : (
        <img src={original.url} alt="" draggable={false} className="size-full" />
      )}
      {children}
    </div>
  );
}

interface PdfPictureProps {
  readonly pdf: Extract<OpenOriginal, { kind: "pdf" }>["pdf"];
  readonly page: number;
  /** In points. */
  readonly width: number;
}

function PdfPicture({ pdf, page, width }: PdfPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setSeen(true);
    });
    if (canvas.current) seen.observe(canvas.current);
    return () => seen.disconnect();
  }, []);
  useEffect(() => {
    const { current } = canvas;
    if (!isSeen || current === null) return;
    const scale = (WIDEST / width) * Math.min(2, Math.max(1, devicePixelRatio));
    // A page that can't be drawn stays white under its lines.
    pdf.draw(page, current, scale).catch(() => undefined);
  }, [isSeen, pdf, page, width]);
  return <canvas ref={canvas} aria-hidden className="size-full" />;
}
