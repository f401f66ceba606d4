import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const DATE =
  /\((?:\d+\+?\s*(?:years?|yrs?|años?|months?|meses)|(?:19|20)\d{2}.*?)\)|\b(?:19|20)\d{2}\s?[-–]\s?(?:(?:19|20)\d{2}|present|actualidad)\b/gi;

export const dateInTitle: Rule = {
  id: "A06",
  severity: "warn",
  source: "https://www.resugrow.com/glossary/resume-parsing",
  check: ({ lines }) =>
    lines
      .filter(
        ({ part, role }) =>
          (part === "work" || part === "education") && (role === "title" || role === "organization"),
      )
      .flatMap((line) => matchesIn(line, DATE).map((match) => observe(line, match[0]))),
};
