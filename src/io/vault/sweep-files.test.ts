import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { sweepFiles } from "./sweep-files.ts";

it("makes small databases and deletes them in a chain, each while the next stands, and leaves none", async () => {
  const open = vi.spyOn(IDBFactory.prototype, "open");
  const remove = vi.spyOn(IDBFactory.prototype, "deleteDatabase");
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  await sweepFiles();
  const names = [0, 1, 2, 3, 4].map((at) => `crosswalk-sweep-${at}`);
  expect(open.mock.calls.map(([name]) => name)).toEqual(names);
  expect(remove.mock.calls.map(([name]) => name)).toEqual(names);
  for (const [at, order] of remove.mock.invocationCallOrder.slice(0, -1).entries())
    expect(order).toBeGreaterThan(open.mock.invocationCallOrder[at + 1] ?? Number.POSITIVE_INFINITY);
  expect(put.mock.calls).toEqual(names.map(() => ["swept", "row"]));
  const left = await indexedDB.databases();
  expect(left.filter(({ name = "" }) => names.includes(name))).toEqual([]);
});

it("stops nothing where the browser refuses it", async () => {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("refused", "UnknownError");
  });
  await expect(sweepFiles()).resolves.toBeUndefined();
});
