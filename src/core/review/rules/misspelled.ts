import { findMisspelled } from "#core/spelling/find-misspelled.ts";
import { observe, replaceFix } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const misspelled: Rule = {
  id: "N43",
  severity: "info",
  source: "judgment: a careful record is what a coder is paid for",
  check: ({ career, lines, spelling }) =>
    spelling === undefined
      ? []
      : findMisspelled(lines, career, spelling).map(({ line, word, from, to, better }) => ({
          ...observe(line, word, { found: word, better: better[0] ?? word }),
          fix: replaceFix(line, [from, to], better[0] ?? word),
        })),
};
