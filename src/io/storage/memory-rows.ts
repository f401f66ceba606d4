import { ok } from "#core/result.ts";
import {
  earlierKey,
  filesKey,
  OWNED_TABLES,
  type Row,
  type RowStore,
  type TableName,
  tablesOf,
} from "./row-store.ts";

/** Rows that last as long as the tab. */
export function createMemoryRows(careers: readonly Row[] = []): RowStore {
  const tables: Record<TableName, Map<string, Row>> = {
    careers: new Map(careers.map((row) => [row.id, row])),
    applications: new Map(),
    snapshots: new Map(),
    sentFiles: new Map(),
  };
  const histories = new Map<string, unknown>();

  function remove(table: TableName, id: string): void {
    tables[table].delete(id);
    histories.delete(id);
  }

  return {
    list: async (table, careerId) => {
      const rows = [...tables[table].values()];
      return ok(careerId === undefined ? rows : rows.filter((row) => row.careerId === careerId));
    },
    read: async (table, id) => ok({ row: tables[table].get(id), history: histories.get(id) }),
    readAll: async () =>
      ok(
        tablesOf((table) =>
          [...tables[table].values()].map((row) => ({ row, history: histories.get(row.id) })),
        ),
      ),
    write: async (changes) => {
      for (const { table, id, next } of changes) {
        const made = next({ row: tables[table].get(id), history: histories.get(id) });
        if (made === undefined) continue;
        tables[table].set(id, structuredClone(made.row));
        if (made.history !== undefined) histories.set(id, structuredClone(made.history));
      }
      return ok(undefined);
    },
    remove: async (table, id) => {
      remove(table, id);
      if (table === "applications") {
        remove("sentFiles", filesKey(id));
        remove("snapshots", earlierKey(id));
      }
      if (table !== "careers") return ok(undefined);
      for (const owned of OWNED_TABLES) {
        const own = [...tables[owned].values()].filter((row) => row.careerId === id);
        for (const row of own) remove(owned, row.id);
      }
      return ok(undefined);
    },
  };
}
