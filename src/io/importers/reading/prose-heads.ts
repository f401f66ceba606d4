import { foldText } from "#core/text/fold-text.ts";
import { findDates } from "./dates.ts";
import { countWords, EMPLOYER_WORDS, TITLE_WORDS } from "./head-words-table.ts";
import type { Line } from "./line.ts";
import type { Piece } from "./pieces.ts";

/** Letters of a head at most, and of the sentences behind it at least. */
const MOST_IN_HEAD = 130;
const LEAST_IN_BODY = 25;
const ABBREVIATION = /\b(?:st|dr|mr|mrs|ms|sr|jr|inc|co|corp|ltd|dept|no|dra|sra|\p{L})$/iu;

/** "2019–2021  Clerk, Ace Store, Dayton, OH. Filed forms…": the head and its sentences become two. */
export function partProseHeads(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const [line] = piece.lines;
    const cut = line === undefined || piece.isBullet ? undefined : endOfHead(piece.text);
    if (line === undefined || cut === undefined) return [piece];
    const [head, body] = [piece.text.slice(0, cut), piece.text.slice(cut + 1).trim()];
    return [toPiece(head, line), toPiece(body, { ...line, gap: 0 })];
  });
}

/** Where the first sentence ends that holds a date and the words of a job, and that others follow. */
function endOfHead(text: string): number | undefined {
  if (text.length < LEAST_IN_BODY * 2) return undefined;
  const stop = [...text.slice(0, MOST_IN_HEAD).matchAll(/\.\s+(?=[\p{Lu}¿¡])/gu)].find(
    ({ index }) => !ABBREVIATION.test(text.slice(0, index)) || /,\s*[A-Z]{2}$/.test(text.slice(0, index)),
  )?.index;
  if (stop === undefined || text.length - stop < LEAST_IN_BODY) return undefined;
  const head = text.slice(0, stop);
  const folded = foldText(head);
  const isOfJob = countWords(folded, TITLE_WORDS) + countWords(folded, EMPLOYER_WORDS) > 0;
  return isOfJob && findDates(head).length > 0 && /,|\s[–—|-]\s/u.test(head) ? stop : undefined;
}

function toPiece(text: string, line: Line): Piece {
  const [first] = line.cells;
  return {
    text,
    isBullet: false,
    lines: first === undefined ? [line] : [{ ...line, cells: [{ ...first, text }] }],
  };
}
