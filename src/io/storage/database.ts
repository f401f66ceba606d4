import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
  type StoreValue,
} from "idb";
import type { ChosenFolder } from "./backup/backup-folder.ts";
import type { Row } from "./row-store.ts";

/** The layout of the tables, apart from the versions of the records in them; the first released one is 10. */
export const DATABASE_VERSION = 13;

interface Tables extends DBSchema {
  careers: { key: string; value: Row };
  histories: { key: string; value: Row };
  applications: { key: string; value: Row; indexes: { careerId: string } };
  snapshots: { key: string; value: Row; indexes: { careerId: string } };
  sentFiles: { key: string; value: Row; indexes: { careerId: string } };
  /** What a vault is opened with, and the marks of a move into one or out of it. */
  vault: { key: string; value: VaultRow };
  /** The folder of the person's own that backups go to. */
  folders: { key: string; value: FolderRow };
}

export interface VaultRow {
  readonly id: "header" | "moving" | "arriving" | "left";
  readonly record?: unknown;
}

export interface FolderRow extends ChosenFolder {
  readonly id: "backups";
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
  {
    version: 12,
    add: (made) => {
      made.createObjectStore("vault", { keyPath: "id" });
      made.createObjectStore("folders", { keyPath: "id" });
    },
  },
  {
    version: 13,
    add: (made) =>
      void made.createObjectStore("sentFiles", { keyPath: "id" }).createIndex("careerId", "careerId"),
  },
];

/** How long what was just typed has to be stored before a newer app gets the database, milliseconds. */
const GIVE_WAY = 300;

/** How a database is opened. */
export interface Opening {
  /** Hears when the browser has closed it, or when another tab needs it closed. */
  readonly onLost: (reason: LossReason) => void;
  /** Whether one that isn't there is made. */
  readonly isMade: boolean;
  /** What a new one holds from its first moment. */
  readonly mark?: VaultRow | undefined;
}

/** @throws `VersionError` where a newer app wrote it, `AbortError` where it isn't there and isn't to be made. */
export async function openDatabase(
  name: string,
  { onLost, isMade, mark }: Opening,
): Promise<CrosswalkDatabase> {
  const database = await openDB<Tables>(name, DATABASE_VERSION, {
    upgrade: (made, from, _, upgrading) => {
      // What ends it is told by the opening itself.
      upgrading.done.catch(() => undefined);
      if (from === 0 && !isMade) {
        upgrading.abort();
        return;
      }
      for (const { version, add } of STEPS) if (from < version) add(made);
      if (from === 0 && mark !== undefined) void upgrading.objectStore("vault").put(mark);
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

/** The tables of what the person writes. */
export const TABLES = [
  "careers",
  "histories",
  "applications",
  "snapshots",
  "sentFiles",
] as const satisfies StoreNames<Tables>[];

const ALL_TABLES = [...TABLES, "vault", "folders"] as const satisfies StoreNames<Tables>[];

export async function clearDatabase(database: CrosswalkDatabase): Promise<void> {
  await clearTables(database, ALL_TABLES);
}

/** Leaves no word of the person, and the mark that says where it went. */
export async function clearContent(database: CrosswalkDatabase): Promise<void> {
  await clearTables(database, TABLES);
}

async function clearTables(
  database: CrosswalkDatabase,
  tables: readonly StoreNames<Tables>[],
): Promise<void> {
  await inTransaction(database, [...tables], async (writing) => {
    for (const table of tables) await writing.objectStore(table).clear();
  });
}

/** How long another tab may take to let go of the database, milliseconds. */
const LET_GO = 3000;

/** Whether the database is gone; one that another tab holds on to stays until that tab ends. */
export async function deleteDatabase(name: string): Promise<boolean> {
  const tooLong = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), LET_GO);
  });
  return Promise.race([tooLong, isDeleted(name)]);
}

async function isDeleted(name: string): Promise<boolean> {
  try {
    await deleteDB(name);
    return true;
  } catch {
    return false;
  }
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

/** Ends the transaction where all is just being moved to another database: what is written now would stay behind. */
export async function refuseWhileMoving(writing: Writing): Promise<void> {
  if ((await writing.objectStore("vault").getKey("moving")) === undefined) return;
  throw new DOMException("the records are being moved", "NotReadableError");
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
