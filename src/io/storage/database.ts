import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
  type StoreValue,
} from "idb";
import type { StoredRow } from "./read-stored.ts";

/** The layout of the tables, apart from the versions of the records in them; the first released one is 10. */
export const DATABASE_VERSION = 10;

export interface ApplicationRow extends StoredRow {
  readonly careerId: string;
}

interface Tables extends DBSchema {
  careers: { key: string; value: StoredRow };
  histories: { key: string; value: StoredRow };
  applications: { key: string; value: ApplicationRow; indexes: { careerId: string } };
}

export type CrosswalkDatabase = IDBPDatabase<Tables>;
type Writing = IDBPTransaction<Tables, StoreNames<Tables>[], "readwrite">;

/**
 * Opens the database, or makes it. `onLost` hears when the browser has closed it, or when another tab needs it closed.
 * @throws `VersionError` where a newer app wrote it.
 */
export async function openDatabase(name: string, onLost: () => void): Promise<CrosswalkDatabase> {
  const database = await openDB<Tables>(name, DATABASE_VERSION, {
    upgrade: (made) => {
      made.createObjectStore("careers", { keyPath: "id" });
      made.createObjectStore("histories", { keyPath: "id" });
      made.createObjectStore("applications", { keyPath: "id" }).createIndex("careerId", "careerId");
    },
    blocking: () => {
      database.close();
      onLost();
    },
    terminated: onLost,
  });
  return database;
}

/** One transaction, all of it or nothing; it ends once it is on the disk. */
export async function inTransaction(
  database: CrosswalkDatabase,
  names: StoreNames<Tables>[],
  work: (writing: Writing) => Promise<unknown>,
): Promise<void> {
  const writing = database.transaction(names, "readwrite", { durability: "strict" });
  try {
    await Promise.all([work(writing), writing.done]);
  } catch (error) {
    abort(writing);
    // A full disk fails each request with an AbortError; the transaction knows why.
    throw writing.error ?? error;
  }
}

/** Writes a row; what can't be stored rejects, as a full disk does. */
export async function put<Name extends StoreNames<Tables>>(
  writing: Writing,
  name: Name,
  row: StoreValue<Tables, Name>,
): Promise<void> {
  await writing.objectStore(name).put(row);
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It has ended by itself.
  }
}
