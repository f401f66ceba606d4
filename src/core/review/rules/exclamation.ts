import { isWording, replaceMatches } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const exclamation: Rule = {
  id: "N21",
  severity: "suggest",
  source: "resume convention",
  check: ({ lines }) =>
    lines
      .filter(isWording)
      .flatMap((line) => replaceMatches(line, /¡|!+/g, line.text.includes("¡") ? "" : ".")),
};
