import { hasGrammar } from "#core/grammar/grammar.ts";
import { observe, replaceFix } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const grammarSlip: Rule = {
  id: "N46",
  severity: "info",
  source: "judgment: a careful record is what a coder is paid for; found by Harper",
  check: ({ lines, grammar }) =>
    grammar === undefined
      ? []
      : lines.filter(hasGrammar).flatMap((line) =>
          grammar(line.text).map(({ from, to, better: [best = ""] }) => {
            const found = line.text.slice(from, to);
            return {
              ...observe(line, found, { found, better: best }),
              fix: replaceFix(line, [from, to], best),
            };
          }),
        ),
};
