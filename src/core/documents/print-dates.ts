import { type DateRange, type PartialDate, partsOf } from "#core/model/partial-date.ts";
import type { DocumentLabels } from "./labels/document-labels.ts";

/** `Mar 2024`, or `2024` where the month is not known. */
export function printDate(date: PartialDate, labels: DocumentLabels): string {
  const { year, month } = partsOf(date);
  return month === undefined ? String(year) : labels.month(year, month);
}

/**
 * `Mar 2019 – Jan 2021`, `2019–2021`, `Mar 2019 – Present`, `2019`; undefined where nothing is dated.
 * Years alone take the dash without spaces.
 */
export function printRange(range: DateRange, labels: DocumentLabels): string | undefined {
  const { start, end } = range;
  if (start === undefined) return end === undefined ? undefined : printDate(end, labels);
  if (end === start) return printDate(start, labels);
  if (end === undefined) return `${printDate(start, labels)} – ${labels.present}`;
  const dash = start.length === 4 && end.length === 4 ? "–" : " – ";
  return `${printDate(start, labels)}${dash}${printDate(end, labels)}`;
}

/** A degree's dates: one that lies ahead of `today` is said to be expected. */
export function printStudyDates(range: DateRange, labels: DocumentLabels, today: string): string | undefined {
  const { end } = range;
  if (end === undefined || end <= today.slice(0, end.length)) return printRange(range, labels);
  return labels.expected(printDate(end, labels));
}

/** A letter's date, given as `YYYY-MM-DD`. */
export function printDay(date: string, labels: DocumentLabels): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return labels.day(year, month, day);
}
