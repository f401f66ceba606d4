import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const PRAISE =
  /\b(hard[- ]?work(?:er|ing)|team player|go-getter|self[- ]starter|results?[- ]driven|detail[- ]oriented|think(?:s|ing)? outside the box|people person|fast learner|quick learner|proactiv[oa]|trabajador[a]? incansable|ganas de (?:trabajar|superarme)|don de gentes|dinámic[oa]|trabajo bajo presión|trabajo en equipo)(?![\p{L}])/giu;

/** Said by everybody and shown by no one: the duty that proves it says more. */
export const emptyPraise: Rule = {
  id: "N25",
  severity: "suggest",
  source: "judgment",
  check: ({ lines }) =>
    lines.flatMap((line) => matchesIn(line, PRAISE).map((match) => observe(line, match[0]))),
};
