import type { Stores } from "./career-store.ts";
import { createMemoryRows } from "./memory-rows.ts";
import { createRecordStores } from "./record-stores.ts";
import type { Row } from "./row-store.ts";

/** Stores that last as long as the tab: for a browser that keeps nothing, and for tests. */
export function createMemoryStores(seed: readonly Row[] = []): Stores {
  return createRecordStores(createMemoryRows(seed));
}
