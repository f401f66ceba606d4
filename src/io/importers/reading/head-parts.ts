import type { Location } from "#core/model/location.ts";
import { foldText } from "#core/text/fold-text.ts";
import { DATE_LABELS, EXPECTED } from "./date-words-table.ts";
import { type FoundDate, findDate, isExpected } from "./dates.ts";
import { type LabeledField, readLabel } from "./field-labels-table.ts";
import type { Piece } from "./pieces.ts";
import { readPlace, type SplitPlace, splitPlace } from "./places.ts";

/** A part of an entry's head, between its separators. */
export interface Part {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Number of the head line that it stands in. */
  readonly line: number;
  /** What a label before it says that it is. */
  readonly label?: LabeledField;
}

/** An entry's head with date and place taken out. */
export interface Head {
  readonly parts: readonly Part[];
  readonly date: FoundDate | undefined;
  readonly expected: boolean;
  readonly location: Location;
  /** "Full-time", "(5 years 7 months)": says nothing that a field holds. */
  readonly asides: readonly string[];
}

const STRONG_SEPARATOR = /\s+[|•·‖¦]\s+|\s[–—]\s|\s-\s|\s{2,}|\t|\s*[|¦]\s*/u;
const DURATION =
  /[([·,|]?\s*\b(?:(?:about|approx\.?|aprox\.?)\s+)?\d{1,2}\s*(?:years?|yrs?\.?|anos?)(?:[\s,y&]+(?:and\s+)?\d{1,2}\s*(?:months?|mos?\.?|meses|mes))?\s*[)\]]?$|[([·,|]?\s*\b\d{1,2}\s*(?:months?|mos?\.?|meses|mes)\s*[)\]]?$/u;
const ASIDE =
  /^\(?(?:full[- ]?time|part[- ]?time|per[- ]diem|prn|seasonal|contract|freelance|self[- ]employed|tiempo (?:completo|parcial)|jornada (?:completa|parcial)|medio tiempo|por contrato|temporada)\)?$/u;

/** "40 hours a week, GS-0675-08": what a federal resume tells of a job. */
const TERMS =
  /^(?:(?:hours per week|horas por semana)\s*:?\s*\d{1,3}|\d{1,3}\s*(?:hours|hrs\.?|horas)(?:\s*(?:a|per|por|\/|al?)\s*(?:la\s+)?(?:week|wk|semana))?)?(?:[\s,;·|]*\bGS-\d{3,4}(?:-\d{1,2})?)?$/iu;

/** Reads the head lines of an entry: its date, its place, and what is left in parts. */
export function readHead(heads: readonly Piece[]): Head {
  const reading: Reading = { asides: [], parts: [], date: undefined, expected: false, location: {} };
  for (const [line, piece] of heads.entries()) {
    for (const cell of cellsOf(piece)) readCell(cell, line, reading);
  }
  const { parts, location } = takePlaces(reading.parts, reading.location);
  return { parts, location, date: reading.date, expected: reading.expected, asides: reading.asides };
}

interface Reading {
  readonly asides: string[];
  readonly parts: Part[];
  date: FoundDate | undefined;
  expected: boolean;
  location: Location;
}

function readCell(cell: StyledText, line: number, reading: Reading): void {
  const label = readLabel(cell.text);
  const text = label?.rest ?? cell.text;
  if (text === "") return;
  reading.expected ||= isExpected(text);
  const { date, rest } = takeDate(text);
  const isBetter =
    date !== undefined && (reading.date === undefined || (reading.date.single && !date.single));
  if (isBetter) reading.date = date;
  for (const part of splitStrong(takeDuration(rest, reading.asides))) {
    readPart(
      { text: part, bold: cell.bold, italic: cell.italic, line, ...(label && { label: label.field }) },
      reading,
    );
  }
}

function readPart(part: Part, reading: Reading): void {
  const place = readPlace(part.text);
  const isFirstPlace = place !== undefined && Object.keys(reading.location).length === 0;
  if (isFirstPlace) reading.location = place;
  else if (part.label === "place") reading.location = { city: part.text };
  else if (ASIDE.test(foldText(part.text)) || TERMS.test(part.text)) reading.asides.push(part.text);
  else if (part.text !== "") reading.parts.push(part);
}

interface StyledText {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The cells of a head; a head of several lines is one text. */
function cellsOf(piece: Piece): StyledText[] {
  const [line, ...more] = piece.lines;
  if (line === undefined) return [];
  if (more.length === 0) return [...line.cells];
  return [{ text: piece.text, bold: line.cells[0]?.bold ?? false, italic: line.cells[0]?.italic ?? false }];
}

/** Cuts the first span of time out of a text, with the words that only lead up to it. */
export function takeDate(text: string): { date: FoundDate | undefined; rest: string } {
  const date = findDate(text);
  if (date === undefined) return { date, rest: text };
  const before = dropLabels(text.slice(0, date.from));
  const after = text.slice(date.to);
  return { date, rest: tidy(`${before} \uE000 ${dropExpected(after)}`) };
}

function dropLabels(before: string): string {
  let rest = before;
  for (;;) {
    const folded = foldText(rest).replace(/[\s:(,]+$/, "");
    const word = [...DATE_LABELS, ...EXPECTED].find((label) =>
      new RegExp(`(^|[\\s(,|])${label}$`).test(folded),
    );
    if (word === undefined || /,\s*[A-Z]{2}[\s,]*$/.test(rest)) return rest;
    rest = rest.slice(0, folded.length - word.length);
  }
}

function dropExpected(after: string): string {
  const folded = foldText(after);
  const word = EXPECTED.find((label) => new RegExp(`^\\s*[(,;-]*\\s*${label}\\s*[)]?`).test(folded));
  if (word === undefined) return after;
  return after.slice(folded.indexOf(word) + word.length);
}

/** Mends what a date leaves behind: empty brackets, hanging separators. `\uE000` marks where it stood. */
function tidy(text: string): string {
  const isInside = /\([^()]*\p{L}[^()]*\uE000\s*\)/u.test(text);
  const closed = isInside ? text.replace(/[\s,;·|–—-]*\uE000\s*\)/u, ")\uE000") : text;
  return closed
    .replace(/[([]\s*\uE000\s*[)\]]?|\uE000\s*[)\]]/g, "\uE000")
    .replace(/\s*(?:[,;|·•:]|\s[-–—/])?\s*\uE000\s*(?:[-–—]\s)?/gu, "\uE000")
    .replace(/^\uE000\s*[,;|·•:–—-]*\s*/u, "")
    .replace(/\s*\uE000\s*$/u, "")
    .replaceAll("\uE000", "  ")
    .replace(/\(\s*\)/g, "")
    .trim();
}

function takeDuration(text: string, asides: string[]): string {
  const match = DURATION.exec(foldText(text));
  if (match === null) return text;
  asides.push(text.slice(match.index).trim());
  return text.slice(0, match.index).trim();
}

/** Splits at bars, dots, spaced dashes and wide gaps. */
export function splitStrong(text: string): string[] {
  return text
    .split(STRONG_SEPARATOR)
    .map((part) => part.replace(/^[\s|•·,;–—-]+|[\s|•·,;:–—-]+$/gu, "").trim())
    .map((part) => part.replace(LAST_STOP, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The full stop behind a head that is written as a sentence; short words are abbreviations. */
const LAST_STOP = /(?<=\p{Ll}{5})\.$/u;

/** "Mercy Clinic (Dayton, OH)" */
function splitBracketed(text: string): SplitPlace | undefined {
  const groups = /^(?<before>.+?)\s*\((?<place>[^()]+)\)$/u.exec(text)?.groups;
  const location = readPlace(groups?.["place"] ?? "");
  return groups?.["before"] === undefined || location === undefined
    ? undefined
    : { before: groups["before"], location };
}

/** "Clerk (Mercy Clinic, Dayton, OH)": brackets that end with a place hold an organization. */
function splitBracketedPart(part: Part): Part[] {
  const groups = /^(?<before>[^()]+?)\s*\((?<inside>[^()]+)\)$/u.exec(part.text)?.groups;
  const [before = "", inside = ""] = [groups?.["before"], groups?.["inside"]];
  const place = inside === "" ? undefined : splitPlace(inside);
  if (place === undefined || place.before === "") return [part];
  return [
    { ...part, text: before },
    { ...part, text: inside },
  ];
}

/** Cuts places off the ends of parts; the first is the entry's, unless it is known. */
export function takePlaces(parts: readonly Part[], known: Location): { parts: Part[]; location: Location } {
  let location = known;
  const rest = parts.flatMap(splitBracketedPart).map((part) => {
    const split =
      splitBracketed(part.text) ?? splitPlace(part.text) ?? splitPlace(part.text.replace(/\.$/, ""));
    if (split === undefined || split.before === "") return part;
    if (Object.keys(location).length === 0) location = split.location;
    return { ...part, text: split.before.replace(/[\s,;–—-]+$/u, "") };
  });
  return { parts: rest, location };
}
