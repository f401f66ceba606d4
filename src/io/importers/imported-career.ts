import type { Career } from "#core/model/career.ts";
import type { SourceLine } from "./tracing/source-line.ts";

/** What the reader saw but could not settle; the shell puts it in words. */
export interface ImportWarning {
  readonly kind:
    | "unplaced-lines"
    | "pages-left-out"
    | "picture-pages"
    | "text-left-out"
    | "link-dropped"
    | "date-unclear";
  readonly count?: number;
  readonly text?: string;
}

/** A record read from a file. Lines that found no field are in `career.unplaced`. */
export interface ImportedCareer {
  readonly career: Career;
  readonly warnings: readonly ImportWarning[];
  /** The file as it was read, line by line; none where the file is a record of our own. */
  readonly lines: readonly SourceLine[];
}
