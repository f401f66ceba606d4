import { isOngoing, partsOf } from "#core/model/partial-date.ts";
import type { Rule } from "../rule.ts";

const LONG_GAP = 6;

/** More than six months between jobs, where both ends name their month. Asked, not blamed. */
export const gapInDates: Rule = {
  id: "N06",
  severity: "info",
  source: "judgment",
  check: ({ career, isLeftOut }) => {
    const spans = career.work
      .map(({ dates }, index) => ({ index, dates }))
      .filter(({ index }) => !isLeftOut(`work[${index}]`))
      .filter(({ dates }) => dates.start !== undefined && (dates.end !== undefined || isOngoing(dates)))
      .toSorted((a, b) => (a.dates.start ?? "").localeCompare(b.dates.start ?? ""));
    let latest: number | undefined = undefined;
    return spans.flatMap(({ index, dates }) => {
      const start = monthsOf(dates.start);
      const before = latest;
      const end =
        dates.end === undefined
          ? Number.POSITIVE_INFINITY
          : (monthsOf(dates.end) ?? Number.POSITIVE_INFINITY);
      latest = Math.max(latest ?? 0, end);
      if (start === undefined || before === undefined || start - before <= LONG_GAP) return [];
      return [{ path: `work[${index}].dates`, quote: "", details: { months: start - before } }];
    });
  },
};

function monthsOf(date: Parameters<typeof partsOf>[0] | undefined): number | undefined {
  if (date === undefined) return undefined;
  const { year, month } = partsOf(date);
  return month === undefined ? undefined : year * 12 + month;
}
