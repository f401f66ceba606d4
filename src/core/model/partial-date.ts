import { z } from "zod";

/** `YYYY-MM`, or `YYYY` where the month is not known. Sorts as text. */
export const partialDateSchema = z
  .string()
  .regex(/^(19|20|21)\d{2}(-(0[1-9]|1[0-2]))?$/)
  .brand<"PartialDate">();
export type PartialDate = z.infer<typeof partialDateSchema>;

/** A span of time; with a start and no end it still goes on. Both missing: not dated. */
export const dateRangeSchema = z.object({
  start: partialDateSchema.optional(),
  end: partialDateSchema.optional(),
});
export type DateRange = z.infer<typeof dateRangeSchema>;

export function isOngoing(range: DateRange): boolean {
  return range.start !== undefined && range.end === undefined;
}

/** `year` and, where known, `month` 1–12. */
export function partsOf(date: PartialDate): { year: number; month?: number } {
  const [year, month] = date.split("-").map(Number);
  return month === undefined ? { year: year ?? 0 } : { year: year ?? 0, month };
}
