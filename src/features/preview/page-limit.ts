import type { DocumentTree } from "#core/documents/document.ts";
import type { PageWords } from "#io/exporters/pdf/placed-words.ts";

/** A last page with no more lines than this has run over, where nobody named a number of pages. */
const MOST_LINES_OVER = 8;

export interface PageLimit {
  /** The page, from 1, that should be the last. */
  readonly page: number;
  readonly linesOver: number;
}

/** How many pages are wanted; a packet's parts have each their own. */
export function pageGoalOf({ kind, mostPages }: DocumentTree): number | undefined {
  return kind === "packet" ? undefined : mostPages;
}

/** Where the document should end and what runs over; undefined where nothing does. */
export function pageLimit(pages: readonly PageWords[], goal: number | undefined): PageLimit | undefined {
  const page = goal ?? pages.length - 1;
  const linesOver = pages.slice(page).reduce((sum, { lines }) => sum + lines, 0);
  if (page < 1 || linesOver === 0) return undefined;
  return goal === undefined && linesOver > MOST_LINES_OVER ? undefined : { page, linesOver };
}
