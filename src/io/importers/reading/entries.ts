import { foldText } from "#core/text/fold-text.ts";
import { findDates, isDateAlone } from "./dates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { readLabel } from "./field-labels-table.ts";
import { countWords, TITLE_WORDS } from "./head-words-table.ts";
import { dressOf, type Line } from "./line.ts";
import type { Piece } from "./pieces.ts";

/** One item of a section: the lines that name it and the lines that tell about it. */
export interface Entry {
  readonly heads: readonly Piece[];
  readonly body: readonly Piece[];
}

interface Place {
  readonly pieces: readonly Piece[];
  readonly index: number;
  readonly piece: Piece;
  readonly above: Piece | undefined;
  /** The heads of the entry so far. */
  readonly open: readonly Piece[];
  /** How many lines below the first line of an entry its date stands. */
  readonly dateOffset: number;
  readonly startDress: string;
}

const THRESHOLD = 2.5;
const MAX_DATE_OFFSET = 3;
const PARAGRAPH_LENGTH = 110;
const LEAST_TOLD_WORDS = 5;
const LONGEST_HEAD = 200;

/** Signs that a head line begins a new entry. */
const EVIDENCE: readonly Evidence<Place>[] = [
  {
    weight: 3,
    reason: "the lines above tell about the last entry",
    holds: ({ above }) => above !== undefined && isBody(above),
  },
  {
    weight: 2.5,
    reason: "a date follows where it stood in other entries",
    holds: (place) => hasDateAt(place, place.dateOffset) && place.open.some(isDated),
  },
  {
    weight: 1.5,
    reason: "dressed like the first line of the section",
    holds: (place) =>
      dressOfPiece(place.piece) === place.startDress &&
      isDistinct(place) &&
      isDateOnly(place.piece) === startsWithDate(place),
  },
  {
    weight: 3,
    reason: "labeled like the first line of the section",
    holds: ({ piece, pieces }) => isLabeledAlike(piece, pieces[0]),
  },
  { weight: 1.5, reason: "space above", holds: ({ piece }) => gapOf(piece) > 0.3 },
  {
    weight: -1.5,
    reason: "the next date begins an entry of its own",
    holds: (place) => place.dateOffset === 0 && !isDated(place.piece) && startsWithDate(place),
  },
  { weight: 1, reason: "the entry above has its date", holds: ({ open }) => open.some(isDated) },
  { weight: -2, reason: "no date is near", holds: (place) => !hasDateWithin(place, MAX_DATE_OFFSET) },
  {
    weight: -2,
    reason: "nothing but a date, and the entry above has none",
    holds: ({ piece, open }) => isDateOnly(piece) && !open.some(isDated),
  },
  { weight: -1, reason: "the entry above has no date yet", holds: ({ open }) => !open.some(isDated) },
  {
    weight: -2,
    reason: "begins in lower case or a bracket",
    holds: ({ piece }) => /^[\p{Ll}(]/u.test(piece.text) && !isDated(piece),
  },
];

/** Cuts the pieces of a section into its entries. */
export function splitEntries(pieces: readonly Piece[]): Entry[] {
  const dateOffset = findDateOffset(pieces);
  const startDress = pieces[0] === undefined ? "" : dressOfPiece(pieces[0]);
  const entries: { heads: Piece[]; body: Piece[] }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const open = entries.at(-1);
    if (open === undefined) {
      entries.push(isBody(piece) ? { heads: [], body: [piece] } : { heads: [piece], body: [] });
      continue;
    }
    const place = {
      pieces,
      index,
      piece,
      above: pieces[index - 1],
      open: open.heads,
      dateOffset,
      startDress,
    };
    if (completesHead(place)) open.heads.push(piece);
    else if (isBody(piece) || tellsDuties(place)) open.body.push(piece);
    else if (startsEntry(place)) entries.push({ heads: [piece], body: [] });
    else if (open.body.length > 0) open.body.push(piece);
    else open.heads.push(piece);
  }
  return entries;
}

/** "Nombre de la empresa: …" below the duties of a form: a label that the entry lacks, and that none begins with. */
function completesHead({ piece, pieces, open }: Place): boolean {
  const label = readLabel(piece.text)?.field;
  if (label === undefined || label === "duties" || isLabeledAlike(piece, pieces[0])) return false;
  const labels = open.map(({ text }) => readLabel(text)?.field);
  return labels[0] !== undefined && !labels.includes(label);
}

/** Below a head that is whole, a line of running words without a date tells what was done. */
function tellsDuties(place: Place): boolean {
  const { piece, open } = place;
  const words = piece.text.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const share = words.length < LEAST_TOLD_WORDS ? 0 : small / words.length;
  const isNoTitle = countWords(foldText(words[0] ?? ""), TITLE_WORDS) === 0;
  const isRunning = share >= 0.6 && (open.length > 1 || (share >= 0.8 && isNoTitle));
  return (
    isRunning && /^\p{L}/u.test(piece.text) && open.some(isDated) && !hasDateWithin(place, place.dateOffset)
  );
}

function startsEntry(place: Place): boolean {
  return weigh(EVIDENCE, place) >= THRESHOLD;
}

/** A bullet, or a paragraph that no head is as long as. */
export function isBody(piece: Piece): boolean {
  if (piece.isBullet) return true;
  if (isHeadOfOneLine(piece.text) || isHeadWithBars(piece) || isBehindDate(piece)) return false;
  if (isSentence(piece.text)) return true;
  if (piece.text.length > PARAGRAPH_LENGTH && piece.lines[0]?.cells.length === 1) return true;
  return piece.lines.length > 1 && /[.;]$/.test(piece.text) && piece.text.length > 70;
}

/** A few words and a full stop that ends no abbreviation. */
function isSentence(text: string): boolean {
  return (
    text.split(/\s+/).length > 3 &&
    /\p{Ll}{3}[.!]$/u.test(text) &&
    !/\b(?:inc|corp|dept|univ)\.$|\d{4}[\s–-]+\p{L}{3,4}\.$/iu.test(text)
  );
}

/** "School, place — degree (2006 – 2009)": long, but begun or closed by its date and parted like a head. */
function isHeadOfOneLine(text: string): boolean {
  const dates = findDates(text);
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    text.length < LONGEST_HEAD &&
    (text.length - last.to < 16 || (first.from === 0 && !first.single)) &&
    /\s[|–—•·-]\s|,|\p{Ll}{3}\.\s\p{Lu}/u.test(text) &&
    !text.endsWith(".")
  );
}

/** "03/2019 – 05/2021   Clerk, Mercy Clinic, Dayton.": the date has a cell of its own. */
function isBehindDate({ lines, text }: Piece): boolean {
  const [first, ...more] = lines[0]?.cells ?? [];
  return first !== undefined && more.length > 0 && text.length < LONGEST_HEAD && isDateAlone(first.text);
}

/** "Coder | Mercy Clinic, Dayton, OH | 2020 – 2023": parts of a head between bars, one of them its date. */
function isHeadWithBars({ text }: Piece): boolean {
  const parts = text.split(/\s[|•·]\s/u);
  return (
    text.length < LONGEST_HEAD && parts.length > 2 && parts.some((part) => findDates(part)[0]?.from === 0)
  );
}

export function isDated(piece: Piece): boolean {
  return findDates(piece.text).length > 0;
}

function isDateOnly(piece: Piece): boolean {
  return isDateAlone(piece.text);
}

/** The offset that most dates of the section agree with, the smallest first. */
function findDateOffset(pieces: readonly Piece[]): number {
  const votes = Array.from({ length: MAX_DATE_OFFSET + 1 }, () => 0);
  for (const [index, piece] of pieces.entries()) {
    if (isBody(piece) || !isDated(piece)) continue;
    for (const [offset, vote] of votesAbove(pieces, index).entries())
      votes[offset] = (votes[offset] ?? 0) + vote;
  }
  return votes.indexOf(Math.max(...votes));
}

/** How surely an entry begins so many lines above a date, for each number of lines. */
function votesAbove(pieces: readonly Piece[], dated: number): number[] {
  const votes: number[] = [];
  for (let start = dated; start >= 0 && start >= dated - MAX_DATE_OFFSET; start -= 1) {
    const first = pieces[start];
    const isOfAnother = start < dated && first !== undefined && (isBody(first) || isDated(first));
    if (first === undefined || isOfAnother) break;
    votes.push(voteFor(first, pieces[start - 1], pieces[0]));
  }
  return votes;
}

function voteFor(first: Piece, above: Piece | undefined, top: Piece | undefined): number {
  if (above === undefined || isBody(above) || gapOf(first) > 0.3) return 2;
  const isAlike = dressOfPiece(first) === dressOfPiece(top) && dressOfPiece(first) !== dressOfPiece(above);
  return isAlike ? 1 : 0;
}

function hasDateAt({ pieces, index }: Place, offset: number): boolean {
  const piece = pieces[index + offset];
  if (piece === undefined || isBody(piece) || !isDated(piece)) return false;
  return !pieces.slice(index, index + offset).some((other) => isBody(other) || isDated(other));
}

function hasDateWithin(place: Place, most: number): boolean {
  return Array.from({ length: most + 1 }, (_, offset) => offset).some((offset) => hasDateAt(place, offset));
}

/** Whether entries of the section begin with a line that is nothing but a date. */
function startsWithDate({ pieces, dateOffset }: Place): boolean {
  return dateOffset === 0 && pieces[0] !== undefined && isDateOnly(pieces[0]);
}

function isLabeledAlike(piece: Piece, first: Piece | undefined): boolean {
  const label = readLabel(piece.text)?.field;
  return label !== undefined && label === readLabel(first?.text ?? "")?.field;
}

function gapOf(piece: Piece | undefined): number {
  return piece?.lines[0]?.gap ?? 0;
}

function dressOfPiece(piece: Piece | undefined): string {
  const line: Line | undefined = piece?.lines[0];
  return line === undefined ? "" : dressOf(line);
}

function isDistinct({ above, startDress }: Place): boolean {
  return above !== undefined && dressOfPiece(above) !== startDress;
}
