import type { RowStore } from "#io/storage/row-store.ts";

export interface SwitchedRows {
  readonly rows: RowStore;
  /** From now on every call waits for the rows that are given later. */
  readonly hold: () => void;
  readonly use: (rows: RowStore) => void;
}

/** Rows whose place can change under those who use them. */
export function createSwitchedRows(): SwitchedRows {
  let settle: ((rows: RowStore) => void) | undefined;
  let current = awaited();

  function awaited(): Promise<RowStore> {
    return new Promise((resolve) => {
      settle = resolve;
    });
  }

  return {
    rows: {
      list: async (table, careerId) => (await current).list(table, careerId),
      read: async (table, id) => (await current).read(table, id),
      readAll: async () => (await current).readAll(),
      write: async (changes) => (await current).write(changes),
      remove: async (table, id) => (await current).remove(table, id),
    },
    hold: () => {
      if (settle === undefined) current = awaited();
    },
    use: (rows) => {
      if (settle === undefined) current = Promise.resolve(rows);
      else settle(rows);
      settle = undefined;
    },
  };
}
