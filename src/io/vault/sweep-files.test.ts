import "fake-indexeddb/auto";
import { expect, it, type MockInstance, vi } from "vitest";
import { sweepFiles } from "./sweep-files.ts";

/** When each of its databases was asked for; what other tests still do with theirs is no concern of these. */
function ordersOf({ mock }: Pick<MockInstance<(name: string) => unknown>, "mock">): Map<string, number> {
  const orders = mock.calls.map(([name], at) => [name, mock.invocationCallOrder[at] ?? 0] as const);
  return new Map(orders.filter(([name]) => name.startsWith("crosswalk-sweep-")));
}

it("makes small databases and deletes them in a chain, each while the next stands, and leaves none", async () => {
  const open = vi.spyOn(IDBFactory.prototype, "open");
  const remove = vi.spyOn(IDBFactory.prototype, "deleteDatabase");
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  await sweepFiles();
  const names = [0, 1, 2, 3, 4].map((at) => `crosswalk-sweep-${at}`);
  const opened = ordersOf(open);
  const removed = ordersOf(remove);
  expect([...opened.keys()]).toEqual(names);
  expect([...removed.keys()]).toEqual(names);
  for (const [at, name] of names.slice(0, -1).entries())
    expect(removed.get(name)).toBeGreaterThan(opened.get(names[at + 1] ?? "") ?? Number.POSITIVE_INFINITY);
  expect(put.mock.calls.filter(([row]) => row === "swept")).toEqual(names.map(() => ["swept", "row"]));
  const left = await indexedDB.databases();
  expect(left.filter(({ name = "" }) => names.includes(name))).toEqual([]);
});

it("stops nothing where the browser refuses it", async () => {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("refused", "UnknownError");
  });
  await expect(sweepFiles()).resolves.toBeUndefined();
});
