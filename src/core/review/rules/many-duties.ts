import type { Rule } from "../rule.ts";

const MOST = 8;

export const manyDuties: Rule = {
  id: "N35",
  severity: "suggest",
  source: "judgment",
  check: ({ career, view }) => {
    const hidden = new Set<string>(view.hidden);
    return career.work.flatMap(({ highlights }, index) => {
      const count = highlights.filter(({ id }) => !hidden.has(id)).length;
      return count > MOST ? [{ path: `work[${index}]`, quote: "", details: { count } }] : [];
    });
  },
};
