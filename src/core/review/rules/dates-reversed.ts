import type { Rule } from "../rule.ts";

export const datesReversed: Rule = {
  id: "N07",
  severity: "error",
  source: "judgment",
  check: ({ career }) =>
    [
      ...career.work.map(({ dates }, index) => ({ path: `work[${index}].dates`, dates })),
      ...career.education.map(({ dates }, index) => ({ path: `education[${index}].dates`, dates })),
      ...career.practicum.map(({ dates }, index) => ({ path: `practicum[${index}].dates`, dates })),
      ...career.volunteer.map(({ dates }, index) => ({ path: `volunteer[${index}].dates`, dates })),
    ].flatMap(({ path, dates: { start, end } }) => {
      if (start === undefined || end === undefined) return [];
      const length = Math.min(start.length, end.length);
      return end.slice(0, length) < start.slice(0, length)
        ? [{ path, quote: "", details: { start, end } }]
        : [];
    }),
};
