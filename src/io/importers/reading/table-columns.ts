import { findDates, partsDate, partsSpan } from "./dates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { fieldOfLabel, isTableHead, readLabel } from "./field-labels-table.ts";
import type { Cell, Line } from "./line.ts";
import { widthOfFirstWord } from "./pieces.ts";

/** How far left of its head a cell may begin, in type sizes. */
const REACH = 1.5;
const ROW_THRESHOLD = 2;

/** A row of a table that is being put together; its duties are lines of their own. */
interface Row {
  readonly first: Line;
  /** By column; what a column says so far. */
  readonly cells: Map<number, Cell>;
  readonly body: Line[];
}

interface Meeting {
  readonly line: Line;
  readonly row: Row;
  /** The line's cells by column. */
  readonly placed: ReadonlyMap<number, Cell>;
  readonly heads: readonly Cell[];
}

/** Signs that a line begins the next row of a table. */
const EVIDENCE: readonly Evidence<Meeting>[] = [
  { weight: 2, reason: "space above", holds: ({ line }) => line.gap > 0.2 },
  { weight: 2, reason: "a date, and the row has its own", holds: (meeting) => hasOtherDate(meeting) },
  {
    weight: 1.5,
    reason: "its first word had room above",
    holds: ({ placed, row, heads }) => hadRoom(0, placed, row, heads),
  },
  {
    weight: 1,
    reason: "as many cells as the row",
    holds: ({ placed, row }) => placed.size >= row.cells.size,
  },
  { weight: 3, reason: "the format's own row", holds: ({ line }) => !line.wraps },
  { weight: -3, reason: "nothing in the first column", holds: ({ placed }) => !placed.has(0) },
  { weight: -4, reason: "the rest of a date", holds: (meeting) => isRestOfDate(meeting) },
];

/** In a table with a head, each cell is labeled with the head of its column and each row begins an entry. */
export function labelTableCells(lines: readonly Line[]): readonly Line[] {
  const headAt = lines.findIndex((line) => isTableHead(line.cells));
  const heads = lines[headAt]?.cells;
  if (heads === undefined) return lines;
  const read: (Row | Line)[] = [];
  for (const line of lines.slice(headAt + 1)) readLine(line, heads, read);
  const rows = read.flatMap((item) => ("body" in item ? [labelRow(item, heads), ...item.body] : [item]));
  return [...lines.slice(0, headAt), ...rows];
}

function readLine(line: Line, heads: readonly Cell[], read: (Row | Line)[]): void {
  const placed = placeCells(line, heads);
  const last = read.at(-1);
  const open = last !== undefined && "body" in last ? last : undefined;
  if (open !== undefined && !beginsRow({ line, row: open, placed, heads }))
    addToRow(line, placed, open, heads);
  else if (line.cells.length > 1) {
    const row: Row = { first: line, cells: new Map(), body: [] };
    addToRow(line, placed, row, heads);
    read.push(row);
  } else read.push(line);
}

/** The cells of a line by column; two that stand in one are one. */
function placeCells({ cells }: Line, heads: readonly Cell[]): Map<number, Cell> {
  const placed = new Map<number, Cell>();
  for (const cell of cells) {
    const column = columnOf(cell, heads);
    const before = placed.get(column);
    placed.set(
      column,
      before === undefined ? cell : { ...before, text: `${before.text}  ${cell.text}`, end: cell.end },
    );
  }
  return placed;
}

function columnOf(cell: Cell, heads: readonly Cell[]): number {
  return Math.max(
    0,
    heads.findLastIndex((head) => head.x <= cell.x + REACH),
  );
}

/** A line of one cell goes on with a column or stands below the row as it is. */
function beginsRow(meeting: Meeting): boolean {
  const { line, row, placed, heads } = meeting;
  if (line.cells.length > 1) return weigh(EVIDENCE, meeting) >= ROW_THRESHOLD;
  const [[column, cell] = [0, undefined]] = placed;
  if (isDuties(column, heads)) return false;
  return line.marker || line.gap > 0.2 || cell === undefined || hadRoom(column, placed, row, heads);
}

function addToRow(line: Line, placed: ReadonlyMap<number, Cell>, row: Row, heads: readonly Cell[]): void {
  for (const [column, cell] of placed) {
    const marker = cell.marker ?? (line.marker && line.cells.length === 1);
    const above = row.cells.get(column);
    if (isDuties(column, heads)) row.body.push({ ...line, cells: [cell], marker, gap: 0 });
    else if (above === undefined) row.cells.set(column, cell);
    else row.cells.set(column, { ...above, text: `${above.text} ${cell.text}`, end: cell.end });
  }
}

function isDuties(column: number, heads: readonly Cell[]): boolean {
  return fieldOfLabel(heads[column]?.text ?? "") === "duties";
}

function hasOtherDate({ placed, row }: Meeting): boolean {
  return [...placed].some(([column, cell]) => {
    const above = row.cells.get(column)?.text ?? "";
    return findDates(cell.text)[0]?.from === 0 && findDates(above).length > 0 && !isCut(above, cell.text);
  });
}

function isRestOfDate({ placed, row }: Meeting): boolean {
  return [...placed].some(([column, cell]) => isCut(row.cells.get(column)?.text ?? "", cell.text));
}

function isCut(upper: string, lower: string): boolean {
  return partsSpan(upper, lower) || partsDate(upper, lower);
}

/** Whether the first word of a cell would have fit into the cell above. */
function hadRoom(
  column: number,
  placed: ReadonlyMap<number, Cell>,
  row: Row,
  heads: readonly Cell[],
): boolean {
  const [above, cell, next] = [row.cells.get(column), placed.get(column), heads[column + 1]];
  if (above === undefined || cell === undefined) return cell !== undefined;
  if (isCut(above.text, cell.text)) return false;
  return next === undefined
    ? row.first.room > widthOfFirstWord(cell)
    : widthOfFirstWord(cell) <= next.x - above.end - REACH;
}

function labelRow({ first, cells: byColumn }: Row, heads: readonly Cell[]): Line {
  const cells = [...byColumn]
    .toSorted(([one], [other]) => one - other)
    .map(([column, cell]) => ({
      ...cell,
      text: `${heads[column]?.text.replace(/\s*:$/, "") ?? ""}: ${cell.text}`,
    }));
  return { ...first, cells: joinEnds(cells), marker: false, gap: 1, wraps: false };
}

/** Start and end in columns of their own become one span. */
function joinEnds(cells: readonly Cell[]): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const above = joined.at(-1);
    const label = readLabel(cell.text);
    const isEnd = label?.field === "date" && readLabel(above?.text ?? "")?.field === "date";
    if (isEnd && above !== undefined)
      joined[joined.length - 1] = { ...above, text: `${above.text} – ${label.rest}`, end: cell.end };
    else joined.push(cell);
  }
  return joined;
}
