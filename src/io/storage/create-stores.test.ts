import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { Connection } from "./connection.ts";
import { createStores } from "./create-stores.ts";
import { CrosswalkDatabase } from "./database.ts";

const career = new CareerBuilder().build();

function factory(): { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange } {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

describe("the stores in use", () => {
  it("keep the records in the browser where it lets them", async () => {
    const options = factory();
    const first = createStores(new Connection("kept", options));
    expect(await first.keeping).toBe("kept");
    await first.careers.save(career);
    const second = createStores(new Connection("kept", options));
    expect(await second.careers.load(career.id)).toEqual({ ok: true, value: career });
  });

  it("last as long as the tab in a browser without storage", async () => {
    const stores = createStores(undefined);
    expect(await stores.keeping).toBe("memory");
    await stores.careers.save(career);
    expect(await stores.careers.list()).toMatchObject({ value: { records: [career] } });
  });

  it("last as long as the tab where the storage won't open", async () => {
    const options = factory();
    options.indexedDB.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const stores = createStores(new Connection("denied", options));
    expect(await stores.keeping).toBe("memory");
    await stores.careers.save(career);
    expect(await stores.careers.load(career.id)).toEqual({ ok: true, value: career });
  });

  it("leave alone what a newer app wrote, and say so", async () => {
    const options = factory();
    const newer = new CrosswalkDatabase("newer", options);
    newer.version(99).stores({ careers: "id" });
    await newer.open();
    newer.close();
    const stores = createStores(new Connection("newer", options));
    expect(await stores.keeping).toBe("newer");
    expect(await stores.careers.save(career)).toEqual({ ok: false, error: { kind: "unavailable" } });
  });
});
