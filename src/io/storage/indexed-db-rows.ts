import type { Connection } from "./connection.ts";
import { inTransaction, put, type Writing } from "./database.ts";
import type { RowStore } from "./row-store.ts";

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
    write: (table, id, next) =>
      connection.run((database) =>
        inTransaction(database, [table, "histories"], async (writing) => {
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
        }),
      ),
    remove: (table, id) =>
      connection.run((database) =>
        inTransaction(database, ["careers", "applications", "snapshots", "histories"], async (writing) => {
          await Promise.all([
            writing.objectStore(table).delete(id),
            writing.objectStore("histories").delete(id),
            table === "careers" && removeOwned(writing, id),
          ]);
        }),
      ),
  };
}

/** What belongs to a career goes with it, each with its history. */
async function removeOwned(writing: Writing, careerId: string): Promise<void> {
  const histories = writing.objectStore("histories");
  for (const table of ["applications", "snapshots"] as const) {
    const rows = writing.objectStore(table);
    const own = await rows.index("careerId").getAllKeys(careerId);
    await Promise.all(own.flatMap((key) => [rows.delete(key), histories.delete(key)]));
  }
}
