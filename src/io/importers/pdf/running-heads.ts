import { type Box, groupRows } from "./boxes.ts";
import type { PdfPage } from "./pdf-page.ts";

export interface BoxedPage {
  readonly page: PdfPage;
  readonly boxes: readonly Box[];
}

/** Also "10f2", as pictures have it. */
const PAGE_NUMBER =
  /^(?:page|página|pagina|pág\.?|pag\.?|p\.)?\s*[-–—]?\s*\d{1,3}\s*(?:(?:of|0f|de|\/)\s*\d{1,3})?\s*[-–—]?$/iu;
const PAGE_PHRASE = /\b(?:page|página|pagina|pág\.?)\s*\d{1,3}\b/iu;
/** Lines at the head and foot of a page that may be running heads. */
const EDGE_LINES = 2;
/** The part of the page, from either edge, in which page numbers stand. */
const MARGIN = 0.12;

/** Takes out page numbers and what repeats at the edges of pages. */
export function dropRunningHeads(pages: readonly BoxedPage[]): BoxedPage[] {
  const edges = pages.map(edgeRows);
  const repeated = countRepeats(edges.flatMap((rows) => [...new Set(rows.map(keyOf))]));
  const title = edges[0]?.[0]?.[0]?.text;
  return pages.map(({ page, boxes }, index) => {
    const dropped = new Set(
      (edges[index] ?? [])
        .filter((row) => isRunning(row, { page, index, repeats: repeated.get(keyOf(row)) ?? 0, title }))
        .flat(),
    );
    return { page, boxes: boxes.filter((box) => !dropped.has(box)) };
  });
}

interface Context {
  readonly page: PdfPage;
  readonly index: number;
  readonly repeats: number;
  readonly title: string | undefined;
}

function isRunning(row: readonly Box[], { page, index, repeats, title }: Context): boolean {
  const y = row[0]?.y ?? 0;
  const isInMargin = y < page.height * MARGIN || y > page.height * (1 - MARGIN);
  const edge = {
    text: textOf(row),
    isInMargin,
    isFirstPage: index === 0,
    isAtFoot: y > page.height / 2,
    repeats,
    title,
  };
  return RUNNING.some(({ holds }) => holds(edge));
}

interface EdgeLine {
  readonly text: string;
  readonly isInMargin: boolean;
  readonly isFirstPage: boolean;
  readonly isAtFoot: boolean;
  readonly repeats: number;
  /** The first line of the file. */
  readonly title: string | undefined;
}

/** Signs, each enough by itself, that a line at the edge of a page is not part of the text. */
const RUNNING: readonly { readonly reason: string; readonly holds: (line: EdgeLine) => boolean }[] = [
  { reason: "a page number", holds: ({ isInMargin, text }) => isInMargin && PAGE_NUMBER.test(text) },
  {
    reason: "names its page, below the text or after the first page",
    holds: ({ isInMargin, text, isFirstPage, isAtFoot }) =>
      isInMargin && PAGE_PHRASE.test(text) && (isAtFoot || !isFirstPage),
  },
  {
    reason: "the title again",
    holds: ({ isInMargin, isFirstPage, text, title }) =>
      isInMargin && !isFirstPage && title !== undefined && title.length > 5 && text.startsWith(title),
  },
  {
    reason: "the same on another page; the first head of the file stays",
    holds: ({ repeats, isFirstPage, isAtFoot }) => repeats > 1 && (isAtFoot || !isFirstPage),
  },
];

function edgeRows({ boxes }: BoxedPage): Box[][] {
  const rows = groupRows(boxes, (box) => box.left);
  return rows.length <= EDGE_LINES * 2 ? rows : [...rows.slice(0, EDGE_LINES), ...rows.slice(-EDGE_LINES)];
}

function textOf(row: readonly Box[]): string {
  return row.map((box) => box.text).join(" ");
}

function keyOf(row: readonly Box[]): string {
  return `${textOf(row).replace(/\d+/g, "#")} ${Math.round(row[0]?.y ?? 0)}`;
}

function countRepeats(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
