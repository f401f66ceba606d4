import type { Line, PagePlace } from "#io/importers/reading/line.ts";

/** One line of the file as it was read, before anything was made of it. Its number is its index. */
export interface SourceLine {
  readonly text: string;
  readonly place?: PagePlace;
  /** Words of it were read from a picture and are not clear. */
  readonly unsure?: boolean;
  /** The table or part of the file that it stands in, where the file has such. */
  readonly part?: string;
}

/** The lines of a file in the order in which a person sees them: page by page. */
export function sourceLines(lines: readonly Line[]): SourceLine[] {
  return lines
    .map((line) => ({
      text: `${line.marker ? "• " : ""}${line.cells.map((cell) => cell.text.trim()).join("   ")}`,
      ...(line.place && { place: line.place }),
      ...(line.cells.some(({ unsure }) => unsure) && { unsure: true }),
    }))
    .filter(({ text }) => text.trim() !== "")
    .toSorted((one, other) => (one.place?.page ?? 0) - (other.place?.page ?? 0));
}
