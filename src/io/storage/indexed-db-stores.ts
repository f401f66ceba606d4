import { blankEditHistory, type EditHistory, editHistorySchema } from "#core/model/edit-history.ts";
import { parseApplication } from "#core/model/parse-application.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { ok, type Result } from "#core/result.ts";
import type { ApplicationStore, CareerStore, Stores } from "./career-store.ts";
import type { Connection } from "./connection.ts";
import { readRow, readRows } from "./read-stored.ts";
import type { StorageError } from "./stored.ts";

/** Stores in the browser's IndexedDB: strictly durable, one transaction an edit. */
export function createIndexedDbStores(connection: Connection): Stores {
  return { careers: careerStore(connection), applications: applicationStore(connection) };
}

function careerStore(connection: Connection): CareerStore {
  return {
    list: async () => {
      const rows = await connection.run((database) => database.careers.toArray());
      return rows.ok ? ok(readRows(rows.value, parseCareer)) : rows;
    },
    load: async (id) => {
      const row = await connection.run((database) => database.careers.get(id));
      return row.ok ? readRow(row.value, parseCareer) : row;
    },
    save: (career, history) =>
      connection.run((database) =>
        database.transaction("rw", database.careers, database.histories, async () => {
          await database.careers.put({ id: career.id, record: career });
          if (history !== undefined) await database.histories.put({ id: career.id, record: history });
        }),
      ),
    loadHistory: (id) => loadHistory(connection, id),
    remove: (id) =>
      connection.run((database) =>
        database.transaction("rw", database.careers, database.histories, database.applications, async () => {
          const own = database.applications.where("careerId").equals(id);
          await database.histories.bulkDelete([id, ...(await own.primaryKeys())]);
          await own.delete();
          await database.careers.delete(id);
        }),
      ),
  };
}

function applicationStore(connection: Connection): ApplicationStore {
  return {
    list: async (careerId) => {
      const rows = await connection.run((database) =>
        database.applications.where("careerId").equals(careerId).toArray(),
      );
      return rows.ok ? ok(readRows(rows.value, parseApplication)) : rows;
    },
    load: async (id) => {
      const row = await connection.run((database) => database.applications.get(id));
      return row.ok ? readRow(row.value, parseApplication) : row;
    },
    save: (application, history) =>
      connection.run((database) =>
        database.transaction("rw", database.applications, database.histories, async () => {
          const { id, careerId } = application;
          await database.applications.put({ id, careerId, record: application });
          if (history !== undefined) await database.histories.put({ id, record: history });
        }),
      ),
    loadHistory: (id) => loadHistory(connection, id),
    remove: (id) =>
      connection.run((database) =>
        database.transaction("rw", database.applications, database.histories, async () => {
          await database.applications.delete(id);
          await database.histories.delete(id);
        }),
      ),
  };
}

/** Records and applications keep their histories in one table: their ids are never the same. */
async function loadHistory(connection: Connection, id: string): Promise<Result<EditHistory, StorageError>> {
  const row = await connection.run((database) => database.histories.get(id));
  if (!row.ok) return row;
  const read = editHistorySchema.safeParse(row.value?.record);
  return ok(read.success ? read.data : blankEditHistory);
}
