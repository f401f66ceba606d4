import { findDates, partsDate, partsSpan } from "./dates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { type Cell, dressOf, indentOf, isBold, type Line, textOf } from "./line.ts";
import { isCutWord, type Mending, mendText } from "./mend-text.ts";
import { readPlace, splitPlace } from "./places.ts";

/** One bullet, paragraph or head line, its wrapped lines put together. */
export interface Piece {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly isBullet: boolean;
}

interface Pair {
  readonly above: Line;
  readonly line: Line;
  readonly first: Line;
  readonly inBullet: boolean;
  /** The section is a list of short items. */
  readonly isList: boolean;
}

const THRESHOLD = 2;
/** Separators between the items of a list in running text. */
const LISTED = /[,;|•·◦:]|\s\/(?:\s|$)/u;
/** "Systems: Epic, Cerner" */
const LABELED = /^\p{Lu}[^:.;,]{1,40}:\s/u;

/** Signs that a line goes on with the one above. */
const EVIDENCE: readonly Evidence<Pair>[] = [
  { weight: -9, reason: "a list item of its own", holds: ({ line }) => line.marker },
  { weight: -9, reason: "the line above is a whole paragraph", holds: ({ above }) => !above.wraps },
  { weight: -9, reason: "a heading of the format's own", holds: ({ line }) => line.level !== undefined },
  {
    weight: -9,
    reason: "another column",
    holds: ({ above, line }) => above.flow !== line.flow && !isUnfinished(above),
  },
  {
    weight: 2,
    reason: "its first word did not fit above",
    holds: ({ above, line }) => overhang(above, line) > -0.3,
  },
  {
    weight: 1.5,
    reason: "its first word may not have fit above",
    holds: ({ above, line }) => overhang(above, line) <= -0.3 && overhang(above, line) > -1.2,
  },
  {
    weight: 1,
    reason: "bold like the line above, with no space between",
    holds: ({ above, line }) =>
      isBold(above) && isBold(line) && line.gap < 0.1 && !isDressedOtherwise(above, line),
  },
  {
    weight: -2.5,
    reason: "the line above ends with its date",
    holds: ({ above, line }) => endsWithDate(textOf(above)) && !/^\p{Ll}/u.test(textOf(line)),
  },
  {
    weight: -2.5,
    reason: "the line above ends with its place",
    holds: ({ above, line }) => endsWithPlace(textOf(above)) && /^\p{Lu}/u.test(textOf(line)),
  },
  {
    weight: -3,
    reason: "a span of time in a line of its own",
    holds: ({ above, line }) => isWholeSpan(textOf(line)) && !/[|•·,–—-]$/u.test(textOf(above)),
  },
  {
    weight: -2.5,
    reason: "a place in a line of its own",
    holds: ({ above, line }) => !/[,–—-]$/.test(textOf(above)) && readPlace(textOf(line)) !== undefined,
  },
  {
    weight: -2,
    reason: "its first word had room above",
    holds: ({ above, line }) => overhang(above, line) < -2,
  },
  {
    weight: -2,
    reason: "far from the right edge above",
    holds: ({ above, line }) => overhang(above, line) < -8,
  },
  { weight: 1.5, reason: "begins in lower case", holds: ({ line }) => /^\p{Ll}/u.test(textOf(line)) },
  {
    weight: 3,
    reason: "the word above is cut",
    holds: ({ above, line }) => isCutWord(textOf(above), textOf(line)),
  },
  {
    weight: 2.5,
    reason: "the word above is cut, and its rest is in lower case",
    holds: ({ above, line }) => /\p{Ll}-$/u.test(textOf(above)) && /^\p{Ll}/u.test(textOf(line)),
  },
  { weight: 3, reason: "brackets above are open", holds: ({ above }) => isInBrackets(textOf(above)) },
  {
    weight: 3,
    reason: "a dash or comma leads on",
    holds: ({ above }) => /(?:\s[-–—]|[\p{L}\d],)$/u.test(textOf(above)),
  },
  { weight: 2.5, reason: "begins with a bracket", holds: ({ line }) => textOf(line).startsWith("(") },
  {
    weight: 5,
    reason: "a span of time goes on",
    holds: ({ above, line }) => partsSpan(textOf(above), textOf(line)),
  },
  {
    weight: 4,
    reason: "a month above, its year here",
    holds: ({ above, line }) => partsDate(textOf(above), textOf(line)),
  },
  {
    weight: 2,
    reason: "a joining word leads on",
    holds: ({ above }) =>
      /\s(?:and|or|of|the|in|for|with|to|y|e|o|de|del|la|el|en|con|para|por|&)$/iu.test(textOf(above)),
  },
  {
    weight: -2.5,
    reason: "an item of its own in a list of short lines",
    holds: ({ above, line, isList }) =>
      isList && /^[\p{Lu}\d]/u.test(textOf(line)) && !LISTED.test(`${textOf(above)} ${textOf(line)}`),
  },
  { weight: 1, reason: "the sentence above is open", holds: ({ above }) => isUnfinished(above) },
  {
    weight: 2,
    reason: "hangs under the words of the list item",
    holds: (pair) => pair.inBullet && isHanging(pair),
  },
  {
    weight: -1,
    reason: "stands left of the list item's words",
    holds: (pair) => pair.inBullet && indentOf(pair.line) < indentOf(pair.first) - 1,
  },
  {
    weight: -1,
    reason: "a new sentence",
    holds: ({ above, line }) => /[.!?]$/.test(textOf(above)) && /^[\p{Lu}¿¡\d]/u.test(textOf(line)),
  },
  { weight: -2, reason: "dressed otherwise", holds: ({ above, line }) => isDressedOtherwise(above, line) },
  { weight: -1.5, reason: "a little space above", holds: ({ line }) => line.gap > 0.08 },
  {
    weight: -3,
    reason: "begins with a date, like the line above",
    holds: ({ first, line }) => startsWithDate(textOf(first)) && startsWithDate(textOf(line)),
  },
  {
    weight: -4,
    reason: "a label of its own, like the line above",
    holds: ({ first, line }) => LABELED.test(textOf(first)) && LABELED.test(textOf(line)),
  },
  { weight: -1.5, reason: "much space above", holds: ({ line }) => line.gap > 0.35 },
  {
    weight: -3,
    reason: "has cells",
    holds: ({ above, line }) => line.cells.length > 1 || above.cells.length > 1,
  },
  {
    weight: -2,
    reason: "stands left or right of the line above",
    holds: ({ above, line, inBullet }) => !inBullet && Math.abs(indentOf(above) - indentOf(line)) > 0.6,
  },
];

/** Puts wrapped lines together. */
export function joinLines(lines: readonly Line[], mending: Mending, isList = false): Piece[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open !== undefined && continues(open, line, isList)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => toPiece(group, mending));
}

/** Width of the first word of a cell with the space before it. */
export function widthOfFirstWord(cell: Cell): number {
  const [word = ""] = cell.text.split(/\s/);
  return ((cell.end - cell.x) * (word.length + 1)) / Math.max(1, cell.text.length);
}

export function toPiece(lines: readonly Line[], mending: Mending): Piece {
  return { lines, text: mendText(lines.map(textOf), mending), isBullet: lines[0]?.marker ?? false };
}

function continues(open: readonly Line[], line: Line, isList: boolean): boolean {
  const above = open.at(-1);
  const first = open[0];
  if (above === undefined || first === undefined) return false;
  const pair = { above, line, first, inBullet: first.marker, isList };
  return weigh(EVIDENCE, pair) >= THRESHOLD;
}

/** By how much the first word of a line is wider than the room that was left above. */
function overhang(above: Line, line: Line): number {
  const cell = line.cells[0];
  if (cell === undefined) return Number.NEGATIVE_INFINITY;
  return widthOfFirstWord(cell) - above.room;
}

function isUnfinished(line: Line): boolean {
  const text = textOf(line);
  return text.length > 25 && !/[.!?:;)]$/.test(text);
}

function startsWithDate(text: string): boolean {
  return findDates(text)[0]?.from === 0;
}

function isWholeSpan(text: string): boolean {
  const [date] = findDates(text);
  return date?.single === false && date.from === 0 && date.to >= text.trimEnd().length;
}

function endsWithDate(text: string): boolean {
  const last = findDates(text).at(-1);
  return last !== undefined && /^[\s).\]]*$/.test(text.slice(last.to));
}

/** "Mercy Clinic | Dayton, OH" */
function endsWithPlace(text: string): boolean {
  const bracketed = /\((?<place>[^()]+)\)$/u.exec(text)?.groups?.["place"];
  if (bracketed !== undefined) return readPlace(bracketed) !== undefined;
  const apart = /\s[-–—|•·]\s(?<place>[^-–—|•·]+,[^,|•·–—-]+)$/u.exec(text)?.groups?.["place"];
  if (apart !== undefined && readPlace(apart) !== undefined) return true;
  return text.length < 90 && /,\s*[A-Z]{2}$/.test(text) && splitPlace(text) !== undefined;
}

function isInBrackets(text: string): boolean {
  return text.split("(").length > text.split(")").length;
}

function isHanging({ line, first, above }: Pair): boolean {
  const textStart = indentOf(first);
  return Math.abs(indentOf(line) - textStart) < 0.8 && overhang(above, line) > -4;
}

function isDressedOtherwise(above: Line, line: Line): boolean {
  const last = above.cells.at(-1);
  const first = line.cells[0];
  if (last === undefined || first === undefined || last.mixed === true) return false;
  return (
    dressOf({ ...above, cells: [last] }).replace(" caps", "") !==
    dressOf({ ...line, cells: [first] }).replace(" caps", "")
  );
}
