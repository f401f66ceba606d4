import type { Rule } from "../rule.ts";

export const federalMonths: Rule = {
  id: "F02",
  severity: "error",
  source: "https://help.usajobs.gov/faq/application/documents/resume/what-to-include",
  check: ({ career }) => {
    if (career.target.track !== "federal") return [];
    return career.work.flatMap(({ dates }, index) =>
      [dates.start, dates.end]
        .filter((date) => date !== undefined && date.length === 4)
        .map((date) => ({ path: `work[${index}].dates`, quote: "", details: { date: date ?? "" } })),
    );
  },
};
