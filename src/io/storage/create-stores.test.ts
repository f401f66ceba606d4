import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { writtenByNewerApp } from "#tests/builders/newer-app.ts";
import { openedRows } from "#tests/builders/opened-rows.ts";
import { createStores } from "./create-stores.ts";

const career = new CareerBuilder().build();

describe("the stores in use", () => {
  it("keep the records in the browser where it lets them", async () => {
    const first = createStores(openedRows("kept"));
    expect(await first.keeping).toBe("kept");
    await first.careers.save(career);
    const second = createStores(openedRows("kept"));
    expect(await second.careers.load(career.id)).toEqual({ ok: true, value: career });
  });

  it("last as long as the tab in a browser without storage", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const stores = createStores(openedRows("none"));
    expect(await stores.keeping).toBe("memory");
    await stores.careers.save(career);
    vi.unstubAllGlobals();
    expect(await stores.careers.list()).toMatchObject({ value: { records: [career] } });
  });

  it("last as long as the tab where the storage won't open", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const stores = createStores(openedRows("denied"));
    expect(await stores.keeping).toBe("memory");
    await stores.careers.save(career);
    expect(await stores.careers.load(career.id)).toEqual({ ok: true, value: career });
  });

  it("leave alone what a newer app wrote, and say so", async () => {
    await writtenByNewerApp("newer");
    const stores = createStores(openedRows("newer"));
    expect(await stores.keeping).toBe("newer");
    expect(await stores.careers.save(career)).toEqual({ ok: false, error: { kind: "unavailable" } });
  });
});
