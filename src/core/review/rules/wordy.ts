import { isWording, matchesIn, observe, replaceFix } from "../line-matches.ts";
import type { Rule } from "../rule.ts";
import { WORDY } from "./wordy-table.ts";

export const wordy: Rule = {
  id: "N44",
  severity: "suggest",
  source: "judgment: a line has room for facts",
  check: ({ lines }) =>
    lines.filter(isWording).flatMap((line) =>
      WORDY.flatMap(([pattern, short]) =>
        matchesIn(line, pattern).map((match) => {
          const better = asBegun(match[0], short.replace("$1", match[1] ?? ""));
          return {
            ...observe(line, match[0], { found: match[0], better }),
            fix: replaceFix(line, [match.index, match.index + match[0].length], better),
          };
        }),
      ),
    ),
};

function asBegun(found: string, better: string): string {
  const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase();
  return isCapital ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
