import type { DateRange, PartialDate } from "#core/model/partial-date.ts";

interface TypedDates {
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
}

export function datesFrom({ start, end }: TypedDates): DateRange {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}
