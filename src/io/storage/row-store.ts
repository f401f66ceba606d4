import type { Result } from "#core/result.ts";
import type { StorageError } from "./stored.ts";

/** `sentFiles`: the files that went out with an application, apart from it, so that a list of applications stays light. */
export type TableName = "careers" | "applications" | "snapshots" | "sentFiles";

/** The key of an application's files; another than its own, by which its history is kept. */
export function filesKey(applicationId: string): string {
  return `files:${applicationId}`;
}

/** The key, among the snapshots, of an application as it was before it took another shape. */
export function earlierKey(applicationId: string): string {
  return `earlier:${applicationId}`;
}

/** A row as kept: the keys beside the record, so that an unreadable record still has them. */
export interface Row {
  readonly id: string;
  readonly record: unknown;
  /** The career that it belongs to, where it is none itself. */
  readonly careerId?: string;
  /** Another one after each save; rows of the first app have none. */
  readonly revision?: string;
}

export interface RowWithHistory {
  readonly row: Row | undefined;
  readonly history: unknown;
}

/** A row to be written; without a history the stored one stays. */
export interface RowToWrite {
  readonly row: Row;
  readonly history?: unknown;
}

/** What a row becomes: what `next` makes of the stored one, or nothing new where it makes nothing of it. */
export interface RowChange {
  readonly table: TableName;
  readonly id: string;
  readonly next: (stored: RowWithHistory) => RowToWrite | undefined;
}

/** Rows as they are, in the browser's database or in memory; what they mean is read above. */
export interface RowStore {
  /** All rows of a table, or those of one career. */
  readonly list: (table: TableName, careerId?: string) => Promise<Result<readonly Row[], StorageError>>;
  readonly read: (table: TableName, id: string) => Promise<Result<RowWithHistory, StorageError>>;
  /** Every row of every table with its history, as they are at one moment. */
  readonly readAll: () => Promise<Result<Readonly<Record<TableName, readonly RowToWrite[]>>, StorageError>>;
  /** One transaction, in order; all of it is stored or nothing. */
  readonly write: (changes: readonly RowChange[]) => Promise<Result<void, StorageError>>;
  /** Removes the row and its history; with a career, all that belongs to it; with an application, its files and what it was before. */
  readonly remove: (table: TableName, id: string) => Promise<Result<void, StorageError>>;
}

/** What belongs to a career. */
export const OWNED_TABLES = [
  "applications",
  "snapshots",
  "sentFiles",
] as const satisfies readonly TableName[];

/** The same of every table. */
export function tablesOf<T>(one: (table: TableName) => T): Record<TableName, T> {
  return {
    careers: one("careers"),
    applications: one("applications"),
    snapshots: one("snapshots"),
    sentFiles: one("sentFiles"),
  };
}
