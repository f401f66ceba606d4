import type { Rule } from "../rule.ts";

export const federalInEnglish: Rule = {
  id: "F04",
  severity: "error",
  source: "https://help.usajobs.gov/faq/application/documents/resume/what-to-include",
  check: ({ career, language }) =>
    career.target.track === "federal" && language === "es" ? [{ path: "views[0].language", quote: "" }] : [],
};
