import type { Line } from "#io/importers/reading/line.ts";

/** Where on a page a line stands, in points from its top left corner; `y` is the baseline. */
export interface LinePlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** One line of the file as it was read, before anything was made of it. Its number is its index. */
export interface SourceLine {
  readonly text: string;
  readonly place?: LinePlace;
  /** The table or part of the file that it stands in, where the file has such. */
  readonly part?: string;
}

/** The lines of a file in the order in which a person sees them: page by page. */
export function sourceLines(lines: readonly Line[]): SourceLine[] {
  return lines
    .map((line) => ({
      text: `${line.marker ? "• " : ""}${line.cells.map((cell) => cell.text.trim()).join("   ")}`,
      ...(line.place && { place: line.place }),
    }))
    .filter(({ text }) => text.trim() !== "")
    .toSorted((one, other) => (one.place?.page ?? 0) - (other.place?.page ?? 0));
}
