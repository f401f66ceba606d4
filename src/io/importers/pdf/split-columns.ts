import { findDates, isDateAlone } from "#io/importers/reading/dates.ts";
import { type Evidence, weigh } from "#io/importers/reading/evidence.ts";
import { isTableHead } from "#io/importers/reading/field-labels-table.ts";
import { namesSection } from "#io/importers/reading/section-names.ts";
import { type Box, groupRows } from "./boxes.ts";
import { isRail, joinRail } from "./rails.ts";

/** A part of a page that is read from top to bottom before the next. */
export interface Region {
  readonly boxes: readonly Box[];
  /** Which of two columns it is; none where it has the page's whole width. */
  readonly side?: "left" | "right";
}

interface Split {
  readonly above: readonly Box[];
  readonly left: readonly Box[];
  readonly right: readonly Box[];
  readonly below: readonly Box[];
  readonly score: number;
}

const THRESHOLD = 5;
/** Least width of a gutter, in type sizes. */
const LEAST_GUTTER = 0.5;
const CELL_GUTTER = 0.15;
const LEAST_ROWS = 3;
/** Distance of baselines within a paragraph at most, in type sizes. */
const STACKED = 1.6;
const LEAST_AT_EDGE = 2;
/** Share of the width that a column takes at least. */
const LEAST_COLUMN = 0.12;

/** Signs that two stacks of lines side by side are columns rather than cells of the same lines. */
const EVIDENCE: readonly Evidence<Split>[] = [
  { weight: 3, reason: "headings left of the gutter", holds: ({ left }) => left.some(isHeading) },
  { weight: 3, reason: "headings right of the gutter", holds: ({ right }) => right.some(isHeading) },
  { weight: 2, reason: "a heading on either side in one line", holds: haveHeadingsInLine },
  {
    weight: 2,
    reason: "lines of one side are not lines of the other",
    holds: ({ left, right }) => sharedRows(left, right) < 0.5,
  },
  {
    weight: -2,
    reason: "the two sides have the same lines",
    holds: ({ left, right }) => sharedRows(left, right) > 0.85,
  },
  {
    weight: 1.5,
    reason: "an address or number to reach the person stands in the narrow side",
    holds: (split) => narrowSide(split).some((box) => /@|\(\d{3}\)/.test(box.text)),
  },
  {
    weight: -4,
    reason: "one side holds dates and little more",
    holds: ({ left, right }) => isDates(left) || isDates(right),
  },
  {
    weight: -4,
    reason: "the left side is nothing but headings",
    holds: ({ left }) => left.filter(isHeading).length > left.length * 0.6,
  },
  {
    weight: -4,
    reason: "above its first heading, the right side only ends lines of the left",
    holds: endsLinesAboveHeading,
  },
  { weight: -1.5, reason: "right side is set flush right", holds: ({ right }) => isFlushRight(right) },
  {
    weight: 1,
    reason: "many lines on both sides",
    holds: ({ left, right }) => left.length >= 8 && right.length >= 8,
  },
];

/** Cuts a page into its columns, however deep they are nested. */
export function splitColumns(boxes: readonly Box[], depth = 0): Region[] {
  const split = depth > 4 ? undefined : bestSplit(boxes);
  if (split === undefined) return boxes.length === 0 ? [] : [{ boxes: joinRails(boxes) }];
  const inner = (part: readonly Box[], side: "left" | "right"): Region[] =>
    splitColumns(part, depth + 1).map((region) => ({ ...region, side }));
  return [
    ...splitColumns(split.above, depth + 1),
    ...inner(split.left, "left"),
    ...inner(split.right, "right"),
    ...splitColumns(split.below, depth + 1),
  ];
}

function bestSplit(boxes: readonly Box[]): Split | undefined {
  const [best] = allSplits(boxes)
    .filter((split) => split.score >= THRESHOLD && !isRail(split.left, split.right))
    .sort((a, b) => b.score - a.score || sizeOf(b) - sizeOf(a));
  return best;
}

function allSplits(boxes: readonly Box[]): Split[] {
  const rows = groupRows(boxes, (box) => box.left);
  return gutterEdges(boxes).flatMap((edge) => splitsAt(rows, edge));
}

function sizeOf({ left, right }: Split): number {
  return left.length + right.length;
}

/** A rail beside the text is no column: its lines are put together and read with the text. */
function joinRails(boxes: readonly Box[]): readonly Box[] {
  const [rail] = allSplits(boxes)
    .filter(({ left, right }) => isRail(left, right))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  if (rail === undefined) return boxes;
  return [...joinRails(rail.above), ...joinRail(rail.left, rail.right), ...joinRails(rail.below)];
}

/** Left edges that several lines or a heading have and that are not the page's own. */
function gutterEdges(boxes: readonly Box[]): number[] {
  const edges = new Map<number, number>();
  for (const box of boxes) {
    const edge = Math.round(box.left);
    edges.set(edge, (edges.get(edge) ?? 0) + (isHeading(box) ? LEAST_AT_EDGE : 1));
  }
  const first = Math.min(...boxes.map((box) => box.left));
  const last = Math.max(...boxes.map((box) => box.right));
  const isInside = (edge: number): boolean => edge > first + (last - first) * LEAST_COLUMN;
  return [...edges].filter(([edge, count]) => count >= LEAST_AT_EDGE && isInside(edge)).map(([edge]) => edge);
}

/** Runs of rows in which nothing crosses the gutter left of an edge. */
function splitsAt(rows: readonly Box[][], edge: number): Split[] {
  const splits: Split[] = [];
  let start = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index];
    if (row !== undefined && !crossesGutter(row, edge)) continue;
    const from = endOfParagraph(rows, start, index, edge);
    for (const first of [from, firstWithTwoHeadings(rows, from, index, edge)]) {
      const split = first === undefined ? undefined : toSplit(rows, first, index, edge);
      if (split !== undefined) splits.push(split);
    }
    start = index + 1;
  }
  return splits;
}

/** Below the first row, the first with a heading on either side: columns often begin with one each. */
function firstWithTwoHeadings(
  rows: readonly Box[][],
  start: number,
  end: number,
  edge: number,
): number | undefined {
  const at = rows.findIndex(
    (row, index) =>
      index > start &&
      index < end &&
      row.some((box) => box.left < edge - 2 && isHeading(box)) &&
      row.some((box) => box.left >= edge - 2 && isHeading(box)),
  );
  return at === -1 ? undefined : at;
}

/** The short last line of a paragraph that crosses the gutter belongs to it, not to the column below. */
function endOfParagraph(rows: readonly Box[][], start: number, end: number, edge: number): number {
  const isLeft = (row: readonly Box[]): boolean => row.every((box) => box.left < edge - 2);
  const at = rows.findIndex(
    (row, index) =>
      index >= start && (index === end || !isLeft(row) || !goesOn(rows[index - 1]?.[0], row[0])),
  );
  return at === -1 || at === end ? start : at;
}

function goesOn(above: Box | undefined, line: Box | undefined): boolean {
  if (above === undefined || line === undefined || line.marker) return false;
  if (isHeading(line) && !/^\p{Ll}/u.test(line.text)) return false;
  return Math.abs(above.left - line.left) <= 2 && line.y - above.y <= STACKED * line.size;
}

/** Beside a cell that begins at the edge, a cell may end close before it. */
function crossesGutter(row: readonly Box[], edge: number): boolean {
  const gutter = row.some((box) => Math.abs(box.left - edge) <= 2) ? CELL_GUTTER : LEAST_GUTTER;
  return row.some((box) => box.left < edge - 2 && box.right > edge - gutter * box.size);
}

function toSplit(rows: readonly Box[][], start: number, end: number, edge: number): Split | undefined {
  const run = rows.slice(start, end).flat();
  const left = run.filter((box) => box.left < edge - 2);
  const right = run.filter((box) => box.left >= edge - 2);
  if (rows.slice(start, end).some((row) => isTableHead(row))) return undefined;
  if (rowCount(left) < LEAST_ROWS || rowCount(right) < LEAST_ROWS) return undefined;
  const split = { above: rows.slice(0, start).flat(), left, right, below: rows.slice(end).flat(), score: 0 };
  const score = weigh(EVIDENCE, split);
  return { ...split, score };
}

function rowCount(boxes: readonly Box[]): number {
  return new Set(boxes.map((box) => Math.round(box.y))).size;
}

function haveHeadingsInLine({ left, right }: Split): boolean {
  const headings = right.filter(isHeading);
  return left.filter(isHeading).some((box) => headings.some((other) => Math.abs(other.y - box.y) < 1.5));
}

/** Dates and places at the ends of lines, above a heading of the right side. */
function endsLinesAboveHeading({ left, right }: Split): boolean {
  const heading = right.find(isHeading);
  const above = heading === undefined ? [] : right.filter((box) => box.y < heading.y - 1.5);
  return (
    above.length > 1 &&
    above.some((box) => isDateAlone(box.text)) &&
    above.every((box) => left.some((other) => Math.abs(other.y - box.y) < 1.5))
  );
}

function isHeading(box: Box): boolean {
  return namesSection(box.text);
}

function narrowSide({ left, right }: Split): readonly Box[] {
  return widthOf(left) < widthOf(right) ? left : right;
}

function widthOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
}

/** Share of the shorter side's lines that stand on a baseline of the other. */
function sharedRows(left: readonly Box[], right: readonly Box[]): number {
  const [few, many] = rowCount(left) < rowCount(right) ? [left, right] : [right, left];
  const shared = few.filter((box) => many.some((other) => Math.abs(other.y - box.y) < 1.5));
  return shared.length / Math.max(1, few.length);
}

function isDates(boxes: readonly Box[]): boolean {
  const dates = boxes.filter((box) => findDates(box.text).length > 0 && box.text.length < 40);
  return dates.length > boxes.length * 0.5;
}

function isFlushRight(boxes: readonly Box[]): boolean {
  const edge = Math.max(...boxes.map((box) => box.right));
  const flush = boxes.filter((box) => edge - box.right < 2).length;
  const lefts = new Set(boxes.map((box) => Math.round(box.left))).size;
  return flush > boxes.length * 0.7 && lefts > boxes.length * 0.5;
}
