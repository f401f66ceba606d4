import { findDates } from "./dates.ts";
import type { Piece } from "./pieces.ts";

/** In a list of schools a bullet with a date is an entry, not a remark. */
export function headOfBullet(piece: Piece): Piece {
  const isHead = piece.isBullet && findDates(piece.text).length > 0;
  return isHead
    ? {
        ...piece,
        isBullet: false,
        lines: piece.lines.map((line, index) => (index === 0 ? { ...line, gap: 1 } : line)),
      }
    : piece;
}

/** A list of jobs whose items are dated, each with a list of its own: the outer items are heads. */
export function headsOfNestedBullets(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  const isNested =
    first !== undefined && first.isBullet && hasSpan(first) && pieces.every(({ isBullet }) => isBullet);
  return isNested ? pieces.map((piece) => (hasSpan(piece) ? headOfBullet(piece) : piece)) : pieces;
}

function hasSpan({ text }: Piece): boolean {
  return findDates(text).some(({ single }) => !single);
}
