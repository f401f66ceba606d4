import type { Stores } from "./career-store.ts";
import type { Connection } from "./connection.ts";
import { createIndexedDbRows } from "./indexed-db-rows.ts";
import { createRecordStores } from "./record-stores.ts";

/** Stores in the browser's IndexedDB: strictly durable, one transaction an edit. */
export function createIndexedDbStores(connection: Connection): Stores {
  return createRecordStores(createIndexedDbRows(connection));
}
