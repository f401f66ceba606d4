import type { Place } from "./place.ts";
import { CITY } from "./place-names.ts";

/** A field with its place in the posting. */
export interface ReadField extends Place {
  readonly value: string;
}

/** A reading of a field; the highest score wins, the first of equals. */
export interface Candidate extends ReadField {
  readonly score: number;
}

const COLUMNS = /\t+|\s{3,}|\s*[|•]\s*|\s[·>›»]\s/g;
const DASHES = /\t+|\s{3,}|\s*[|•]\s*|\s[·>›»–—-]\s|\s@\s|\]\s*|(?<=\p{L})\s*\[|[:)]\s+(?=\p{Lu})/gu;

/** The cells of a heading line: parted by tabs, wide gaps or bars. */
export function columnsOf(text: string, line: Place): Place[] {
  return cutAt(text, line, COLUMNS);
}

/** The same cells; one that is only a label ("Company:") goes with the next. */
export function labelledCellsOf(text: string, line: Place): Place[] {
  const cells: Place[] = [];
  for (const cell of columnsOf(text, line)) {
    const last = cells.at(-1);
    const isLabelled = last !== undefined && /:\s*$/.test(text.slice(last.from, last.to));
    if (isLabelled) cells[cells.length - 1] = { from: last.from, to: cell.to };
    else cells.push(cell);
  }
  return cells;
}

/** The same, parted by dashes and brackets too. */
export function piecesOf(text: string, line: Place): Place[] {
  return cutAt(text, line, DASHES);
}

/** No heading is longer; what never ends is not searched for its pieces. */
const LONGEST_LINE = 600;

function cutAt(text: string, line: Place, marks: RegExp): Place[] {
  const said = text.slice(line.from, Math.min(line.to, line.from + LONGEST_LINE));
  const cuts = [...said.matchAll(marks)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), said.length];
  return starts
    .map((start, at) => ({ from: line.from + start, to: line.from + (ends[at] ?? said.length) }))
    .filter(({ from, to }) => text.slice(from, to).trim() !== "");
}

/** The words of a place without the blanks around them. */
export function fieldAt(text: string, place: Place): ReadField {
  const raw = text.slice(place.from, place.to);
  const value = raw.trim();
  const from = place.from + raw.indexOf(value);
  return { from, to: from + value.length, value };
}

/** Lower case without accents; a value by itself, whose places do not matter. */
export function foldValue(value: string): string {
  return value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Highest score first, then reading order. */
export function bestCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort((a, b) => b.score - a.score || a.from - b.from)[0];
}

/** Whether words are a town and its state. */
export function isPlaceName(value: string): boolean {
  return CITY.test(value);
}
