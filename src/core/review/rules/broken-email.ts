import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const brokenEmail: Rule = {
  id: "N14",
  severity: "error",
  source: "RFC 5321, the part that every mail program takes",
  check: ({ lines }) =>
    lines
      .filter(
        ({ path, text }) =>
          path === "contact.email" && !/^[^\s@,;]+@[^\s@,;]+\.[A-Za-z]{2,}$/.test(text.trim()),
      )
      .map((line) => observe(line, line.text)),
};
