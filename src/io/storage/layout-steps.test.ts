import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { makeApplication } from "#tests/builders/application.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { madeByRelease, RELEASED_LAYOUTS } from "#tests/builders/released-layouts.ts";
import { report } from "#tests/torture/counts.ts";
import { Connection } from "./connection.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";

const career = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();
const own = makeApplication({ careerId: career.id });
const history = {
  undo: [{ patches: [{ op: "replace" as const, path: ["name"], value: "x" }], inverse: [] }],
  redo: [],
};
const ROWS = {
  careers: [{ id: career.id, record: career }],
  histories: [{ id: career.id, record: history }],
  applications: [{ id: own.id, careerId: career.id, record: own }],
};

type Upgrade = (name: string) => Promise<void>;

const asTheAppDoes: Upgrade = async (name) => {
  const connection = new Connection(name);
  await connection.probe();
  await connection.close();
};

/** The planted bug: everything is taken out, the database made anew, and everything put back. */
const inSeveralTransactions: Upgrade = async (name) => {
  const old = await openDB(name);
  const rows = await old.getAll("careers");
  old.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).addEventListener("success", resolve);
  });
  const made = await openDB(name, 10, {
    upgrade: (anew, _from, _to, upgrading) => {
      upgrading.done.catch(() => undefined);
      for (const table of Object.keys(ROWS)) anew.createObjectStore(table, { keyPath: "id" });
    },
  });
  for (const row of rows) await made.put("careers", row);
  made.close();
};

/** Ends the upgrade at its `last` step as a kill does: the transaction never completes. Counts the steps that were taken. */
function killAfter(last: number): { readonly steps: () => number; readonly end: () => void } {
  let steps = 0;
  const step = (transaction: IDBTransaction | null) => {
    steps += 1;
    if (steps !== last) return;
    transaction?.abort();
    throw new DOMException("killed", "UnknownError");
  };
  // oxlint-disable-next-line typescript/unbound-method -- bound to its database again where it is called
  const createObjectStore = IDBDatabase.prototype.createObjectStore;
  // oxlint-disable-next-line typescript/unbound-method -- bound to its store again where it is called
  const createIndex = IDBObjectStore.prototype.createIndex;
  const spies = [
    vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementation(function made(
      this: IDBDatabase,
      ...given
    ) {
      const store = createObjectStore.apply(this, given);
      step(store.transaction);
      return store;
    }),
    vi.spyOn(IDBObjectStore.prototype, "createIndex").mockImplementation(function made(
      this: IDBObjectStore,
      ...given
    ) {
      const index = createIndex.apply(this, given);
      step(this.transaction);
      return index;
    }),
  ];
  return { steps: () => steps, end: () => spies.forEach((spy) => spy.mockRestore()) };
}

let databases = 0;

/** Kills the upgrade of a release's database after each of its steps; how often, and after how many all was there. */
async function killAtEachStep(release: number, upgrade: Upgrade): Promise<{ kills: number; whole: number }> {
  let kills = 0;
  let whole = 0;
  for (let last = 1; ; last += 1) {
    databases += 1;
    const name = `layout-${databases}`;
    await madeByRelease(name, release, ROWS);
    const killing = killAfter(last);
    await upgrade(name).catch(() => undefined);
    killing.end();
    if (killing.steps() < last) return { kills, whole };
    kills += 1;
    if (await isWhole(name)) whole += 1;
  }
}

async function isWhole(name: string): Promise<boolean> {
  const { careers, applications } = createIndexedDbStores(new Connection(name));
  const [opened, listed] = [await careers.open(career.id), await applications.list(career.id)];
  try {
    expect(opened).toEqual({ ok: true, value: { record: career, history, revision: "" } });
    expect(listed).toEqual({ ok: true, value: { records: [own], unreadable: [] } });
    return true;
  } catch {
    return false;
  }
}

describe.each(RELEASED_LAYOUTS)("the layout of release %i", (release) => {
  it("opens with every row, and so it does after a kill at each step of its upgrade", async () => {
    const { kills, whole } = await killAtEachStep(release, asTheAppDoes);
    expect(kills).toBeGreaterThan(1);
    expect(whole).toBe(kills);
    report(`release ${release}: killed at ${kills} steps of its upgrade, all there each time`);
  });
});

it("the kills see an upgrade that isn't one transaction", async () => {
  const { kills, whole } = await killAtEachStep(10, inSeveralTransactions);
  expect(kills).toBeGreaterThan(1);
  expect(whole).toBeLessThan(kills);
});
