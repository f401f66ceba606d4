import { foldText } from "#core/text/fold-text.ts";
import { findDates } from "./dates.ts";
import { dressOf, indentOf, isAllCaps, isBold, type Line, sizeOf, textOf } from "./line.ts";
import type { SectionKind } from "./section-kind.ts";
import { HEADING_COMPANIONS, HEADING_WORDS, SECTION_NAMES } from "./section-names-table.ts";

export interface Section {
  readonly kind: SectionKind;
  /** A second kind that the heading names besides: "Education and Certifications". */
  readonly also?: SectionKind;
  readonly heading: string;
  readonly lines: readonly Line[];
}

interface Candidate {
  readonly line: Line;
  readonly text: string;
  readonly folded: string;
  /** What the words alone name. */
  readonly named: Named | undefined;
}

interface Named {
  readonly kind: SectionKind;
  readonly also?: SectionKind;
  readonly weight: number;
  /** Words that no heading has. */
  readonly strangers: number;
}

interface Evidence {
  readonly weight: number;
  readonly reason: string;
  readonly holds: (candidate: Candidate) => boolean;
}

const MAX_HEADING_WORDS = 7;
/** Above this, a heading in one word is more than one word. */
const LONGEST_HEADING_WORD = 9;
const THRESHOLD = 4.5;
/** What a word counts against a heading that no heading has. */
const STRANGER = 2.5;
/** What it counts against a line to be dressed unlike the headings that are sure. */
const ODD_DRESS = 3;
/** What it counts to stand right of where the headings of its column stand, and how far is right of it. */
const ODD_PLACE = 2.5;
const FAR_RIGHT = 2;
/** Headings beside their sections, above which a document is one that has them there. */
const LEAST_RAILED = 3;

const OF_A_FIELD =
  /\b(?:certificate|diploma|degree|license|certification|certificado|certificacion|diplomado|titulo|licencia|curso|course|training|estudios|studies) (?:in|en|of|de)\b/;

/** Signs that a line is a heading, beside its words. */
const EVIDENCE: readonly Evidence[] = [
  { weight: 3, reason: "the format itself says so", holds: ({ line }) => line.level !== undefined },
  { weight: 1.5, reason: "larger than the text", holds: ({ line }) => sizeOf(line) > 1.08 },
  { weight: 1, reason: "bold", holds: ({ line }) => isBold(line) },
  { weight: 1.5, reason: "in capitals", holds: ({ text }) => isAllCaps(text) },
  { weight: 1, reason: "space above", holds: ({ line }) => line.gap > 0.3 },
  { weight: 1, reason: "ends with a colon", holds: ({ text }) => text.endsWith(":") },
  { weight: 1, reason: "nothing but the name", holds: ({ named }) => named?.strangers === 0 },
  { weight: 0.5, reason: "alone in its line", holds: ({ line }) => line.cells.length === 1 },
  { weight: -3, reason: "a list item", holds: ({ line }) => line.marker },
  { weight: -2, reason: "a sentence", holds: ({ text }) => /[.;,]$/.test(text) && !isAllCaps(text) },
  { weight: -3, reason: "holds a date", holds: ({ text }) => findDates(text).length > 0 },
  { weight: -4, reason: "holds an address or number", holds: ({ text }) => /@|\d{3}|https?:/.test(text) },
  {
    weight: -5,
    reason: "a degree or certificate in a field",
    holds: ({ folded }) => OF_A_FIELD.test(folded),
  },
  { weight: -1.5, reason: "begins in lower case", holds: ({ text }) => /^\p{Ll}/u.test(text) },
];

interface OpenSection {
  readonly kind: SectionKind;
  readonly also?: SectionKind;
  readonly heading: string;
  readonly lines: Line[];
}

/** Cuts a file into its sections; what stands before the first heading of a flow is its header. */
export function splitSections(given: readonly Line[]): Section[] {
  const lines = joinHeadings(splitRail(given));
  const headings = findHeadings(lines);
  const sections: OpenSection[] = [];
  const openByFlow = new Map<number, OpenSection>();
  for (const [index, line] of lines.entries()) {
    const heading = headings.get(index);
    const goesOn =
      openByFlow.get(line.flow) ?? (startsHeader(lines, index, headings) ? undefined : sections.at(-1));
    const open =
      heading === undefined
        ? (goesOn ?? { kind: "header", heading: "", lines: [] })
        : { ...heading, lines: [] };
    if (heading === undefined) open.lines.push(line);
    if (!sections.includes(open)) sections.push(open);
    openByFlow.set(line.flow, open);
  }
  return sections;
}

/** Headings in a rail left of their sections become lines of their own. */
function splitRail(lines: readonly Line[]): readonly Line[] {
  const isRailed = (line: Line): boolean => {
    const [first, second] = line.cells;
    if (first === undefined || second === undefined || line.cells.length > 3 || line.marker) return false;
    return (
      namesSection(first.text) &&
      dressOf({ ...line, cells: [first] }) !== dressOf({ ...line, cells: [second] })
    );
  };
  if (lines.filter(isRailed).length < LEAST_RAILED) return lines;
  return lines.flatMap((line) => {
    if (!isRailed(line)) return [line];
    return [
      { ...line, cells: line.cells.slice(0, 1), gap: 1 },
      { ...line, cells: line.cells.slice(1), gap: 0 },
    ];
  });
}

/** A heading that is cut at the end of a narrow column becomes one line. */
function joinHeadings(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && isCutHeading(above, line)) {
      joined[joined.length - 1] = {
        ...above,
        cells: [...above.cells, ...line.cells]
          .slice(0, 1)
          .map((cell) => ({ ...cell, text: `${textOf(above)} ${textOf(line)}` })),
      };
    } else joined.push(line);
  }
  return joined;
}

function isCutHeading(above: Line, line: Line): boolean {
  const isApart = sizeOf(line) > 1.05 || isBold(line) || isAllCaps(textOf(line));
  const isOne =
    above.flow === line.flow && line.gap < 0.25 && line.wraps && above.cells.length + line.cells.length === 2;
  if (!isApart || !isOne || line.marker || above.marker || dressOf(above) !== dressOf(line)) return false;
  return namesSection(`${textOf(above)} ${textOf(line)}`);
}

/** A new column either goes on with the last section or begins with name and contact of its own. */
function startsHeader(lines: readonly Line[], from: number, headings: ReadonlyMap<number, unknown>): boolean {
  const largest = Math.max(...lines.map(sizeOf));
  for (let index = from; index < lines.length && !headings.has(index); index += 1) {
    const line = lines[index];
    if (line === undefined || line.flow !== lines[from]?.flow) return false;
    if (sizeOf(line) >= largest && largest > 1.2) return true;
    if (/@\w|\(\d{3}\)\s?\d{3}/.test(textOf(line))) return true;
  }
  return false;
}

type Heading = { kind: SectionKind; also?: SectionKind; heading: string };

function findHeadings(lines: readonly Line[]): Map<number, Heading> {
  const scored = lines.map((line, index) => ({ index, ...scoreHeading(line) }));
  const found = new Map<number, Heading>();
  const sure = scored.filter(isSure);
  const dress = mostShared(
    sure.map(({ candidate }) => dressOf(candidate.line)),
    3,
  );
  for (const { index, candidate, score } of scored) {
    const oddity = candidate.line.level === undefined ? oddityOf(candidate.line, dress, sure) : 0;
    if (candidate.named === undefined || score - oddity < THRESHOLD) continue;
    const { kind, also } = candidate.named;
    found.set(index, { kind, ...(also && { also }), heading: candidate.text });
  }
  addHeadingsByDress(lines, scored, found);
  return found;
}

function isSure({ candidate, score }: Scored): boolean {
  return score >= THRESHOLD + 1 && candidate.named?.strangers === 0;
}

/** What counts against a line that looks otherwise than the headings that are sure. */
function oddityOf(line: Line, dress: string | undefined, sure: readonly Scored[]): number {
  const peers = sure.filter(({ candidate }) => candidate.line.flow === line.flow);
  const place = mostShared(
    peers.map(({ candidate }) => Math.round(indentOf(candidate.line))),
    2,
  );
  const isOddDress = dress !== undefined && dressOf(line) !== dress;
  const isOddPlace = place !== undefined && indentOf(line) > place + FAR_RIGHT;
  return (isOddDress ? ODD_DRESS : 0) + (isOddPlace ? ODD_PLACE : 0);
}

/** The value that most have, where at least so many have it. */
function mostShared<T>(values: readonly T[], least: number): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= least ? most[0] : undefined;
}

interface Scored {
  readonly index: number;
  readonly candidate: Candidate;
  readonly score: number;
}

/** A line dressed as no text but the known headings is a heading too, of a section without a kind. */
function addHeadingsByDress(
  lines: readonly Line[],
  scored: readonly Scored[],
  found: Map<number, Heading>,
): void {
  const dresses = new Map<string, number>();
  for (const index of found.keys()) {
    const line = lines[index];
    if (line !== undefined) dresses.set(dressOf(line), (dresses.get(dressOf(line)) ?? 0) + 1);
  }
  for (const { index, candidate, score } of scored) {
    const { line, text } = candidate;
    const known = dresses.get(dressOf(line)) ?? 0;
    const others = lines.filter((other) => dressOf(other) === dressOf(line)).length - known;
    const isLikeHeadings =
      known >= 2 && others <= Math.max(1, known / 2) && isHeadingShaped(text) && index > 2;
    if (!found.has(index) && isLikeHeadings && score >= 2 && sizeOf(line) > 1.05) {
      found.set(index, { kind: candidate.named?.kind ?? "other", heading: text });
    }
  }
}

function scoreHeading(line: Line): { candidate: Candidate; score: number } {
  const text = textOf(line).replace(/\s+/g, " ").trim();
  const folded = foldHeading(text);
  const candidate: Candidate = { line, text, folded, named: undefined };
  if (!isHeadingShaped(text)) return { candidate, score: 0 };
  const withName = { ...candidate, named: nameSection(folded) };
  const signs = EVIDENCE.filter((row) => row.holds(withName)).reduce((sum, row) => sum + row.weight, 0);
  const words =
    withName.named === undefined ? 0 : withName.named.weight - STRANGER * withName.named.strangers;
  return { candidate: withName, score: signs + words };
}

function isHeadingShaped(text: string): boolean {
  return text.length > 1 && text.length <= 70 && text.split(/\s+/).length <= MAX_HEADING_WORDS + 2;
}

/** "E D U C A T I O N" is a word set wide. */
export function unspaceLetters(text: string): string {
  if (!/^(?:\p{L}\s){3,}\p{L}\b/u.test(text)) return text;
  return text
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}

function nameSection(folded: string): Named | undefined {
  const rows = SECTION_NAMES.filter((row) => row.words.test(folded)).sort((a, b) => b.weight - a.weight);
  const [best] = rows;
  if (best === undefined) return undefined;
  const rest = rows.reduce((text, row) => text.replace(new RegExp(row.words.source, "g"), " "), folded);
  const strangers = rest
    .split(/[\s/]+/)
    .filter((word) => /\p{L}/u.test(word) && !HEADING_COMPANIONS.has(word)).length;
  const second = rows.find((row) => row.kind !== best.kind && /[&/,]|\b(and|y|e)\b/.test(folded));
  return { kind: best.kind, weight: best.weight, strangers, ...(second && { also: second.kind }) };
}

/** Whether a text is the name of a section and nothing more; used where columns are told apart. */
export function namesSection(text: string): boolean {
  if (!isHeadingShaped(text)) return false;
  const folded = foldHeading(text);
  const named = OF_A_FIELD.test(folded) ? undefined : nameSection(folded);
  return named !== undefined && named.strangers === 0 && named.weight >= 3;
}

function foldHeading(text: string): string {
  const folded = foldText(unspaceLetters(text))
    .replace(/[^\p{L}&\s/-]+/gu, " ")
    .trim();
  return folded.length > LONGEST_HEADING_WORD && !folded.includes(" ") ? segmentWords(folded) : folded;
}

/** Words set so wide that no space is left between them are told apart by the words that headings have. */
function segmentWords(folded: string): string {
  const ends: (string | undefined)[] = [""];
  for (let end = 1; end <= folded.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = ends[start];
      const word = folded.slice(start, end);
      if (before !== undefined && HEADING_WORDS.has(word))
        ends[end] ??= before === "" ? word : `${before} ${word}`;
    }
  }
  return ends[folded.length] ?? folded;
}
