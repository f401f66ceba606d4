import type { Connection } from "./connection.ts";
import { inTransaction, put, refuseWhileMoving, TABLES, type Writing } from "./database.ts";
import { earlierKey, filesKey, OWNED_TABLES, type RowChange, type RowStore, tablesOf } from "./row-store.ts";

/** Rows in the browser's IndexedDB: strictly durable, one transaction a write. */
export function createIndexedDbRows(connection: Connection): RowStore {
  return {
    list: (table, careerId) =>
      connection.run((database) =>
        careerId === undefined || table === "careers"
          ? database.getAll(table)
          : database.getAllFromIndex(table, "careerId", careerId),
      ),
    read: (table, id) =>
      connection.run(async (database) => {
        const reading = database.transaction([table, "histories"]);
        const [row, history] = await Promise.all([
          reading.objectStore(table).get(id),
          reading.objectStore("histories").get(id),
        ]);
        return { row, history: history?.record };
      }),
    readAll: () =>
      connection.run(async (database) => {
        const reading = database.transaction([...TABLES]);
        const [careers, applications, snapshots, sentFiles, histories] = await Promise.all([
          reading.objectStore("careers").getAll(),
          reading.objectStore("applications").getAll(),
          reading.objectStore("snapshots").getAll(),
          reading.objectStore("sentFiles").getAll(),
          reading.objectStore("histories").getAll(),
        ]);
        const historyOf = new Map(histories.map(({ id, record }) => [id, record]));
        const rows = { careers, applications, snapshots, sentFiles };
        return tablesOf((table) => rows[table].map((row) => ({ row, history: historyOf.get(row.id) })));
      }),
    write: (changes) =>
      connection.run((database) =>
        inTransaction(
          database,
          [...new Set(changes.map(({ table }) => table)), "histories", "vault"],
          async (writing) => {
            await refuseWhileMoving(writing);
            for (const change of changes) await writeOne(writing, change);
          },
        ),
      ),
    remove: (table, id) =>
      connection.run((database) =>
        inTransaction(database, [...TABLES, "vault"], async (writing) => {
          await refuseWhileMoving(writing);
          await Promise.all([
            writing.objectStore(table).delete(id),
            writing.objectStore("histories").delete(id),
            table === "careers" && removeOwned(writing, id),
            table === "applications" && writing.objectStore("sentFiles").delete(filesKey(id)),
            table === "applications" && writing.objectStore("snapshots").delete(earlierKey(id)),
          ]);
        }),
      ),
  };
}

async function writeOne(writing: Writing, { table, id, next }: RowChange): Promise<void> {
  const [row, history] = await Promise.all([
    writing.objectStore(table).get(id),
    writing.objectStore("histories").get(id),
  ]);
  const made = next({ row, history: history?.record });
  if (made === undefined) return;
  await Promise.all([
    put(writing, table, made.row),
    made.history !== undefined && put(writing, "histories", { id, record: made.history }),
  ]);
}

/** What belongs to a career goes with it, each with its history. */
async function removeOwned(writing: Writing, careerId: string): Promise<void> {
  const histories = writing.objectStore("histories");
  for (const table of OWNED_TABLES) {
    const rows = writing.objectStore(table);
    const own = await rows.index("careerId").getAllKeys(careerId);
    await Promise.all(own.flatMap((key) => [rows.delete(key), histories.delete(key)]));
  }
}
