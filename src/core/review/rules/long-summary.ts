import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 90;

export const longSummary: Rule = {
  id: "N18",
  severity: "suggest",
  source: "judgment: five lines of print",
  check: ({ lines }) =>
    lines
      .filter(({ path, text }) => path === "summary" && text.split(/\s+/).length > MOST_WORDS)
      .map((line) => observe(line, line.text, { count: line.text.split(/\s+/).length })),
};
