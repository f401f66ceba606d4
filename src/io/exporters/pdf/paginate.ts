import type { Piece, ShapePiece, Stretch } from "./flatten.ts";

/** The window of the endless page that one sheet of paper shows. */
export interface PageWindow {
  readonly top: number;
  readonly bottom: number;
}

const TOLERANCE = 0.5;

/**
 * Cuts the endless page into pages of at most `height` points of content. A page ends at the last place where it may:
 * never inside a stretch, never after one that keeps with the next. Only what is taller than a page is cut anyway.
 */
export function paginate(stretches: readonly Stretch[], height: number): PageWindow[] {
  const bands = mergeOverlapping(stretches);
  const pages: PageWindow[] = [];
  let first = 0;
  while (first < bands.length) {
    const last = lastBandOfPage(bands, first, height);
    pages.push({ top: bands[first]?.top ?? 0, bottom: bands[last]?.bottom ?? 0 });
    first = last + 1;
  }
  return pages;
}

/** The pieces that a window shows; a line down the side is cut to it. */
export function piecesIn(pieces: readonly Piece[], window: PageWindow): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === "upright") return cut(piece, window);
    const isInside = piece.y >= window.top - TOLERANCE && piece.y < window.bottom - TOLERANCE / 2;
    return isInside ? [piece] : [];
  });
}

function cut(piece: ShapePiece, { top, bottom }: PageWindow): Piece[] {
  const y = Math.max(piece.y, top);
  const height = Math.min(piece.y + piece.height, bottom) - y;
  return height <= 0 ? [] : [{ ...piece, y, height }];
}

/** What stands side by side is one band: it parts as a whole or not at all. */
function mergeOverlapping(stretches: readonly Stretch[]): Stretch[] {
  const bands: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.top - b.top || b.bottom - a.bottom)) {
    const last = bands.at(-1);
    if (last === undefined || stretch.top >= last.bottom - TOLERANCE) bands.push(stretch);
    else bands[bands.length - 1] = merge(last, stretch);
  }
  return bands;
}

/** The lower of two decides whether the band keeps with the next. */
function merge(one: Stretch, other: Stretch): Stretch {
  const lower = other.bottom >= one.bottom ? other : one;
  return {
    top: one.top,
    bottom: lower.bottom,
    keepWithNext: lower.keepWithNext,
  };
}

function lastBandOfPage(bands: readonly Stretch[], first: number, height: number): number {
  const fitting = lastThatFits(bands, first, height);
  if (fitting === bands.length - 1) return fitting;
  for (let index = fitting; index >= first; index -= 1) {
    if (bands[index]?.keepWithNext === false) return index;
  }
  return fitting;
}

function lastThatFits(bands: readonly Stretch[], first: number, height: number): number {
  const end = (bands[first]?.top ?? 0) + height;
  const beyond = bands.findIndex((band, index) => index > first && band.bottom > end);
  return (beyond === -1 ? bands.length : beyond) - 1;
}
