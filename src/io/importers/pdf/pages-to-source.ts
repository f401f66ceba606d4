import type { Cell, Line, SourceText } from "#io/importers/reading/line.ts";
import { type Box, groupRows, toBoxes } from "./boxes.ts";
import type { PdfPage } from "./pdf-page.ts";
import { dropRunningHeads } from "./running-heads.ts";
import { type Region, splitColumns } from "./split-columns.ts";

/** Regions of one column over all pages, read one after the other. */
interface Flow {
  readonly regions: (Region & { readonly page: number })[];
}

/** Lines cut in the middle of a word, above which the producer is one that hyphenates. */
const LEAST_CUT_WORDS = 2;

/** Cells, columns, flows, lines: the text of all pages in reading order. */
export function pagesToSource(pages: readonly PdfPage[]): SourceText {
  const boxed = dropRunningHeads(pages.map((page) => ({ page, boxes: toBoxes(page.runs, page.marks) })));
  const body = bodySize(boxed.flatMap(({ boxes }) => boxes));
  const flows = gatherFlows(boxed.map(({ boxes }) => splitColumns(boxes)));
  const lines = flows.flatMap((flow, index) =>
    flow.regions.flatMap((region) => toLines(region, body, index)),
  );
  return { lines, links: pages.flatMap((page) => page.links), hyphenates: hyphenates(lines) };
}

type OpenFlows = Partial<Record<"left" | "right" | "whole", Flow>>;

/** A column that goes on on the next page is one flow; so is full width below full width. */
function gatherFlows(pages: readonly (readonly Region[])[]): Flow[] {
  const flows: Flow[] = [];
  let open: OpenFlows = {};
  for (const [number, regions] of pages.entries()) {
    const endedInColumns = pages[number - 1]?.at(-1)?.side !== undefined;
    const next: OpenFlows = {};
    for (const [index, region] of regions.entries()) {
      const side = region.side ?? "whole";
      const isRestOfColumn = index === 0 && side === "whole" && endedInColumns;
      const goesOn = isRestOfColumn ? widerOf(open) : (next[side] ?? open[side]);
      const flow: Flow = goesOn ?? { regions: [] };
      if (goesOn === undefined) flows.push(flow);
      flow.regions.push({ ...region, page: number + 1 });
      next[side] = flow;
    }
    open = { ...open, ...next };
  }
  return flows;
}

function widerOf(open: OpenFlows): Flow | undefined {
  const { left, right } = open;
  if (left === undefined || right === undefined) return open.whole ?? left ?? right;
  return widthOf(left) > widthOf(right) ? left : right;
}

function widthOf(flow: Flow): number {
  const boxes = flow.regions.flatMap((region) => region.boxes);
  return Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
}

/** The size that most letters are set in. */
function bodySize(boxes: readonly Box[]): number {
  const letters = new Map<number, number>();
  for (const box of boxes) {
    const size = Math.round(box.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + box.text.length);
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 10;
}

function toLines({ boxes, page }: Flow["regions"][number], body: number, flow: number): Line[] {
  const rows = groupRows(boxes, (box) => box.left);
  const right = Math.max(...boxes.map((box) => box.right));
  const leading = usualLeading(rows);
  return rows.map((row, index) => {
    const above = rows[index - 1]?.[0];
    const [first] = row;
    const distance = above === undefined || first === undefined ? leading : first.y - above.y;
    const end = row.at(-1)?.right ?? right;
    return {
      cells: row.map((box) => toCell(box, body)),
      marker: first?.marker ?? false,
      gap:
        distance < 0
          ? 0
          : Math.max(0, (distance - leading * Math.max(1, (first?.size ?? body) / body)) / leading),
      wraps: true,
      room: (right - end) / body,
      flow,
      ...(first && {
        place: {
          page,
          x: first.left,
          y: first.y,
          width: end - first.left,
          size: Math.max(...row.map((box) => box.size)),
        },
      }),
    };
  });
}

function toCell(box: Box, body: number): Cell {
  return {
    text: box.text,
    x: box.left / body,
    end: box.right / body,
    bold: box.bold,
    italic: box.italic,
    mixed: box.mixed,
    ...(box.marker && { marker: true }),
    ...(box.unsure && { unsure: true }),
    size: Math.round((box.size / body) * 100) / 100,
  };
}

/** The distance of most lines from the line above, in points. */
function usualLeading(rows: readonly (readonly Box[])[]): number {
  const distances = rows.flatMap((row, index) => {
    const above = rows[index - 1]?.[0];
    const distance = above === undefined || row[0] === undefined ? 0 : row[0].y - above.y;
    return distance > 0 ? [Math.round(distance * 2) / 2] : [];
  });
  const counts = new Map<number, number>();
  for (const distance of distances) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 12;
}

function hyphenates(lines: readonly Line[]): boolean {
  const cut = lines.filter((line) => /\p{Ll} ?-$/u.test(line.cells.at(-1)?.text ?? ""));
  return cut.length >= LEAST_CUT_WORDS;
}
