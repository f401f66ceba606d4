import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { Connection } from "./connection.ts";
import { CrosswalkDatabase } from "./database.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";

describe("a connection", () => {
  it("is opened again when it was closed underneath", async () => {
    const connection = new Connection("again", { indexedDB: new IDBFactory(), IDBKeyRange });
    const { careers } = createIndexedDbStores(connection);
    const career = new CareerBuilder().build();
    await careers.save(career);
    await connection.run(async (database) => database.close());
    expect(await careers.load(career.id)).toEqual({ ok: true, value: career });
  });

  it("says that storage is full when the browser says so", async () => {
    const connection = new Connection("full", { indexedDB: new IDBFactory(), IDBKeyRange });
    const full = Object.assign(new Error("aborted"), {
      name: "AbortError",
      inner: Object.assign(new Error("full"), { name: "QuotaExceededError" }),
    });
    expect(await connection.run(() => Promise.reject(full))).toEqual({ ok: false, error: { kind: "full" } });
  });

  it("leaves a database alone that a newer app has written", async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const newer = new CrosswalkDatabase("newer", options);
    newer.version(7).stores({ future: "id" });
    await newer.open();
    newer.close();
    const { careers } = createIndexedDbStores(new Connection("newer", options));
    expect(await careers.list()).toEqual({ ok: false, error: { kind: "unavailable" } });
  });
});
