import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const LONGEST = 260;

export const longLine: Rule = {
  id: "N04",
  severity: "suggest",
  source: "judgment: three lines of print",
  check: ({ lines }) =>
    lines
      .filter(({ role, text }) => role === "duty" && text.length > LONGEST)
      .map((line) => observe(line, line.text, { count: line.text.length })),
};
