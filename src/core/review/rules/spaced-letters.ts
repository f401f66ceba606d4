import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const spacedLetters: Rule = {
  id: "A03",
  severity: "error",
  source: "https://support.greenhouse.io/hc/en-us/articles/200989175",
  check: ({ lines }) =>
    lines.flatMap((line) =>
      matchesIn(line, /(?<![\p{L}])(?:\p{Lu} ){3,}\p{Lu}(?![\p{L}])/gu).map((match) =>
        observe(line, match[0]),
      ),
    ),
};
