import { err, ok, type Result } from "#core/result.ts";
import type { Connection } from "#io/storage/connection.ts";
import { clearContent, type FolderRow, inTransaction } from "#io/storage/database.ts";
import type { RowToWrite, TableName } from "#io/storage/row-store.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { type Databases, PLAIN, SEALED } from "./find-home.ts";
import type { Place } from "./place.ts";
import type { VaultHeader } from "./vault-header.ts";
import { writeVaultTable } from "./vault-table.ts";

interface Moving {
  readonly databases: Databases;
  /** Leaves no remnant of what was written over in the browser's own files. */
  readonly sweep: () => Promise<void>;
}

type Moved = Result<Place, StorageError>;

/**
 * Moves everything into the vault. A kill at any moment leaves all of it where it was or where it goes: nothing is written to
 * the old place once it is marked, the new one counts once its header stands, and only then the old one is removed.
 */
export async function moveIn(
  from: Place,
  makePlace: (connection: Connection) => Place,
  header: VaultHeader,
  { databases, sweep }: Moving,
): Promise<Moved> {
  return databases.alone(async () => {
    await sweep();
    const marked = await writeVaultTable(from.connection, { put: [{ id: "moving" }] });
    if (!marked.ok) return marked;
    const to = makePlace(databases.connect(SEALED));
    const copied = await copyAll(from, to);
    const moved = copied.ok
      ? await writeVaultTable(to.connection, { put: [{ id: "header", record: header }] })
      : copied;
    if (!moved.ok) {
      await to.connection.erase();
      await writeVaultTable(from.connection, { remove: ["moving"] });
      return moved;
    }
    await from.connection.erase(clearContent);
    await sweep();
    return ok(to);
  });
}

/** The way back: the plain database counts once its mark is gone. */
export async function moveOut(
  from: Place,
  makePlace: (connection: Connection) => Place,
  { databases }: Moving,
): Promise<Moved> {
  return databases.alone(async () => {
    const marked = await writeVaultTable(from.connection, { put: [{ id: "moving" }] });
    if (!marked.ok) return marked;
    const to = makePlace(databases.connect(PLAIN));
    const begun = await beginArrival(to.connection);
    const copied = begun.ok ? await copyAll(from, to) : begun;
    const moved = copied.ok
      ? await writeVaultTable(to.connection, { put: [{ id: "left" }], remove: ["arriving"] })
      : copied;
    if (!moved.ok) {
      await to.connection.erase(clearContent);
      await writeVaultTable(from.connection, { remove: ["moving"] });
      return moved;
    }
    if (await from.connection.erase()) await writeVaultTable(to.connection, { remove: ["left"] });
    return ok(to);
  });
}

/** A database that isn't marked would count as the one that holds the work, so that it is marked as it is made. */
async function beginArrival(connection: Connection): Promise<Result<void, StorageError>> {
  if ((await connection.make({ id: "arriving" })) === "failed") return err({ kind: "unavailable" });
  return writeVaultTable(connection, { put: [{ id: "arriving" }] });
}

/** Copies everything in one transaction, and reads it back: what doesn't come out as it went in is no copy. */
async function copyAll(from: Place, to: Place): Promise<Result<void, StorageError>> {
  const all = await from.rows.readAll();
  if (!all.ok) return all;
  const folders = await from.connection.run((database) => database.getAll("folders"));
  if (!folders.ok) return folders;
  const emptied = await emptyForCopy(to.connection, folders.value);
  if (!emptied.ok) return emptied;
  const written = await to.rows.write(
    TABLE_NAMES.flatMap((table) =>
      all.value[table].map((made) => ({ table, id: made.row.id, next: () => made })),
    ),
  );
  if (!written.ok) return written;
  const copy = await to.rows.readAll();
  if (!copy.ok) return copy;
  return inWords(copy.value) === inWords(all.value) ? ok(undefined) : err({ kind: "unavailable" });
}

async function emptyForCopy(
  to: Connection,
  folders: readonly FolderRow[],
): Promise<Result<void, StorageError>> {
  const cleared = await to.run(clearContent);
  if (!cleared.ok) return cleared;
  return to.run((database) =>
    inTransaction(database, ["folders"], async (writing) => {
      const table = writing.objectStore("folders");
      await table.clear();
      for (const row of folders) await table.put(row);
    }),
  );
}

type AllRows = Readonly<Record<TableName, readonly RowToWrite[]>>;

const TABLE_NAMES = [
  "careers",
  "applications",
  "snapshots",
  "sentFiles",
] as const satisfies readonly TableName[];

function inWords(all: AllRows): string {
  return JSON.stringify(TABLE_NAMES.map((table) => all[table]));
}
