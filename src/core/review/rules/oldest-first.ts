import type { Rule } from "../rule.ts";

export const oldestFirst: Rule = {
  id: "N28",
  severity: "warn",
  source: "resume convention: the newest job on top",
  check: ({ career }) => {
    const dated = career.work.flatMap(({ dates }, index) =>
      dates.start ? [{ index, start: dates.start }] : [],
    );
    return dated.flatMap(({ index, start }, at) => {
      const above = dated[at - 1];
      if (above === undefined) return [];
      const length = Math.min(above.start.length, start.length);
      const isNewer = start.slice(0, length) > above.start.slice(0, length);
      const isOverlap = career.work[above.index]?.dates.end === undefined;
      return isNewer && !isOverlap ? [{ path: `work[${index}]`, quote: "" }] : [];
    });
  },
};
