import { occupationIdSchema } from "#core/model/ids.ts";
import type { OccupationTitles } from "./occupation.ts";

export interface TitlesRow {
  readonly id: string;
  readonly soc: string | null;
  readonly labels: { readonly en: string; readonly es: string };
  /** Titles as people write them, one string a language, set apart by semicolons: "order (filler|picker)" is two of them. */
  readonly en: string;
  readonly es: string;
}

const CHOICE = /\(([^()]*\|[^()]*)\)/;

export function buildTitles({ id, soc, labels, en, es }: TitlesRow): OccupationTitles {
  return { id: occupationIdSchema.parse(id), soc, labels, titles: { en: split(en), es: split(es) } };
}

function split(titles: string): string[] {
  return [...new Set(titles.split(";").flatMap((entry) => spellOut(entry.trim())))];
}

/** The innermost choice first, so that a choice may stand in another: "(tenedor(|a)|teneduría) de libros". */
function spellOut(entry: string): string[] {
  const choice = CHOICE.exec(entry);
  if (choice === null) return [entry];
  const words = choice[1]?.split("|") ?? [];
  return words.flatMap((word) => spellOut(entry.replace(CHOICE, () => word)));
}
