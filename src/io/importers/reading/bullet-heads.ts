import { findDates } from "./dates.ts";
import type { Piece } from "./pieces.ts";

/** How many lines below a numbered head its dates stand at most. */
const MOST_TO_DATE = 3;

/** In a list of schools a bullet with a date is an entry, not a remark. */
export function headOfBullet(piece: Piece): Piece {
  return piece.isBullet && findDates(piece.text).length > 0 ? asHead(piece) : piece;
}

function asHead(piece: Piece): Piece {
  const lines = piece.lines.map((line, index) => (index === 0 ? { ...line, gap: 1 } : line));
  return { ...piece, isBullet: false, lines };
}

/** A list of jobs whose items are dated, each with a list of its own, or numbered jobs: the outer items are heads. */
export function headsOfNestedBullets(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  if (first === undefined || !first.isBullet) return pieces;
  if (hasSpan(first) && pieces.every(({ isBullet }) => isBullet))
    return pieces.map((piece) => (hasSpan(piece) ? headOfBullet(piece) : piece));
  return leadsToDate(pieces, 0)
    ? pieces.map((piece, index) => (leadsToDate(pieces, index) ? asHead(piece) : piece))
    : pieces;
}

/** "1. Mercy Clinic", and below it in lines of their own a title and dates. */
function leadsToDate(pieces: readonly Piece[], index: number): boolean {
  const below = pieces.slice(index + 1, index + 1 + MOST_TO_DATE);
  const nextBullet = below.findIndex(({ isBullet }) => isBullet);
  const plain = nextBullet === -1 ? below : below.slice(0, nextBullet);
  return pieces[index]?.isBullet === true && plain.some(hasSpan);
}

function hasSpan({ text }: Piece): boolean {
  return findDates(text).some(({ single }) => !single);
}
