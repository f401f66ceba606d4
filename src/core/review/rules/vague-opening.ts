import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const VAGUE =
  /^(responsible for|duties includ\w+|tasked with|helped (?:with|to)|assisted (?:with|in)|worked on|in charge of|responsable de|encargad[oa] de|a cargo de|mis funciones|funciones:|ayud[eéo] (?:con|a)|apoyo en|apoy[eé] en)/gi;

export const vagueOpening: Rule = {
  id: "N02",
  severity: "suggest",
  source: "judgment: a verb says what was done",
  check: ({ lines }) =>
    lines
      .filter(({ role }) => role === "duty")
      .flatMap((line) => matchesIn(line, VAGUE).map((match) => observe(line, match[0]))),
};
