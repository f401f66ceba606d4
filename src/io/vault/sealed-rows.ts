import { err, ok, type Result } from "#core/result.ts";
import {
  type RowChange,
  type RowStore,
  type RowToWrite,
  type RowWithHistory,
  type TableName,
  tablesOf,
} from "#io/storage/row-store.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { random } from "./data-key.ts";
import { createRowSeal, isSameSeal, type RowSeal } from "./row-seal.ts";

/** Other tabs may write in between; so often it is tried again, after a pause of any length up to this, milliseconds. */
const MOST_TRIES = 200;
const LONGEST_PAUSE = 64;

/** Rows that are encrypted where they are kept. Ids, owners and revisions are random and stay readable. */
export function createSealedRows(kept: RowStore, key: CryptoKey, vaultId: string): RowStore {
  const seal = createRowSeal(key, vaultId);
  const openAll = async (table: TableName, rows: readonly RowToWrite[]): Promise<RowToWrite[]> => {
    const found = await Promise.all(rows.map(({ row, history }) => seal.open(table, { row, history })));
    return found.flatMap(({ row, history }) => (row === undefined ? [] : [{ row, history }]));
  };
  return {
    list: async (table, careerId) => {
      const listed = await kept.list(table, careerId);
      if (!listed.ok) return listed;
      const all = await openAll(
        table,
        listed.value.map((row) => ({ row })),
      );
      return ok(all.map(({ row }) => row));
    },
    read: async (table, id) => {
      const found = await kept.read(table, id);
      return found.ok ? ok(await seal.open(table, found.value)) : found;
    },
    readAll: async () => {
      const all = await kept.readAll();
      if (!all.ok) return all;
      const [careers, applications, snapshots, sentFiles] = await Promise.all([
        openAll("careers", all.value.careers),
        openAll("applications", all.value.applications),
        openAll("snapshots", all.value.snapshots),
        openAll("sentFiles", all.value.sentFiles),
      ]);
      const tables = { careers, applications, snapshots, sentFiles };
      return ok(tablesOf((table) => tables[table]));
    },
    write: async (changes) => {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const tried = await tryWrite(kept, seal, changes);
        if (!tried.ok) return tried;
        if (tried.value === "written") return ok(undefined);
        await pause(tries);
      }
      return err({ kind: "unavailable" });
    },
    remove: kept.remove,
  };
}

interface Prepared {
  readonly change: RowChange;
  readonly seen: RowWithHistory;
  readonly made: RowToWrite | undefined;
}

/**
 * One try. A transaction doesn't wait for cryptography: what is stored is opened and changed outside of it, and it then writes
 * only where all of it still stands as it was seen.
 */
async function tryWrite(
  kept: RowStore,
  seal: RowSeal,
  changes: readonly RowChange[],
): Promise<Result<"written" | "overtaken", StorageError>> {
  const prepared: Prepared[] = [];
  for (const change of changes) {
    const seen = await kept.read(change.table, change.id);
    if (!seen.ok) return seen;
    const next = change.next(await seal.open(change.table, seen.value));
    prepared.push({ change, seen: seen.value, made: next && (await seal.seal(change.table, next)) });
  }
  let isOvertaken = false;
  const checks = prepared.map(({ change, seen }) => ({
    ...change,
    next: (now: RowWithHistory) => {
      if (!isAsSeen(seen, now)) isOvertaken = true;
      return undefined;
    },
  }));
  const writes = prepared.map(({ change, made }) => ({
    ...change,
    next: () => (isOvertaken ? undefined : made),
  }));
  const written = await kept.write([...checks, ...writes]);
  return written.ok ? ok(isOvertaken ? "overtaken" : "written") : written;
}

function isAsSeen(seen: RowWithHistory, now: RowWithHistory): boolean {
  return isSameSeal(seen.row?.record, now.row?.record) && isSameSeal(seen.history, now.history);
}

/** Two tabs that write in step would overtake each other for ever. */
async function pause(tries: number): Promise<void> {
  const [chance = 0] = random(1);
  const longest = Math.min(2 ** tries, LONGEST_PAUSE);
  await new Promise((resolve) => {
    setTimeout(resolve, (longest * chance) / 255);
  });
}
