import "fake-indexeddb/auto";
import { forceCloseDatabase } from "fake-indexeddb";
import { openDB, unwrap } from "idb";
import { describe, expect, it, vi } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { writtenByNewerApp } from "#tests/builders/newer-app.ts";
import { Connection } from "./connection.ts";
import {
  clearContent,
  clearDatabase,
  DATABASE_VERSION,
  deleteDatabase,
  inTransaction,
  openDatabase,
} from "./database.ts";
import { createIndexedDbRows } from "./indexed-db-rows.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";

const career = new CareerBuilder().build();

async function namesOfAll(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

describe("a database", () => {
  it("is looked for without being made, made with a mark, and found from then on", async () => {
    const name = "looked-for";
    expect(await new Connection(name).find()).toBe("absent");
    expect(await namesOfAll()).not.toContain(name);
    const made = new Connection(name);
    expect(await made.make({ id: "arriving" })).toBe("opens");
    expect(await made.run((database) => database.getAll("vault"))).toEqual({
      ok: true,
      value: [{ id: "arriving" }],
    });
    expect(await new Connection(name).find()).toBe("opens");
    await new Connection(name).make({ id: "left" });
    expect(await made.run((database) => database.getAllKeys("vault"))).toEqual({
      ok: true,
      value: ["arriving"],
    });
  });

  it("of a newer app is found to be one, and isn't made anew", async () => {
    await writtenByNewerApp("of-newer");
    expect(await new Connection("of-newer").find()).toBe("newer");
    expect(await new Connection("of-newer").probe()).toBe("newer");
    expect(await new Connection("of-newer").make({ id: "arriving" })).toBe("failed");
  });

  it("writes nothing that isn't on the disk before it is said to be kept", async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, "transaction");
    const { careers } = createIndexedDbStores(new Connection("durable"));
    await careers.save(career);
    await careers.remove(career.id);
    // What another test's database still has to do is no concern of this one.
    const isOwn = (database: unknown) => database instanceof IDBDatabase && database.name === "durable";
    const own = opened.mock.calls.filter((_, at) => isOwn(opened.mock.contexts[at]));
    const writing = own.filter(([, mode]) => mode === "readwrite");
    expect(writing).toHaveLength(2);
    for (const [, , options] of writing) expect(options).toEqual({ durability: "strict" });
  });

  it("refuses what is written while all of it is being moved elsewhere", async () => {
    const connection = new Connection("moving");
    const rows = createIndexedDbRows(connection);
    const change = { table: "careers" as const, id: "a", next: () => ({ row: { id: "a", record: {} } }) };
    await rows.write([change]);
    await connection.run((database) => database.put("vault", { id: "moving" }));
    const refused = { ok: false, error: { kind: "unavailable" } };
    expect(await rows.write([{ ...change, id: "b" }])).toEqual(refused);
    expect(await rows.remove("careers", "a")).toEqual(refused);
    expect(await rows.list("careers")).toMatchObject({ value: [{ id: "a" }] });
  });

  it("is emptied of every word, or of all that it holds", async () => {
    const connection = new Connection("emptied");
    const { careers } = createIndexedDbStores(connection);
    await careers.save(career, { undo: [], redo: [] });
    await connection.run((database) => database.put("vault", { id: "left" }));
    await connection.run(clearContent);
    expect(await careers.list()).toEqual({ ok: true, value: { records: [], unreadable: [] } });
    expect(await connection.run((database) => database.count("histories"))).toEqual({ ok: true, value: 0 });
    expect(await connection.run((database) => database.count("vault"))).toEqual({ ok: true, value: 1 });
    await connection.run(clearDatabase);
    expect(await connection.run((database) => database.count("vault"))).toEqual({ ok: true, value: 0 });
  });

  it("keeps nothing of a transaction whose work fails, and says why", async () => {
    const connection = new Connection("fails");
    const failed = connection.run((database) =>
      inTransaction(database, ["careers"], async (writing) => {
        await writing.objectStore("careers").put({ id: "a", record: {} });
        throw new DOMException("full", "QuotaExceededError");
      }),
    );
    expect(await failed).toEqual({ ok: false, error: { kind: "full" } });
    expect(await connection.run((database) => database.count("careers"))).toEqual({ ok: true, value: 0 });
  });

  it("gives way to a newer app once what was just typed is stored, and this one hears of both", async () => {
    const heard: string[] = [];
    const connection = new Connection("gives-way", (reason) => heard.push(reason));
    const rows = createIndexedDbRows(connection);
    await rows.list("careers");
    const newer = openDB("gives-way", DATABASE_VERSION + 1);
    await vi.waitFor(() => expect(heard).toEqual(["newer"]));
    const typed = { table: "careers" as const, id: "a", next: () => ({ row: { id: "a", record: "typed" } }) };
    expect((await rows.write([typed])).ok).toBe(true);
    const database = await newer;
    expect(await database.getAll("careers")).toEqual([{ id: "a", record: "typed" }]);
    expect(heard).toEqual(["newer", "closed"]);
    database.close();
  });

  it("that the browser closes by itself is heard of", async () => {
    const heard: string[] = [];
    const database = await openDatabase("closed", {
      isMade: true,
      onLost: (reason) => heard.push(reason),
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types ask for the class where it takes one of it
    forceCloseDatabase(unwrap(database) as unknown as typeof IDBDatabase);
    expect(heard).toEqual(["closed"]);
    database.close();
  });

  it("that another tab holds on to isn't said to be deleted; one that is free is", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const held = await openDB("held", 1);
    const deleting = deleteDatabase("held");
    await vi.advanceTimersByTimeAsync(3000);
    expect(await deleting).toBe(false);
    held.close();
    vi.useRealTimers();
    expect(await deleteDatabase("held")).toBe(true);
    vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => {
      throw new DOMException("broken", "UnknownError");
    });
    expect(await deleteDatabase("held")).toBe(false);
  });

  it("is closed when another tab erases it, and this one hears it; closing twice harms nothing", async () => {
    const heard: string[] = [];
    const connection = new Connection("heard", (reason) => heard.push(reason));
    await connection.probe();
    expect(await new Connection("heard").erase()).toBe(true);
    expect(heard).toEqual(["erased"]);
    await connection.close();
    await connection.close();
    expect(await connection.run((database) => database.count("careers"))).toEqual({
      ok: false,
      error: { kind: "unavailable" },
    });
    expect(await namesOfAll()).not.toContain("heard");
  });
});
