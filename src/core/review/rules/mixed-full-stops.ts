import type { Rule } from "../rule.ts";

/** Most lines of one job end one way and a few the other. */
export const mixedFullStops: Rule = {
  id: "N22",
  severity: "suggest",
  source: "judgment",
  check: ({ career, lines }) =>
    career.work.flatMap((_, index) => {
      const duties = lines.filter(({ path, role }) => role === "duty" && path.startsWith(`work[${index}].`));
      const stopped = duties.filter(({ text }) => text.trimEnd().endsWith("."));
      const [odd] =
        stopped.length * 2 <= duties.length ? stopped : duties.filter((line) => !stopped.includes(line));
      return odd === undefined || stopped.length === 0 ? [] : [{ path: odd.path, quote: odd.text }];
    }),
};
