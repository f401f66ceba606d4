import type { Connection } from "#io/storage/connection.ts";
import { createIndexedDbRows } from "#io/storage/indexed-db-rows.ts";
import type { RowStore } from "#io/storage/row-store.ts";

/** A database, and the rows in it as the person's own words. */
export interface Place {
  readonly connection: Connection;
  readonly rows: RowStore;
}

export function plainPlace(connection: Connection): Place {
  return { connection, rows: createIndexedDbRows(connection) };
}
