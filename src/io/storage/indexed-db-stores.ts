import { blankEditHistory, type EditHistory, editHistorySchema } from "#core/model/edit-history.ts";
import { parseApplication } from "#core/model/parse-application.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { ok, type Result } from "#core/result.ts";
import type { ApplicationStore, CareerStore, Stores } from "./career-store.ts";
import type { Connection } from "./connection.ts";
import { inTransaction, put } from "./database.ts";
import { readRow, readRows } from "./read-stored.ts";
import type { StorageError } from "./stored.ts";

/** Stores in the browser's IndexedDB: strictly durable, one transaction an edit. */
export function createIndexedDbStores(connection: Connection): Stores {
  return { careers: careerStore(connection), applications: applicationStore(connection) };
}

function careerStore(connection: Connection): CareerStore {
  return {
    list: async () => {
      const rows = await connection.run((database) => database.getAll("careers"));
      return rows.ok ? ok(readRows(rows.value, parseCareer)) : rows;
    },
    load: async (id) => {
      const row = await connection.run((database) => database.get("careers", id));
      return row.ok ? readRow(row.value, parseCareer) : row;
    },
    save: (career, history) =>
      connection.run((database) =>
        inTransaction(database, ["careers", "histories"], async (writing) => {
          const { id } = career;
          await Promise.all([
            put(writing, "careers", { id, record: career }),
            history && put(writing, "histories", { id, record: history }),
          ]);
        }),
      ),
    loadHistory: (id) => loadHistory(connection, id),
    remove: (id) =>
      connection.run((database) =>
        inTransaction(database, ["careers", "histories", "applications"], async (writing) => {
          const applications = writing.objectStore("applications");
          const histories = writing.objectStore("histories");
          const own = await applications.index("careerId").getAllKeys(id);
          await Promise.all([
            ...own.flatMap((key) => [applications.delete(key), histories.delete(key)]),
            histories.delete(id),
            writing.objectStore("careers").delete(id),
          ]);
        }),
      ),
  };
}

function applicationStore(connection: Connection): ApplicationStore {
  return {
    list: async (careerId) => {
      const rows = await connection.run((database) =>
        database.getAllFromIndex("applications", "careerId", careerId),
      );
      return rows.ok ? ok(readRows(rows.value, parseApplication)) : rows;
    },
    load: async (id) => {
      const row = await connection.run((database) => database.get("applications", id));
      return row.ok ? readRow(row.value, parseApplication) : row;
    },
    save: (application, history) =>
      connection.run((database) =>
        inTransaction(database, ["applications", "histories"], async (writing) => {
          const { id, careerId } = application;
          await Promise.all([
            put(writing, "applications", { id, careerId, record: application }),
            history && put(writing, "histories", { id, record: history }),
          ]);
        }),
      ),
    loadHistory: (id) => loadHistory(connection, id),
    remove: (id) =>
      connection.run((database) =>
        inTransaction(database, ["applications", "histories"], async (writing) => {
          await Promise.all([
            writing.objectStore("applications").delete(id),
            writing.objectStore("histories").delete(id),
          ]);
        }),
      ),
  };
}

/** Records and applications keep their histories in one table: their ids are never the same. */
async function loadHistory(connection: Connection, id: string): Promise<Result<EditHistory, StorageError>> {
  const row = await connection.run((database) => database.get("histories", id));
  if (!row.ok) return row;
  const read = editHistorySchema.safeParse(row.value?.record);
  return ok(read.success ? read.data : blankEditHistory);
}
