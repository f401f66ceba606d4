import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { openedRows } from "#tests/builders/opened-rows.ts";
import { madeByRelease } from "#tests/builders/released-layouts.ts";
import { report } from "#tests/torture/counts.ts";
import { Connection } from "./connection.ts";
import { createStores } from "./create-stores.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";

const career = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();

/** A request that nobody answers. */
function unanswered(): IDBOpenDBRequest {
  return new IDBOpenDBRequest();
}

function refused(name: string): () => never {
  return () => {
    throw new DOMException("refused", name);
  };
}

/** Work goes on in memory, the page is told so, and what was written can be saved to a file. */
async function expectMemory(name: string): Promise<void> {
  const stores = createStores(openedRows(name));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await stores.keeping).toBe("memory");
  expect(await stores.careers.save(career)).toEqual({ ok: true, value: undefined });
  expect(await stores.careers.load(career.id)).toEqual({ ok: true, value: career });
  const rows = await (await stores.rows).readAll();
  expect(rows).toMatchObject({ ok: true, value: { careers: [{ row: { record: career } }] } });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a browser whose storage", () => {
  it("isn't there", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expectMemory("absent");
  });

  it.each(["SecurityError", "QuotaExceededError", "UnknownError", "InvalidStateError", "AbortError"])(
    "throws a %s when it is opened",
    async (kind) => {
      vi.spyOn(indexedDB, "open").mockImplementation(refused(kind));
      await expectMemory(`throws-${kind}`);
    },
  );

  it("never answers when it is opened", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(unanswered);
    await expectMemory("hangs");
  });

  it("opens, and then never answers what is read", async () => {
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => new IDBRequest());
    await expectMemory("hangs-later");
  });

  it("opens, and then throws at every transaction", async () => {
    await new Connection("throws-later").probe();
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(refused("UnknownError"));
    await expectMemory("throws-later");
  });
});

describe("a save that is never answered", () => {
  it("is said to have failed, holds nothing up, and succeeds when the storage answers again", async () => {
    const { careers } = createIndexedDbStores(new Connection("save-hangs"));
    await careers.save(career);
    const hanging = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => new IDBRequest());
    const saves = [careers.save({ ...career, name: "one" }), careers.save({ ...career, name: "two" })];
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await Promise.all(saves)).toEqual(
      saves.map(() => ({ ok: false, error: { kind: "unavailable" } })),
    );
    hanging.mockRestore();
    expect(await careers.load(career.id)).toEqual({ ok: true, value: career });
    expect(await careers.save({ ...career, name: "three" })).toEqual({ ok: true, value: undefined });
    expect(await careers.load(career.id)).toMatchObject({ ok: true, value: { name: "three" } });
  });

  it("isn't waited for longer than it may take: a slow one is kept", async () => {
    const { careers } = createIndexedDbStores(new Connection("slow"));
    // oxlint-disable-next-line typescript/unbound-method -- bound to its store again where it is called
    const put = IDBObjectStore.prototype.put;
    const slow = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function late(
      this: IDBObjectStore,
      ...row: Parameters<IDBObjectStore["put"]>
    ) {
      vi.advanceTimersByTime(20_000);
      return put.apply(this, row);
    });
    expect(await careers.save(career)).toEqual({ ok: true, value: undefined });
    expect(slow).toHaveBeenCalled();
    expect(await careers.load(career.id)).toEqual({ ok: true, value: career });
  });
});

it("a database that opens too late, because another tab held on to it, is closed again, in nobody's way", async () => {
  await madeByRelease("too-late", 12, {});
  const holding = await openDB("too-late");
  const closed = vi.spyOn(IDBDatabase.prototype, "close");
  const connection = new Connection("too-late");
  const probing = connection.probe();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await probing).toBe("failed");
  expect(closed).not.toHaveBeenCalled();
  holding.close();
  await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(2));
  expect(await connection.probe()).toBe("opens");
});

it("each point of a save at which the connection is lost once leaves the save whole", async () => {
  let points = 0;
  for (const name of ["InvalidStateError", "AbortError", "UnknownError", "TimeoutError"]) {
    for (const method of ["get", "put"] as const) {
      const { careers } = createIndexedDbStores(new Connection(`lost-${name}-${method}`));
      await careers.save(career);
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementationOnce(refused(name));
      expect(await careers.save({ ...career, name })).toEqual({ ok: true, value: undefined });
      expect(await careers.load(career.id)).toMatchObject({ ok: true, value: { name } });
      points += 1;
    }
  }
  expect(points).toBe(8);
  report(`${points} ways to lose the connection in a save: saved on the next`);
});
