import { type Timestamp, timestampSchema } from "#core/model/timestamp.ts";

export function now(): Timestamp {
  return timestampSchema.parse(new Date().toISOString());
}

/** The person's own calendar day, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date();
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}

/** As `setTimeout`, but returns what ends it. */
export function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
