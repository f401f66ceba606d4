import { type DateRange, type PartialDate, partialDateSchema, partsOf } from "#core/model/partial-date.ts";

/** Months counted for a job whose dates are one and the same year: what it was at least is not known. */
const WITHIN_ONE_YEAR = 3;

interface Months {
  readonly from: number;
  readonly to: number;
}

/**
 * Years of work in these spans, overlaps counted once; a span without an end goes on until `thisMonth` (`YYYY-MM`).
 * Bare years count as the distance between them, so that nobody is given more than was said. Undated spans count nothing.
 */
export function yearsIn(ranges: readonly DateRange[], thisMonth: string): number {
  const spans = ranges.flatMap((range) => monthsOf(range, thisMonth)).sort((a, b) => a.from - b.from);
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    const start = Math.max(from, reached);
    if (to > start) total += to - start;
    reached = Math.max(reached, to);
  }
  return Math.round((total / 12) * 100) / 100;
}

function monthsOf({ start, end }: DateRange, thisMonth: string): Months[] {
  if (start === undefined) return [];
  const from = monthNumber(start, 1);
  const isBareYear = end !== undefined && start.length === 4 && start === end;
  if (isBareYear) return [{ from, to: from + WITHIN_ONE_YEAR }];
  const now = monthNumber(partialDateSchema.parse(thisMonth), 1) + 1;
  if (end === undefined) return [{ from: startMonth(start), to: now }];
  const to = end.length === 4 ? monthNumber(end, 1) : monthNumber(end, 1) + 1;
  return [{ from, to: Math.min(to, now) }];
}

/** An open span that began in a bare year may have begun at its end. */
function startMonth(start: PartialDate): number {
  return start.length === 4 ? monthNumber(start, 12) : monthNumber(start, 1);
}

function monthNumber(date: PartialDate, monthIfUnknown: number): number {
  const { year, month } = partsOf(date);
  return year * 12 + (month ?? monthIfUnknown) - 1;
}
