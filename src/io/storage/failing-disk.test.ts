import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import type { Career } from "#core/model/career.ts";
import type { EditHistory } from "#core/model/edit-history.ts";
import { isSame } from "#core/model/merge-records.ts";
import { ok } from "#core/result.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { openedRows } from "#tests/builders/opened-rows.ts";
import { report } from "#tests/torture/counts.ts";
import type { Stores } from "./career-store.ts";
import { Connection } from "./connection.ts";
import { createStores } from "./create-stores.ts";
import { createIndexedDbRows } from "./indexed-db-rows.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";
import { createRecordStores } from "./record-stores.ts";
import type { RowChange, RowToWrite } from "./row-store.ts";

const career = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();
const POINTS = 20;

function step(at: number): EditHistory {
  return { undo: [{ patches: [{ op: "replace", path: ["name"], value: `${at}` }], inverse: [] }], redo: [] };
}

function edit(at: number): { record: Career; history: EditHistory } {
  return { record: { ...career, name: `${at}` }, history: step(at) };
}

/** Makes the stores of one database. */
type StoresOf = (connection: Connection) => Stores;

/** The planted bug: the record in one transaction, its history in the next. */
const inTwoTransactions: StoresOf = (connection) => {
  const rows = createIndexedDbRows(connection);
  return createRecordStores({
    ...rows,
    write: async (changes) => {
      for (const { table, id, next } of changes) {
        const both: (RowToWrite | undefined)[] = [];
        const alone: RowChange["next"] = (stored) => {
          const made = next(stored);
          both.push(made);
          return made && { row: made.row };
        };
        const recordWritten = await rows.write([{ table, id, next: alone }]);
        if (!recordWritten.ok) return recordWritten;
        const [made] = both;
        if (made === undefined) continue;
        const historyWritten = await rows.write([{ table, id, next: () => made }]);
        if (!historyWritten.ok) return historyWritten;
      }
      return ok(undefined);
    },
  });
};

/** Fills the disk at each point of a row of saves: how many saves were refused, and how many records don't fit their history after. */
async function fillDisk(name: string, storesOf: StoresOf): Promise<{ refused: number; torn: number }> {
  let refused = 0;
  let torn = 0;
  for (let point = 1; point <= POINTS; point += 1) {
    const { careers } = storesOf(new Connection(`${name}-${point}`));
    await careers.save(career, step(0));
    const disk = fullAfter(point);
    let kept = 0;
    for (let at = 1; at <= POINTS; at += 1) {
      const saved = await careers.change(career.id, () => edit(at));
      if (saved.ok) kept = at;
      else {
        expect(saved.error).toEqual({ kind: "full" });
        refused += 1;
      }
    }
    disk.mockRestore();
    const stored = await careers.open(career.id);
    if (!stored.ok) throw new Error(stored.error.kind);
    const { record, history } = stored.value;
    if ((record.name ?? "0") !== `${kept}` || !isSame(history, step(kept))) torn += 1;
  }
  return { refused, torn };
}

/** A disk on which so many rows less one can still be written. */
function fullAfter(point: number) {
  let puts = 0;
  // oxlint-disable-next-line typescript/unbound-method -- bound to its store again where it is called
  const put = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function full(
    this: IDBObjectStore,
    ...row: Parameters<IDBObjectStore["put"]>
  ) {
    puts += 1;
    if (puts >= point) throw new DOMException("full", "QuotaExceededError");
    return put.apply(this, row);
  });
}

describe("a disk that gets full", () => {
  it(`at ${POINTS} points of saves tears no record from its history, and says so`, async () => {
    const { refused, torn } = await fillDisk("full", createIndexedDbStores);
    expect(torn).toBe(0);
    expect(refused).toBeGreaterThan(POINTS);
    report(`${refused} saves on a full disk: refused whole`);
  });

  it("tears records whose history is written apart, and the same count notices it", async () => {
    const { torn } = await fillDisk("torn", inTwoTransactions);
    expect(torn).toBeGreaterThan(0);
  });

  it("when the database is opened: work goes on in memory", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const stores = createStores(openedRows("full-at-open"));
    expect(await stores.keeping).toBe("memory");
    await stores.careers.save(career);
    expect(await stores.careers.load(career.id)).toEqual({ ok: true, value: career });
  });
});

describe("the layout of the database", () => {
  it("of the first released version gets the new tables and keeps every row", async () => {
    const first = await openDB("first-layout", 10, {
      upgrade: (made) => {
        made.createObjectStore("careers", { keyPath: "id" });
        made.createObjectStore("histories", { keyPath: "id" });
        made.createObjectStore("applications", { keyPath: "id" }).createIndex("careerId", "careerId");
      },
    });
    await first.put("careers", { id: career.id, record: career });
    await first.put("histories", { id: career.id, record: step(1) });
    first.close();
    const connection = new Connection("first-layout");
    const { careers } = createIndexedDbStores(connection);
    expect(await careers.open(career.id)).toEqual({
      ok: true,
      value: { record: career, history: step(1), revision: "" },
    });
    expect(await connection.run((database) => database.getAll("snapshots"))).toEqual({ ok: true, value: [] });
  });
});

describe("erasing", () => {
  it("leaves no database, reads and writes nothing any more, and tells the other connection", async () => {
    const heard: string[] = [];
    const connection = new Connection("erased");
    const other = new Connection("erased", (reason) => heard.push(reason));
    const [own, others] = [createIndexedDbStores(connection), createIndexedDbStores(other)];
    await own.careers.save(career);
    await others.careers.list();
    expect(await connection.erase()).toBe(true);
    expect(heard).toEqual(["erased"]);
    for (const { careers } of [own, others])
      expect(await careers.save(career)).toEqual({ ok: false, error: { kind: "unavailable" } });
    const databases = await indexedDB.databases();
    expect(databases.map(({ name }) => name)).not.toContain("erased");
  });

  it("leaves no word where another tab holds on to the database; one that only deletes would", async () => {
    const left: number[] = [];
    for (const empty of [undefined, async () => undefined]) {
      const name = `held-${left.length}`;
      const connection = new Connection(name);
      await createIndexedDbStores(connection).careers.save(career, step(1));
      const held = await openDB(name);
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      const done: boolean[] = [];
      void connection.erase(empty).then((isErased) => done.push(isErased));
      while (done.length === 0) await vi.advanceTimersByTimeAsync(500);
      vi.useRealTimers();
      expect(done).toEqual([true]);
      const rows = await Promise.all([...held.objectStoreNames].map((table) => held.getAll(table)));
      left.push(rows.flat().length);
      held.close();
    }
    expect(left).toEqual([0, 2]);
  });
});
