import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const REFERENCES =
  /\breferences (?:are )?(?:available|furnished|upon)[^.]*|\breferencias (?:disponibles|a solicitud|a petición|si se)[^.]*/gi;

export const referencesLine: Rule = {
  id: "N16",
  severity: "suggest",
  source: "judgment: everybody has references",
  check: ({ lines }) =>
    lines.flatMap((line) => matchesIn(line, REFERENCES).map((match) => observe(line, match[0]))),
};
