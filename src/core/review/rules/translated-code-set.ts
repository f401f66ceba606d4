import { replaceMatches } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** Code sets, forms and systems keep their English names in US Spanish. */
const TRANSLATED: readonly (readonly [RegExp, string])[] = [
  [/\bCIE[ -]?10(?:[ -]?(?:MC|CM|ES))?\b/gi, "ICD-10-CM"],
  [/\bCIE[ -]?9(?:[ -]?(?:MC|CM))?\b/gi, "ICD-9-CM"],
  [/\bGRD\b/g, "DRG"],
  [/\bTPA códigos\b/gi, "CPT"],
];

export const translatedCodeSet: Rule = {
  id: "B03",
  severity: "warn",
  source: "US usage; vocabulary table",
  check: ({ lines }) =>
    lines.flatMap((line) => TRANSLATED.flatMap(([pattern, name]) => replaceMatches(line, pattern, name))),
};
