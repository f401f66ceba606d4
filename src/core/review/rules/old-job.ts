import type { Rule } from "../rule.ts";

const YEARS = 15;

export const oldJob: Rule = {
  id: "N36",
  severity: "info",
  source: "judgment",
  check: ({ career, today }) => {
    const limit = String(Number(today.slice(0, 4)) - YEARS);
    return career.work.flatMap(({ dates }, index) =>
      index > 0 && dates.end !== undefined && dates.end.slice(0, 4) < limit
        ? [{ path: `work[${index}]`, quote: "", details: { year: dates.end.slice(0, 4) } }]
        : [],
    );
  },
};
