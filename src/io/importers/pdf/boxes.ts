import { findDates } from "#io/importers/reading/dates.ts";
import { MARKERS, SURE_MARKERS } from "#io/importers/reading/list-markers.ts";
import { readPlace } from "#io/importers/reading/places.ts";
import type { Mark, Run } from "./pdf-page.ts";
import { cleanText, gapBetween, joinRuns, WORD_GAP } from "./run-text.ts";

/** A cell on a page: runs of one baseline with nothing but word spaces between them. Points from the top left. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Runs of more than one weight. */
  readonly mixed: boolean;
  readonly marker: boolean;
  readonly unsure: boolean;
}

/** Gaps in units of the type size: what parts two cells. */
const CELL_GAP = 1.25;
const EDGE_GAP = 0.45;
const WEIGHT_GAP = 0.6;
/** Cells that share a left edge for it to be a column's. */
const LEAST_AT_EDGE = 5;
/** How far a baseline may wander within a line. */
const BASELINE = 0.35;
/** How far left of its words a drawn bullet stands, and how far above the baseline. */
const MARK_REACH = 2.6;

const BULLET = new RegExp(`^(?:[${MARKERS}]|o(?=\\s))\\s*`, "u");
/** Stands for nothing but a list item, also with no space behind it. */
const SURE_BULLET = new RegExp(`^[${SURE_MARKERS}]`, "u");
/** "– 12/2018": a dash that belongs to a span of time. */
const STARTS_WITH_DATE = /^[–—-]\s*(?:\d|present|current|now|actual|hoy|a la fecha)/iu;

/** Groups runs into baselines, top to bottom, each left to right. */
export function groupRows<T extends { readonly y: number; readonly size: number }>(
  items: readonly T[],
  left: (item: T) => number,
): T[][] {
  const rows: { y: number; size: number; items: T[] }[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(item.y - row.y) <= BASELINE * Math.min(item.size, row.size))
      row.items.push(item);
    else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.map((row) => row.items.sort((a, b) => left(a) - left(b)));
}

/** Puts the runs of a page together into cells; a run at the edge of a column or of a cell beside it begins one. */
export function toBoxes(runs: readonly Run[], marks: readonly Mark[]): Box[] {
  const rows = groupRows(runs, (run) => run.x);
  const order = new Map(runs.map((run, index) => [run, index]));
  const wide = rows.map((row) => splitRow(row, { columns: NO_EDGES, beside: NO_EDGES, order }));
  const columns = columnEdges(wide.flat());
  const cells = rows.map((row, index) => splitRow(row, { columns, beside: edgesBeside(wide, index), order }));
  return rows
    .flatMap((row, index) =>
      splitRow(row, { columns, beside: edgesBeside(cells, index), order }).map((group) =>
        toBox(group, marks),
      ),
    )
    .filter((box) => box.text !== "");
}

/** Left edges, in whole points, that many cells of a page share. */
function columnEdges(groups: readonly (readonly Run[])[]): Set<number> {
  const counts = new Map<number, number>();
  for (const [first] of groups) {
    if (first !== undefined) counts.set(Math.round(first.x), (counts.get(Math.round(first.x)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_AT_EDGE).map(([edge]) => edge));
}

/** Left edges of the second and later cells of the lines above and below. */
function edgesBeside(cells: readonly (readonly (readonly Run[])[])[], index: number): Set<number> {
  const beside = [...(cells[index - 1]?.slice(1) ?? []), ...(cells[index + 1]?.slice(1) ?? [])];
  return new Set(beside.flatMap(([first]) => (first === undefined ? [] : [Math.round(first.x)])));
}

const NO_EDGES: ReadonlySet<number> = new Set();

/** What tells where cells begin: edges of columns and of cells near by, and the order in which the file has its runs. */
interface Edges {
  readonly columns: ReadonlySet<number>;
  readonly beside: ReadonlySet<number>;
  readonly order: ReadonlyMap<Run, number>;
}

function splitRow(row: readonly Run[], edges: Edges): Run[][] {
  const groups: Run[][] = [];
  for (const run of row) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined) groups.push([run]);
    else if (isDoubled(last, run)) continue;
    else if (gapBetween(last, run) > leastGap(last, run, edges) && !isMarker(group)) groups.push([run]);
    else if (touchesDate(last, run) || isPlaceBehindBold(last, run)) groups.push([run]);
    else group.push(run);
  }
  return groups;
}

/** "Dayton,Mar 2024 – May 2025": no space before a span of time, so it is a cell that was pushed there. */
function touchesDate(last: Run, run: Run): boolean {
  const [date] = findDates(run.text);
  const isGlued = gapBetween(last, run) <= WORD_GAP && /[\p{Ll},)]$/u.test(last.text);
  return isGlued && date?.from === 0 && /^\p{L}.*\d{4}/u.test(run.text);
}

/** "Mercy Clinic" in bold, and behind it in plain type "Dayton, OH". */
function isPlaceBehindBold(last: Run, run: Run): boolean {
  return (
    last.bold &&
    !run.bold &&
    gapBetween(last, run) > WORD_GAP &&
    !/[,(]\s*$/.test(last.text) &&
    readPlace(run.text) !== undefined
  );
}

/** The gap that parts two cells here. */
function leastGap(last: Run, run: Run, { columns, beside, order }: Edges): number {
  const edge = Math.round(run.x);
  const isFarInFile = (order.get(run) ?? 0) < (order.get(last) ?? 0);
  if (columns.has(edge) && isFarInFile) return WORD_GAP;
  const isBeside = [edge - 1, edge, edge + 1].some((near) => beside.has(near));
  if (columns.has(edge) || isBeside) return EDGE_GAP;
  return run.bold === last.bold ? CELL_GAP : WEIGHT_GAP;
}

/** Some producers set a word twice for weight. */
function isDoubled(last: Run, run: Run): boolean {
  return run.text === last.text && Math.abs(run.x - last.x) < 0.1 * run.size;
}

function isMarker(group: readonly Run[]): boolean {
  const text = group
    .map((run) => run.text)
    .join("")
    .trim();
  return text.length === 1 && BULLET.test(`${text} `);
}

function toBox(group: readonly Run[], marks: readonly Mark[]): Box {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) throw new Error("A group of runs is never empty.");
  const whole = joinRuns(group);
  const bullet = bulletOf(whole);
  const words = group.filter((run) => /[\p{L}\d]/u.test(run.text));
  const body = words[0] ?? first;
  return {
    text: cleanText(whole.slice(bullet.length)),
    left: first.x + leadOf(group, bullet),
    right: last.x + last.width,
    y: body.y,
    size: Math.max(...words.map((run) => run.size), 1),
    bold: body.bold,
    italic: body.italic,
    mixed: words.some((run) => run.bold !== body.bold),
    unsure: group.some((run) => run.unsure === true),
    marker: bullet !== "" || marks.some((mark) => isMarkOf(mark, body)),
  };
}

/** The list marker that a text begins with, with the space behind it; "" where it begins with none. */
function bulletOf(text: string): string {
  const bullet = BULLET.exec(text)?.[0] ?? "";
  const isSet = /\s$/.test(bullet) || SURE_BULLET.test(bullet);
  const isList = isSet && bullet.length < text.length && !STARTS_WITH_DATE.test(text);
  return isList && !isEndOfSpan(bullet, text.slice(bullet.length)) ? bullet : "";
}

/** "– Dec 2018", and nothing behind it. */
function isEndOfSpan(bullet: string, text: string): boolean {
  const [date] = findDates(text);
  return /^[–—-]/u.test(bullet) && date?.from === 0 && date.to >= text.trimEnd().length;
}

/** From the bullet to the words behind it. */
function leadOf(group: readonly Run[], bullet: string): number {
  const [first, second] = group;
  if (first === undefined || bullet === "") return 0;
  if (second !== undefined && first.text.trim().length <= bullet.trim().length) return second.x - first.x;
  return (first.width * bullet.length) / Math.max(1, first.text.length);
}

function isMarkOf(mark: Mark, run: Run): boolean {
  const above = run.y - mark.y;
  const before = run.x - mark.x;
  return before > 0 && before < MARK_REACH * run.size && above > -0.1 * run.size && above < 0.8 * run.size;
}
