import { isRecord } from "#core/is-record.ts";
import { type DateRange, type PartialDate, partialDateSchema } from "#core/model/partial-date.ts";

/** An object of a JSON Resume, before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

export function textAt(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

export function recordsAt(fields: Fields, key: string): Fields[] {
  const value = fields[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textsAt(fields: Fields, key: string): string[] {
  const value = fields[key];
  return Array.isArray(value)
    ? value.filter((item) => typeof item === "string" && item.trim() !== "").map(String)
    : [];
}

/** `2021-02-01` → `2021-02`; a value that is no date is left out. */
export function toDate(text: string): PartialDate | undefined {
  const parsed = partialDateSchema.safeParse(/^\d{4}(?:-\d{2})?/.exec(text)?.[0]);
  return parsed.success ? parsed.data : undefined;
}

export function toRange(fields: Fields): DateRange {
  const start = toDate(textAt(fields, "startDate"));
  const end = toDate(textAt(fields, "endDate"));
  return { ...(start && { start }), ...(end && { end }) };
}
