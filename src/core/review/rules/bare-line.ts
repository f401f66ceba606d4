import { tokensOf } from "#core/text/tokens.ts";
import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const FEWEST = 3;

/** One or two words name a task and tell nothing of it. */
export const bareLine: Rule = {
  id: "N05",
  severity: "suggest",
  source: "judgment",
  check: ({ lines }) =>
    lines
      .filter(
        ({ role, part, text }) => role === "duty" && part !== "education" && tokensOf(text).length < FEWEST,
      )
      .map((line) => observe(line, line.text)),
};
