import { replaceMatches } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const doubledSpace: Rule = {
  id: "N31",
  severity: "suggest",
  source: "typography",
  check: ({ lines }) => lines.flatMap((line) => replaceMatches(line, /(?<=\S) {2,}(?=\S)/g, " ")),
};
