import { Connection } from "#io/storage/connection.ts";
import type { OpenedRows } from "#io/storage/create-stores.ts";
import { createVault } from "#io/vault/create-vault.ts";
import { PLAIN } from "#io/vault/find-home.ts";

/** The rows of a browser whose database has this name; nothing in it is locked. */
export function openedRows(name: string): Promise<OpenedRows> {
  const connect = (database: string) => new Connection(database === PLAIN ? name : `${name}-vault`);
  const { opened } = createVault({
    databases: { connect, alone: (work) => work() },
    loadWork: () => Promise.reject(new Error("no vault")),
  });
  return opened;
}
