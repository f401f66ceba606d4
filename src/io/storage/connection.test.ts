import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { writtenByNewerApp } from "#tests/builders/newer-app.ts";
import { Connection } from "./connection.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";

describe("a connection", () => {
  it("is opened again when it was closed underneath", async () => {
    const connection = new Connection("again");
    const { careers } = createIndexedDbStores(connection);
    const career = new CareerBuilder().build();
    await careers.save(career);
    await connection.run(async (database) => database.close());
    expect(await careers.load(career.id)).toEqual({ ok: true, value: career });
  });

  it("says that storage is full when the browser says so", async () => {
    const connection = new Connection("full");
    const full = new DOMException("full", "QuotaExceededError");
    expect(await connection.run(() => Promise.reject(full))).toEqual({ ok: false, error: { kind: "full" } });
  });

  it("leaves a database alone that a newer app has written", async () => {
    await writtenByNewerApp("newer-alone");
    const { careers } = createIndexedDbStores(new Connection("newer-alone"));
    expect(await careers.list()).toEqual({ ok: false, error: { kind: "unavailable" } });
  });

  it("gives way to a newer app that opens the database beside it", async () => {
    const connection = new Connection("gives-way");
    const { careers } = createIndexedDbStores(connection);
    await careers.list();
    await writtenByNewerApp("gives-way");
    expect(await connection.probe()).toBe("newer");
  });

  it("keeps nothing of a transaction that fails on the way", async () => {
    const connection = new Connection("halfway");
    const { careers } = createIndexedDbStores(connection);
    const career = new CareerBuilder().build();
    const uncloneable = { undo: [() => undefined], redo: [] };
    // @ts-expect-error -- a function can't be stored
    expect(await careers.save(career, uncloneable)).toMatchObject({ ok: false });
    expect(await careers.list()).toEqual({ ok: true, value: { records: [], unreadable: [] } });
  });
});
