import type { Career } from "#core/model/career.ts";
import { findDates } from "#io/importers/reading/dates.ts";
import { JOB_WORDS, leanOf } from "#io/importers/reading/role-parts.ts";
import { type ImportField } from "./import-field.ts";
import { importFields } from "./import-fields.ts";
import type { SourceLine } from "./source-line.ts";
import type { Origins } from "./trace-origins.ts";

/** What the reader is not sure of: whether title and employer are the right way round, which dates are meant, what no line says, what a picture shows. */
export type DoubtKind = "order" | "which-dates" | "no-dates" | "no-name" | "not-in-file" | "unclear";

export interface Doubt {
  readonly kind: DoubtKind;
  /** Of the field that is asked about. */
  readonly path: string;
}

interface Reading {
  readonly field: ImportField;
  /** The fields of the same entry. */
  readonly entry: readonly ImportField[];
  readonly sources: readonly SourceLine[];
}

interface DoubtRow {
  readonly kind: DoubtKind;
  readonly reason: string;
  readonly holds: (reading: Reading) => boolean;
}

/** Leans of title and employer closer than this were told apart by their order alone. */
const CLEAR_LEAN = 1;
/** Entries that are dated wherever people write them. */
const DATED: ReadonlySet<string> = new Set(["work"]);

/** The first row that holds asks; one question a field. */
const DOUBTS: readonly DoubtRow[] = [
  {
    kind: "no-name",
    reason: "every resume has a name",
    holds: ({ field }) => field.path === "contact.name" && field.text === "",
  },
  {
    kind: "no-dates",
    reason: "a job without dates is rare on paper",
    holds: ({ field }) => field.kind === "range" && DATED.has(field.part) && field.text === "",
  },
  {
    kind: "not-in-file",
    reason: "no line says it: it was put in for what the file says otherwise",
    holds: ({ field, sources }) =>
      field.text !== "" && sources.length === 0 && field.kind !== "terms" && field.kind !== "link",
  },
  {
    kind: "unclear",
    reason: "the words were read from a picture, and not with certainty",
    holds: ({ field, sources }) => field.text !== "" && sources.some(({ unsure }) => unsure === true),
  },
  {
    kind: "which-dates",
    reason: "the line has more dates than one entry needs",
    holds: ({ field, sources }) =>
      field.kind === "range" && sources.some(({ text }) => findDates(text).length > 1),
  },
  {
    kind: "order",
    reason: "neither words nor labels tell the title from the employer",
    holds: ({ field, entry, sources }) => {
      const employer = entry.find(({ name }) => name === "employer")?.text ?? "";
      if (field.name !== "position" || field.text === "" || employer === "") return false;
      const isLabeled = sources.some(({ text }) => text.split(/:\s/)[0]?.length !== text.length);
      return !isLabeled && leanOf(field.text, JOB_WORDS) - leanOf(employer, JOB_WORDS) < CLEAR_LEAN;
    },
  },
];

/** What is worth a question before the record is made. */
export function findDoubts(career: Career, lines: readonly SourceLine[], origins: Origins): Doubt[] {
  const fields = importFields(career, career.language);
  return fields.flatMap((field) => {
    const reading = {
      field,
      entry: fields.filter(({ item }) => item === field.item),
      sources: (origins[field.path] ?? []).flatMap((number) => lines[number] ?? []),
    };
    const row = DOUBTS.find(({ holds }) => holds(reading));
    return row === undefined ? [] : [{ kind: row.kind, path: field.path }];
  });
}
