import type { Stores } from "./career-store.ts";
import type { Connection } from "./connection.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";
import { createMemoryStores } from "./memory-stores.ts";

/**
 * Whether what the person writes outlives the tab: `kept`; `memory` where the browser offers no storage or won't open it;
 * `newer` where a newer app wrote what is stored, which is then left alone.
 */
export type Keeping = "kept" | "memory" | "newer";

export interface StoresInUse extends Stores {
  readonly keeping: Promise<Keeping>;
}

/** The browser's storage where it opens, else stores that last as long as the tab. Asked once, when the app starts. */
export function createStores(connection: Connection | undefined): StoresInUse {
  const opened = open(connection);
  const careers = opened.then(({ stores }) => stores.careers);
  const applications = opened.then(({ stores }) => stores.applications);
  return {
    keeping: opened.then(({ keeping }) => keeping),
    careers: {
      list: async () => (await careers).list(),
      load: async (id) => (await careers).load(id),
      save: async (career, history) => (await careers).save(career, history),
      loadHistory: async (id) => (await careers).loadHistory(id),
      remove: async (id) => (await careers).remove(id),
    },
    applications: {
      list: async (careerId) => (await applications).list(careerId),
      load: async (id) => (await applications).load(id),
      save: async (application, history) => (await applications).save(application, history),
      loadHistory: async (id) => (await applications).loadHistory(id),
      remove: async (id) => (await applications).remove(id),
    },
  };
}

async function open(
  connection: Connection | undefined,
): Promise<{ readonly stores: Stores; readonly keeping: Keeping }> {
  const state = connection === undefined ? "failed" : await connection.probe();
  if (connection === undefined || state === "failed")
    return { stores: createMemoryStores(), keeping: "memory" };
  return { stores: createIndexedDbStores(connection), keeping: state === "newer" ? "newer" : "kept" };
}
