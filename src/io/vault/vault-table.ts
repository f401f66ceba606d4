import type { Result } from "#core/result.ts";
import type { Connection } from "#io/storage/connection.ts";
import { inTransaction, type VaultRow } from "#io/storage/database.ts";
import type { StorageError } from "#io/storage/stored.ts";

/**
 * The header, and the marks of a move: `moving` where all goes to the other database and nothing is written any more,
 * `arriving` where it comes in, `left` where it has come in and the other database is to be removed.
 */
export async function readVaultTable(
  connection: Connection,
): Promise<Result<ReadonlyMap<VaultRow["id"], unknown>, StorageError>> {
  return connection.run(async (database) => {
    const rows = await database.getAll("vault");
    return new Map(rows.map(({ id, record }) => [id, record]));
  });
}

/** One transaction. */
export async function writeVaultTable(
  connection: Connection,
  {
    put = [],
    remove = [],
  }: { readonly put?: readonly VaultRow[]; readonly remove?: readonly VaultRow["id"][] },
): Promise<Result<void, StorageError>> {
  return connection.run((database) =>
    inTransaction(database, ["vault"], async (writing) => {
      const table = writing.objectStore("vault");
      for (const row of put) await table.put(row);
      for (const id of remove) await table.delete(id);
    }),
  );
}
