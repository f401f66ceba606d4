import { type OccupationId, occupationIdSchema } from "#core/model/ids.ts";
import { foldText } from "#core/text/fold-text.ts";
import { AMBIGUOUS_TITLES, type AmbiguityRow } from "./ambiguous-titles-table.ts";
import { readTitle } from "./read-title.ts";

export interface TitleAmbiguity {
  readonly question: { readonly en: string; readonly es: string };
  readonly choices: readonly {
    readonly occupation: OccupationId;
    readonly label: { readonly en: string; readonly es: string };
  }[];
}

let rows: ReadonlyMap<string, AmbiguityRow> | undefined;

/** The one question to ask where a title says too little ("Teacher", "Tech"); undefined where it says enough. */
export function ambiguityOf(query: string): TitleAmbiguity | undefined {
  rows ??= new Map(
    AMBIGUOUS_TITLES.flatMap((row) => row.titles.map((title) => [ideasIn(title), row] as const)),
  );
  const row = rows.get(ideasIn(query));
  if (row === undefined || row.plain?.includes(foldText(query).trim())) return undefined;
  const choices = row.choices.map(({ occupation, label }) => ({
    occupation: occupationIdSchema.parse(occupation),
    label,
  }));
  return { question: row.question, choices };
}

function ideasIn(title: string): string {
  return readTitle(title)
    .terms.map(({ word }) => word)
    .toSorted()
    .join(" ");
}
