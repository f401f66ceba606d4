import { findDates, isExpected, partsDate, partsSpan } from "./dates.ts";
import { type Cell, dressOf, type Line } from "./line.ts";
import { widthOfFirstWord } from "./pieces.ts";

/** How far left of its head a cell may begin, in type sizes. */
const REACH = 1.5;
/** How near to each other the left edges of one column's cells are. */
const ALIGNED = 0.5;
/** How far right of a row's first cell its second one begins at least. */
const INDENTED = 4;

/** Which cells of a row may go on in the next line: all in a table, only the last beside a date or a label. */
type Wrapping = "any-cell" | "last-cell";

/** Puts the cells of a row together that go on in the next line under themselves. */
export function joinTableCells(lines: readonly Line[], wrapping: Wrapping): Line[] {
  const joined: Line[] = [];
  for (const given of lines) {
    const { above, line } = moveCutDates(joined.at(-1), given);
    if (above === undefined) {
      joined.push(line);
      continue;
    }
    const isMoved = line !== given;
    const places = line.cells.length === 0 ? [] : placesAbove(above, line, isMoved ? "any-cell" : wrapping);
    joined[joined.length - 1] = places === undefined ? above : addToRow(above, line, places);
    if (places === undefined) joined.push(line);
  }
  return joined;
}

/** The rest of a date goes to its start, whatever stands beside it. */
function moveCutDates(above: Line | undefined, line: Line): { above: Line | undefined; line: Line } {
  if (above === undefined || above.cells.length < 2 || !mayFollow(line)) return { above, line };
  const places = line.cells.map((cell) => placeOf(above, cell));
  const isRestOfDate = line.cells.map((cell, index) => isCutDate(above.cells[places[index] ?? -1], cell));
  if (!isRestOfDate.includes(true)) return { above, line };
  const moved = { ...line, cells: line.cells.filter((_, index) => isRestOfDate[index]) };
  const movedPlaces = places.filter((_, index) => isRestOfDate[index]);
  const rest = { ...line, cells: line.cells.filter((_, index) => !isRestOfDate[index]) };
  return { above: { ...addToRow(above, moved, movedPlaces), room: above.room }, line: rest };
}

function mayFollow(line: Line): boolean {
  return !line.marker && line.wraps && line.gap <= 0.2;
}

/** For each cell of a line, the cell above that it goes on from; undefined where one of them does not. */
function placesAbove(above: Line, line: Line, wrapping: Wrapping): readonly number[] | undefined {
  if (above.cells.length < 2 || !mayFollow(line)) return undefined;
  const isShorter = line.cells.length < above.cells.length;
  if (!isShorter && (line.cells.length > above.cells.length || !leadsOn(above))) return undefined;
  const places = line.cells.map((cell) => placeOf(above, cell));
  const isGoingOn = line.cells.every((cell, index) => isRest(above, places[index] ?? -1, cell, wrapping));
  return isGoingOn ? places : undefined;
}

/** Whether a cell of a row ends with a word that another must follow. */
function leadsOn(row: Line): boolean {
  return row.cells.some(({ text }) =>
    /\s(?:and|or|of|the|in|for|y|e|o|de|del|la|en|con|para|&)$/u.test(text),
  );
}

/** Whether a cell is the rest of the one above. In the head of an entry, what is no date must be dressed alike. */
function isRest(above: Line, place: number, cell: Cell, wrapping: Wrapping): boolean {
  const upper = above.cells[place];
  const isLast = place === above.cells.length - 1;
  const isAlike = upper !== undefined && isDressedAlike(above, upper, cell);
  const mayGoOn = wrapping === "any-cell" || isLast || (isAlike && !endsWithDate(upper.text));
  return mayGoOn && isFull(above, place, cell);
}

/** A cell with words of several weights is dressed like any. */
function isDressedAlike(line: Line, upper: Cell, lower: Cell): boolean {
  if (upper.mixed === true) return !upper.text.endsWith(")");
  return dressOf({ ...line, cells: [upper] }) === dressOf({ ...line, cells: [lower] });
}

function isCutDate(upper: Cell | undefined, lower: Cell | undefined): boolean {
  if (upper === undefined || lower === undefined) return false;
  const isAnnounced = isExpected(upper.text) && findDates(upper.text).length === 0;
  if (isAnnounced) return findDates(lower.text)[0]?.from === 0;
  return partsSpan(upper.text, lower.text) || partsDate(upper.text, lower.text);
}

function endsWithDate(text: string): boolean {
  const last = findDates(text).at(-1);
  return last !== undefined && last.to >= text.trimEnd().length - 1;
}

/** The cell above that stands over a cell; a long date may have pushed it to the right. */
function placeOf(above: Line, cell: Cell): number {
  const aligned = above.cells.findIndex((other) => Math.abs(other.x - cell.x) < ALIGNED);
  const [first, last, ...more] = above.cells;
  if (aligned !== -1 || first === undefined || last === undefined || more.length > 0) return aligned;
  return cell.x > first.x + INDENTED && cell.x < last.x ? 1 : -1;
}

/** Whether the first word of a cell did not fit into the cell above. */
function isFull(above: Line, place: number, cell: Cell): boolean {
  const upper = above.cells[place];
  if (upper === undefined) return false;
  const next = above.cells[place + 1];
  if (next !== undefined)
    return cell.end < next.x + REACH && widthOfFirstWord(cell) > next.x - upper.end - REACH;
  const isAlike = isDressedAlike(above, upper, cell);
  return widthOfFirstWord(cell) > above.room - 0.3 && (isAlike || upper.text.includes(","));
}

function addToRow(above: Line, line: Line, places: readonly number[]): Line {
  const cells = above.cells.map((upper, place) => {
    const lower = line.cells[places.indexOf(place)];
    return lower === undefined ? upper : { ...upper, text: `${upper.text} ${lower.text}`, end: lower.end };
  });
  return { ...above, cells, room: places.includes(above.cells.length - 1) ? line.room : above.room };
}
