import { findDates } from "./dates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { countWords, TITLE_WORDS } from "./head-words-table.ts";
import { dressOf, indentOf, isAllCaps, isBold, type Line, sizeOf, textOf } from "./line.ts";
import type { SectionKind } from "./section-kind.ts";
import { foldHeading, isHeadingShaped, isOfAField, type NamedSection, nameSection } from "./section-names.ts";

export interface Heading {
  readonly kind: SectionKind;
  /** A second kind that the heading names besides: "Education and Certifications". */
  readonly also?: SectionKind;
  readonly heading: string;
}

interface Candidate {
  readonly line: Line;
  readonly text: string;
  readonly folded: string;
  /** What the words alone name. */
  readonly named: NamedSection | undefined;
}

interface Scored {
  readonly index: number;
  readonly candidate: Candidate;
  readonly score: number;
}

const THRESHOLD = 4.5;
/** What a word counts against a heading that no heading has. */
const STRANGER = 2.5;
/** What it counts against a line to be dressed unlike the headings that are sure. */
const ODD_DRESS = 3;
/** What it counts to stand right of where the headings of its column stand, and how far is right of it. */
const ODD_PLACE = 2.5;
const FAR_RIGHT = 2;
/** What it counts to be a heading of a lower level. */
const ODD_LEVEL = 9;

/** Signs that a line is a heading, beside its words. */
const EVIDENCE: readonly Evidence<Candidate>[] = [
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
    holds: ({ folded }) => isOfAField(folded),
  },
  { weight: -1.5, reason: "begins in lower case", holds: ({ text }) => /^\p{Ll}/u.test(text) },
];

/** The headings among the lines of a file, by line. */
export function findHeadings(lines: readonly Line[]): Map<number, Heading> {
  const scored = lines.map((line, index) => ({ index, ...scoreHeading(line) }));
  const found = new Map<number, Heading>();
  const sure = scored.filter(isSure);
  const dress = mostShared(
    sure.map(({ candidate }) => dressOf(candidate.line)),
    3,
  );
  for (const { index, candidate, score } of scored) {
    const oddity =
      candidate.line.level === undefined
        ? oddityOf(candidate.line, dress, sure)
        : oddityOfLevel(candidate.line, sure);
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

/** What counts against a heading that the format puts below the headings that are sure. */
function oddityOfLevel({ level = 0 }: Line, sure: readonly Scored[]): number {
  const usual = mostShared(
    sure.flatMap(({ candidate }) => candidate.line.level ?? []),
    2,
  );
  return usual !== undefined && level > usual ? ODD_LEVEL : 0;
}

/** The value that most have, where at least so many have it. */
function mostShared<T>(values: readonly T[], least: number): T | undefined {
  const [most] = [...countBy(values)].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= least ? most[0] : undefined;
}

/** A line dressed as no text but the known headings is a heading too, of a section without a kind. */
function addHeadingsByDress(
  lines: readonly Line[],
  scored: readonly Scored[],
  found: Map<number, Heading>,
): void {
  const all = countBy(lines.filter(isAlone).map(dressOf));
  const known = countBy([...found.keys()].flatMap((index) => (lines[index] ? [dressOf(lines[index])] : [])));
  const isDressed = (line: Line): boolean => {
    const headings = known.get(dressOf(line)) ?? 0;
    const others = (all.get(dressOf(line)) ?? 0) - headings;
    const isPlain = !/[,|\d]/.test(textOf(line));
    const isApart = sizeOf(line) > 1.05 || (isPlain && (isBold(line) || isAllCaps(textOf(line))));
    return headings >= 2 && others <= Math.max(1, headings / 2) && isApart;
  };
  const first = Math.min(...found.keys());
  for (const { index, candidate, score } of scored) {
    const { line, text, named } = candidate;
    const isDeep = oddityOfLevel(line, scored.filter(isSure)) > 0;
    const isNew = !found.has(index) && index > 2 && score >= 2 && isHeadingShaped(text) && !isDeep;
    if (isNew && isDressed(line) && !isOtherThing(candidate, index < first))
      found.set(index, { kind: named?.kind ?? "other", heading: text });
  }
}

/** A line of several cells is the head of an entry, whatever its dress. */
function isAlone({ cells }: Line): boolean {
  return cells.length === 1;
}

/** An acronym, or above all sections what the person is. */
function isOtherThing({ text, folded, named }: Candidate, isOnTop: boolean): boolean {
  if (isOnTop && countWords(folded, TITLE_WORDS) > 0) return true;
  return named === undefined && /^\p{Lu}{2,7}$/u.test(text);
}

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function scoreHeading(line: Line): { candidate: Candidate; score: number } {
  const text = textOf(line).replace(/\s+/g, " ").trim();
  const folded = foldHeading(text);
  const candidate: Candidate = { line, text, folded, named: undefined };
  if (!isHeadingShaped(text)) return { candidate, score: 0 };
  const withName = { ...candidate, named: nameSection(folded) };
  const signs = weigh(EVIDENCE, withName);
  const words =
    withName.named === undefined ? 0 : withName.named.weight - STRANGER * withName.named.strangers;
  return { candidate: withName, score: signs + words };
}
