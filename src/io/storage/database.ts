import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
  type StoreValue,
} from "idb";
import type { Row } from "./row-store.ts";

/** The layout of the tables, apart from the versions of the records in them; the first released one is 10. */
export const DATABASE_VERSION = 11;

interface Tables extends DBSchema {
  careers: { key: string; value: Row };
  histories: { key: string; value: Row };
  applications: { key: string; value: Row; indexes: { careerId: string } };
  snapshots: { key: string; value: Row; indexes: { careerId: string } };
}

export type CrosswalkDatabase = IDBPDatabase<Tables>;
export type Writing = IDBPTransaction<Tables, StoreNames<Tables>[], "readwrite">;

/** Why a connection ended: the browser closed it, a newer app needs the database, or it is being deleted. */
export type LossReason = "closed" | "newer" | "erased";

/** What each version of the layout added; a database runs those that it hasn't. */
const STEPS: readonly { readonly version: number; readonly add: (made: CrosswalkDatabase) => void }[] = [
  {
    version: 10,
    add: (made) => {
      made.createObjectStore("careers", { keyPath: "id" });
      made.createObjectStore("histories", { keyPath: "id" });
      made.createObjectStore("applications", { keyPath: "id" }).createIndex("careerId", "careerId");
    },
  },
  {
    version: 11,
    add: (made) =>
      void made.createObjectStore("snapshots", { keyPath: "id" }).createIndex("careerId", "careerId"),
  },
];

/** How long what was just typed has to be stored before a newer app gets the database, milliseconds. */
const GIVE_WAY = 300;

/**
 * Opens the database, or makes it. `onLost` hears when the browser has closed it, or when another tab needs it closed.
 * @throws `VersionError` where a newer app wrote it.
 */
export async function openDatabase(
  name: string,
  onLost: (reason: LossReason) => void,
): Promise<CrosswalkDatabase> {
  const database = await openDB<Tables>(name, DATABASE_VERSION, {
    upgrade: (made, from) => {
      for (const { version, add } of STEPS) if (from < version) add(made);
    },
    blocking: (_, next) => {
      if (next === null) {
        database.close();
        onLost("erased");
        return;
      }
      onLost("newer");
      setTimeout(() => {
        database.close();
        onLost("closed");
      }, GIVE_WAY);
    },
    terminated: () => onLost("closed"),
  });
  return database;
}

/** Every table. */
export const TABLES = [
  "careers",
  "histories",
  "applications",
  "snapshots",
] as const satisfies StoreNames<Tables>[];

export async function clearDatabase(database: CrosswalkDatabase): Promise<void> {
  await inTransaction(database, [...TABLES], (writing) =>
    Promise.all(TABLES.map((table) => writing.objectStore(table).clear())),
  );
}

/** How long another tab may take to let go of the database, milliseconds. */
const LET_GO = 3000;

/** Whether the database is gone; one that another tab holds on to stays until that tab ends. */
export async function deleteDatabase(name: string): Promise<boolean> {
  const tooLong = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), LET_GO);
  });
  return Promise.race([
    tooLong,
    deleteDB(name).then(
      () => true,
      () => false,
    ),
  ]);
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
