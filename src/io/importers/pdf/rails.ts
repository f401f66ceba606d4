import type { PartialDate } from "#core/model/partial-date.ts";
import { findDates, isDateAlone, partsDate, partsSpan } from "#io/importers/reading/dates.ts";
import { fieldOfLabel } from "#io/importers/reading/field-labels-table.ts";
import { isPersonalLabel } from "#io/importers/reading/personal-labels-table.ts";
import { readPlace } from "#io/importers/reading/places.ts";
import { namesSection } from "#io/importers/reading/section-names.ts";
import { type Box, groupRows } from "./boxes.ts";

/** Share of a narrow left side that must be dates, places or headings for it to be a rail. */
const RAIL_SHARE = 0.75;
/** Share of spans of time in a rail that begins lines of the right side throughout. */
const SPAN_SHARE = 0.25;
/** Distance of baselines up to which lines of a rail belong together, in type sizes. */
const STACKED = 1.75;
const MOST_IN_CELL = 45;
/** How far from a line's baseline a cell of the rail stands that belongs to it, in type sizes. */
const BESIDE = 0.7;
/** Dates, places or headings that a rail has at least. */
const LEAST_IN_RAIL = 2;

/** Whether a left side only dates or names what stands right of it, line by line. */
export function isRail(left: readonly Box[], right: readonly Box[]): boolean {
  const stacks = stackRail(left);
  return widthOf(left) < widthOf(right) && (isKnownRail(stacks, right) || standsBesideLines(stacks, right));
}

/** Nearly all of it is dates, places, headings or labels. */
function isKnownRail(stacks: readonly Stack[], right: readonly Box[]): boolean {
  const areDates = stacks.length > 0 && stacks.every(({ box }) => findDates(box.text).length > 0);
  if (!areDates && right.some((box) => namesSection(box.text) && box.bold)) return false;
  const known = stacks.filter(({ box }) => isRailText(box.text));
  return known.length >= LEAST_IN_RAIL && lineCount(known) >= lineCount(stacks) * RAIL_SHARE;
}

/** Without headings of its own, each of its lines begins a line of the right side, and spans of time are among them. */
function standsBesideLines(stacks: readonly Stack[], right: readonly Box[]): boolean {
  const spans = stacks.filter(({ box }) => isSpanAlone(box.text));
  const beside = stacks.filter(({ box }) => baselineBeside(box, right) !== undefined);
  return (
    spans.length >= LEAST_IN_RAIL &&
    spans.length >= stacks.length * SPAN_SHARE &&
    beside.length >= stacks.length - 1 &&
    stacks.every(({ box }) => box.text.length <= MOST_IN_CELL && !headsColumn(box, right)) &&
    right.some((box) => namesSection(box.text))
  );
}

/** The name of a section that stands beside no text. */
function headsColumn(box: Box, right: readonly Box[]): boolean {
  const y = namesSection(box.text) ? baselineBeside(box, right) : Number.NaN;
  return y === undefined || right.some((other) => other.y === y && namesSection(other.text));
}

function isSpanAlone(text: string): boolean {
  return isDateAlone(text) && findDates(text)[0]?.single === false;
}

function isRailText(text: string): boolean {
  const isDate = text.length <= MOST_IN_CELL && findDates(text).length > 0;
  return isDate || namesSection(text) || readPlace(text) !== undefined || isLabel(text);
}

function isLabel(text: string): boolean {
  return fieldOfLabel(text) !== undefined || isPersonalLabel(text);
}

/** Puts the lines of a rail together, so that each cell stands on the first line of what it belongs to. */
export function joinRail(left: readonly Box[], right: readonly Box[]): Box[] {
  return [
    ...stackRail(left).map(({ box }) => ({ ...box, y: baselineBeside(box, right) ?? box.y })),
    ...right,
  ];
}

/** A smaller type beside a line may stand a little higher or lower: it belongs to that line. */
function baselineBeside(box: Box, right: readonly Box[]): number | undefined {
  const distances = right.map((other) => ({ y: other.y, away: Math.abs(other.y - box.y) }));
  const [nearest] = distances.sort((a, b) => a.away - b.away);
  return nearest !== undefined && nearest.away < BESIDE * box.size ? nearest.y : undefined;
}

interface Stack {
  readonly box: Box;
  readonly lastY: number;
  /** How many lines were put together. */
  readonly count: number;
}

function stackRail(left: readonly Box[]): Stack[] {
  const stacks: Stack[] = [];
  for (const row of groupRows(left, (box) => box.left)) {
    const [box, ...more] = row;
    const last = stacks.at(-1);
    const joint = last === undefined || box === undefined || more.length > 0 ? undefined : jointOf(last, box);
    if (last === undefined || box === undefined || joint === undefined) {
      stacks.push(...row.map((item) => ({ box: item, lastY: item.y, count: 1 })));
      continue;
    }
    const joined = {
      ...last.box,
      text: last.box.text + joint + box.text,
      right: Math.max(last.box.right, box.right),
    };
    stacks[stacks.length - 1] = { box: joined, lastY: box.y, count: last.count + 1 };
  }
  return stacks;
}

/** What stands between two lines of one cell; undefined where the lower one is a cell of its own. */
function jointOf({ box: above, lastY }: Stack, below: Box): string | undefined {
  if (below.y - lastY >= STACKED * below.size || below.bold !== above.bold) return undefined;
  const isOpen = /[-–—]$|\b(?:to|a|al|hasta|desde|from)$/iu.test(above.text) || /^[-–—]/u.test(below.text);
  if (isOpen || isCutName(above.text, below.text) || isCutDate(above.text, below.text)) return " ";
  if (isOneDate(above.text) && isEndOfSpan(below.text) && !isEarlier(below.text, above.text)) return " – ";
  const isPlaceOfDate = findDates(above.text).length > 0 && readPlace(below.text) !== undefined;
  return isPlaceOfDate ? "  " : undefined;
}

function isCutDate(above: string, below: string): boolean {
  return partsDate(above, below) || partsSpan(above, below);
}

/** The name of a section or of a field, cut at the end of the rail. */
function isCutName(above: string, below: string): boolean {
  const both = `${above} ${below}`;
  return findDates(below).length === 0 && (namesSection(both) || isLabel(both));
}

/** Start and end of a span may stand one below the other. */
function isOneDate(text: string): boolean {
  const [date, ...more] = findDates(text);
  return date?.single === true && more.length === 0 && date.to - date.from >= text.trim().length - 1;
}

/** Newest first, the dates of two entries stand one below the other like the ends of a span. */
function isEarlier(text: string, other: string): boolean {
  const [date, later] = [pointOf(text), pointOf(other)];
  return date !== undefined && later !== undefined && date < later && !later.startsWith(date);
}

function pointOf(text: string): PartialDate | undefined {
  const range = findDates(text)[0]?.range;
  return range?.start ?? range?.end;
}

function isEndOfSpan(text: string): boolean {
  if (isOneDate(text)) return true;
  const [span] = findDates(`2000 – ${text}`);
  return text.length < 20 && span?.single === false && span.to >= text.trim().length + 7;
}

function widthOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
}

function lineCount(stacks: readonly Stack[]): number {
  return stacks.reduce((sum, { count }) => sum + count, 0);
}
