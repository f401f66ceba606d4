import type { CareerId } from "#core/model/ids.ts";
import { announced } from "./announced-stores.ts";
import type { RecordStore, Stores } from "./career-store.ts";
import { createRecordStores } from "./record-stores.ts";
import type { RowStore } from "./row-store.ts";
import { createNewsDesk } from "./storage-news.ts";

/**
 * Whether what the person writes outlives the tab: `kept`; `memory` where the browser offers no storage or won't open it;
 * `shared` where the person wants nothing kept, on a computer that others use; `newer` where a newer app wrote what is stored, which is then left alone.
 */
export type Keeping = "kept" | "memory" | "shared" | "newer";

export interface StoresInUse extends Stores {
  readonly keeping: Promise<Keeping>;
  /** What is kept as it is, for backups and earlier versions. */
  readonly rows: Promise<RowStore>;
}

/** Rows, once they can be read. */
export interface OpenedRows {
  readonly rows: RowStore;
  readonly keeping: Keeping;
}

/** Stores on rows that open later: at once, or when the person has unlocked them. */
export function createStores(
  opened: Promise<OpenedRows>,
  news = createNewsDesk(undefined),
  onEdit?: (id: CareerId) => void,
): StoresInUse {
  const stores = opened.then(({ rows }) => createRecordStores(rows));
  return {
    keeping: opened.then(({ keeping }) => keeping),
    rows: opened.then(({ rows }) => rows),
    ...announced(lateStores(stores), news, onEdit),
  };
}

/** Stores that can be asked before it is known which they are. */
function lateStores(stores: Promise<Stores>): Stores {
  const careers = stores.then((known) => known.careers);
  const applications = stores.then((known) => known.applications);
  return {
    careers: { ...lateRecords(careers), list: async () => (await careers).list() },
    applications: { ...lateRecords(applications), list: async (id) => (await applications).list(id) },
  };
}

function lateRecords<T, Id>(store: Promise<RecordStore<T, Id>>): RecordStore<T, Id> {
  return {
    load: async (id) => (await store).load(id),
    loadHistory: async (id) => (await store).loadHistory(id),
    open: async (id) => (await store).open(id),
    save: async (record, history) => (await store).save(record, history),
    change: async (id, next) => (await store).change(id, next),
    remove: async (id) => (await store).remove(id),
  };
}
