import { isWording, matchesIn, observe, replaceFix } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const doubledWord: Rule = {
  id: "N32",
  severity: "warn",
  source: "typography",
  check: ({ lines }) =>
    lines.filter(isWording).flatMap((line) =>
      matchesIn(line, /(?<![\p{L}])(\p{L}{2,})\s+\1(?![\p{L}])/giu).map((match) => ({
        ...observe(line, match[0]),
        fix: replaceFix(line, [match.index, match.index + match[0].length], match[1] ?? ""),
      })),
    ),
};
