import type { Rule } from "../rule.ts";

export const noSummary: Rule = {
  id: "N17",
  severity: "suggest",
  source: "judgment: a career change explains itself on top",
  check: ({ lines }) =>
    lines.some(({ path }) => path === "summary") ? [] : [{ path: "summary", quote: "" }],
};
