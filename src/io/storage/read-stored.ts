import type { CareerError } from "#core/model/parse-career.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Row } from "./row-store.ts";
import type { Listing, StorageError, UnreadableRecord } from "./stored.ts";

type Parse<T> = (stored: unknown) => Result<T, CareerError>;

/** The readable records, and whole what can't be read. */
export function readRows<T>(rows: readonly Row[], parse: Parse<T>): Listing<T> {
  const records: T[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const row of rows) {
    const read = parse(row.record);
    if (read.ok) records.push(read.value);
    else unreadable.push(asUnreadable(row, read.error));
  }
  return { records, unreadable };
}

export function readRow<T>(row: Row | undefined, parse: Parse<T>): Result<T, StorageError> {
  if (row === undefined) return err({ kind: "not-found" });
  const read = parse(row.record);
  return read.ok ? ok(read.value) : err({ kind: "unreadable", record: asUnreadable(row, read.error) });
}

export function asUnreadable(row: Row, error: CareerError): UnreadableRecord {
  return { id: row.id, reason: error.kind, raw: row.record };
}
