import type { Rule } from "../rule.ts";

export const dateAhead: Rule = {
  id: "N08",
  severity: "warn",
  source: "judgment",
  check: ({ career, today }) =>
    career.work.flatMap(({ dates }, index) =>
      [dates.start, dates.end]
        .filter((date) => date !== undefined && date > today.slice(0, date.length))
        .map((date) => ({ path: `work[${index}].dates`, quote: "", details: { date: date ?? "" } })),
    ),
};
