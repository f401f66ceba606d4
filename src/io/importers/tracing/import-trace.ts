import type { Career } from "#core/model/career.ts";
import { type NewId, unplacedLineIdSchema } from "#core/model/ids.ts";
import type { ImportedCareer, ImportWarning } from "#io/importers/imported-career.ts";
import { fieldOfLabel, isTableHead } from "#io/importers/reading/field-labels-table.ts";
import { namesSection } from "#io/importers/reading/section-names.ts";
import { type Doubt, findDoubts } from "./find-doubts.ts";
import type { SourceLine } from "./source-line.ts";
import { type Origins, traceOrigins } from "./trace-origins.ts";

/** Where everything that was read came from. It stands beside the record and is never kept in it. */
export interface ImportTrace {
  readonly lines: readonly SourceLine[];
  /** The lines that name a part, a column or a field: they are what the rest is told by. */
  readonly headings: readonly number[];
  readonly origins: Origins;
  readonly doubts: readonly Doubt[];
}

/** A record that was read, with where each of its words came from. */
export interface ImportReading {
  readonly career: Career;
  readonly trace: ImportTrace;
  readonly warnings: readonly ImportWarning[];
}

/** Links a record to the lines of its file. A line that no field took and that names no part goes to the record's tray. */
export function traceImport({ career, warnings, lines }: ImportedCareer, newId: NewId): ImportReading {
  const read = traceOrigins(career, lines);
  const headings = lines.flatMap(({ text }, number) => (isName(text) ? [number] : []));
  const left = leftLines(lines, read, new Set(headings));
  const first = career.unplaced.length;
  const origins = {
    ...read,
    ...Object.fromEntries(left.map((line, at) => [`unplaced[${first + at}]`, [line]])),
  };
  const added = left.map((line) => ({
    id: unplacedLineIdSchema.parse(newId()),
    text: lines[line]?.text ?? "",
  }));
  return {
    career: { ...career, unplaced: [...career.unplaced, ...added] },
    trace: { lines, headings, origins, doubts: findDoubts(career, lines, read) },
    warnings,
  };
}

function isName(text: string): boolean {
  const cells = text.split(/\s{3,}/).map((cell) => ({ text: cell }));
  return namesSection(text) || fieldOfLabel(text) !== undefined || isTableHead(cells);
}

function leftLines(lines: readonly SourceLine[], origins: Origins, headings: ReadonlySet<number>): number[] {
  const taken = new Set(Object.values(origins).flat());
  return lines.flatMap(({ text }, line) =>
    taken.has(line) || headings.has(line) || !/[\p{L}\p{N}]/u.test(text) ? [] : [line],
  );
}
