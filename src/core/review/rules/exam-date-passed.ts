import type { Rule } from "../rule.ts";

export const examDatePassed: Rule = {
  id: "N29",
  severity: "warn",
  source: "judgment",
  check: ({ career, today }) =>
    career.credentials.flatMap(({ abbreviation, status, expected }, index) =>
      (status === "planned" || status === "scheduled") &&
      expected !== undefined &&
      expected < today.slice(0, expected.length)
        ? [
            {
              path: `credentials[${index}]`,
              quote: abbreviation,
              details: { credential: abbreviation, date: expected },
            },
          ]
        : [],
    ),
};
