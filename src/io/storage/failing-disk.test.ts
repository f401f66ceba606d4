import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import type { Career } from "#core/model/career.ts";
import type { EditHistory } from "#core/model/edit-history.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { openedRows } from "#tests/builders/opened-rows.ts";
import { report } from "#tests/torture/counts.ts";
import { Connection } from "./connection.ts";
import { createStores } from "./create-stores.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";

const career = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();
const POINTS = 20;

function step(at: number): EditHistory {
  return { undo: [{ patches: [{ op: "replace", path: ["name"], value: `${at}` }], inverse: [] }], redo: [] };
}

function edit(at: number): { record: Career; history: EditHistory } {
  return { record: { ...career, name: `${at}` }, history: step(at) };
}

describe("a disk that gets full", () => {
  it(`at ${POINTS} points of saves tears no record from its history, and says so`, async () => {
    let refused = 0;
    for (let point = 1; point <= POINTS; point += 1) {
      const { careers } = createIndexedDbStores(new Connection(`full-${point}`));
      await careers.save(career, step(0));
      let puts = 0;
      // oxlint-disable-next-line typescript/unbound-method -- bound to its store again where it is called
      const put = IDBObjectStore.prototype.put;
      const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function full(
        this: IDBObjectStore,
        ...row: Parameters<IDBObjectStore["put"]>
      ) {
        puts += 1;
        if (puts >= point) throw new DOMException("full", "QuotaExceededError");
        return put.apply(this, row);
      });
      let kept = 0;
      for (let at = 1; at <= POINTS; at += 1) {
        const saved = await careers.change(career.id, () => edit(at));
        if (saved.ok) kept = at;
        else {
          expect(saved.error).toEqual({ kind: "full" });
          refused += 1;
        }
      }
      spy.mockRestore();
      const stored = await careers.open(career.id);
      if (!stored.ok) throw new Error(stored.error.kind);
      expect(stored.value.record.name ?? "0").toBe(`${kept}`);
      expect(stored.value.history).toEqual(step(kept));
    }
    expect(refused).toBeGreaterThan(POINTS);
    report(`${refused} saves on a full disk: refused whole`);
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
});
