import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { err } from "#core/result.ts";
import { Connection } from "#io/storage/connection.ts";
import type { VaultRow } from "#io/storage/database.ts";
import { newBrowser } from "#tests/builders/browser-databases.ts";
import { type Databases, findHome, PLAIN, SEALED } from "./find-home.ts";
import { plainPlace } from "./place.ts";
import { readVaultTable, writeVaultTable } from "./vault-table.ts";

const HEADER = { id: "header", record: { of: "the vault" } } as const satisfies VaultRow;

/** Makes a database with a record in it, and these rows beside it. */
async function fill(databases: Databases, name: string, rows: readonly VaultRow[]): Promise<void> {
  const connection = databases.connect(name);
  await plainPlace(connection).rows.write([
    { table: "careers", id: "one", next: () => ({ row: { id: "one", record: `in ${name}` } }) },
  ]);
  await writeVaultTable(connection, { put: rows });
  await connection.close();
}

interface Found {
  /** `absent`, or the record in it with the marks beside it. */
  readonly [name: string]: unknown;
}

async function standing(databases: Databases): Promise<Found> {
  const found: Record<string, unknown> = {};
  for (const name of [PLAIN, SEALED]) {
    const connection = databases.connect(name);
    if ((await connection.find()) === "opens") {
      const marks = await readVaultTable(connection);
      const row = await plainPlace(connection).rows.read("careers", "one");
      found[name] = [row.ok && row.value.row?.record, ...(marks.ok ? marks.value.keys() : [])];
    } else found[name] = "absent";
    await connection.close();
  }
  return found;
}

async function homeOf(databases: Databases) {
  const home = await findHome(databases);
  if (home.kind !== "none") await home.connection.close();
  return home;
}

async function makeNewer(databases: Databases, name: string): Promise<void> {
  (await openDB(databases.connect(name).name, 999)).close();
}

describe("the work is found", () => {
  it("nowhere in a new browser, where its place is made", async () => {
    const databases = newBrowser();
    expect((await homeOf(databases)).kind).toBe("plain");
    expect(await standing(databases)).toEqual({ [PLAIN]: [undefined], [SEALED]: "absent" });
  });

  it("in the plain place, without waiting for other tabs", async () => {
    const databases = newBrowser();
    await fill(databases, PLAIN, []);
    const alone = vi.spyOn(databases, "alone");
    expect((await homeOf(databases)).kind).toBe("plain");
    expect(alone).not.toHaveBeenCalled();
    expect(await standing(databases)).toEqual({ [PLAIN]: [`in ${PLAIN}`], [SEALED]: "absent" });
  });

  it("in the vault, with what opens it, and no plain place is made", async () => {
    const databases = newBrowser();
    await fill(databases, SEALED, [HEADER]);
    const alone = vi.spyOn(databases, "alone");
    expect(await homeOf(databases)).toMatchObject({ kind: "sealed", header: HEADER.record });
    expect(alone).not.toHaveBeenCalled();
    expect(await standing(databases)).toEqual({ [PLAIN]: "absent", [SEALED]: [`in ${SEALED}`, "header"] });
  });

  it("by no guess where a newer app has written either place", async () => {
    const plain = newBrowser();
    await makeNewer(plain, PLAIN);
    expect((await homeOf(plain)).kind).toBe("newer");
    const sealed = newBrowser();
    await makeNewer(sealed, SEALED);
    const home = await homeOf(sealed);
    expect(home.kind).toBe("newer");
    expect(home.kind === "newer" && home.connection.name).toBe(sealed.connect(SEALED).name);
  });

  it.each(["failed", "newer"] as const)("not where the place can't be made: it %s", async (probed) => {
    vi.spyOn(Connection.prototype, "probe").mockResolvedValue(probed);
    expect((await homeOf(newBrowser())).kind).toBe(probed === "newer" ? "newer" : "none");
  });

  it("not where the browser keeps nothing, or nobody can tell what was going on", async () => {
    const databases = newBrowser();
    await fill(databases, PLAIN, []);
    vi.spyOn(Connection.prototype, "run").mockResolvedValue(err({ kind: "unavailable" }));
    expect((await homeOf(databases)).kind).toBe("none");
    vi.spyOn(Connection.prototype, "find").mockResolvedValue("failed");
    expect((await homeOf(databases)).kind).toBe("none");
  });
});

describe("a move that was cut short", () => {
  it.each(["moving", "arriving"] as const)(
    "before the vault counted leaves the plain place: %s",
    async (id) => {
      const databases = newBrowser();
      await fill(databases, PLAIN, [{ id }]);
      await fill(databases, SEALED, []);
      expect((await homeOf(databases)).kind).toBe("plain");
      expect(await standing(databases)).toEqual({ [PLAIN]: [`in ${PLAIN}`], [SEALED]: "absent" });
    },
  );

  it.each(["moving", "arriving"] as const)("while the vault counted leaves the vault: %s", async (id) => {
    const databases = newBrowser();
    await fill(databases, PLAIN, [{ id }]);
    await fill(databases, SEALED, [HEADER, { id: "moving" }]);
    expect(await homeOf(databases)).toMatchObject({ kind: "sealed", header: HEADER.record });
    expect(await standing(databases)).toEqual({ [PLAIN]: "absent", [SEALED]: [`in ${SEALED}`, "header"] });
  });

  it("after the plain place was gone takes the vault's mark away, while no other tab moves anything", async () => {
    const databases = newBrowser();
    await fill(databases, SEALED, [HEADER, { id: "moving" }]);
    const alone = vi.spyOn(databases, "alone");
    expect((await homeOf(databases)).kind).toBe("sealed");
    expect(alone).toHaveBeenCalledTimes(1);
    expect(await standing(databases)).toEqual({ [PLAIN]: "absent", [SEALED]: [`in ${SEALED}`, "header"] });
  });

  it("after everything had come out of the vault removes the vault", async () => {
    const databases = newBrowser();
    await fill(databases, PLAIN, [{ id: "left" }]);
    await fill(databases, SEALED, [HEADER, { id: "moving" }]);
    expect((await homeOf(databases)).kind).toBe("plain");
    expect(await standing(databases)).toEqual({ [PLAIN]: [`in ${PLAIN}`], [SEALED]: "absent" });
  });

  it("tries again at the next start where the vault couldn't be removed", async () => {
    const databases = newBrowser();
    await fill(databases, PLAIN, [{ id: "left" }]);
    await fill(databases, SEALED, [HEADER]);
    vi.spyOn(Connection.prototype, "erase").mockResolvedValue(false);
    expect((await homeOf(databases)).kind).toBe("plain");
    expect((await standing(databases))[PLAIN]).toEqual([`in ${PLAIN}`, "left"]);
  });

  it("is left to the tab that ends it first", async () => {
    const databases = newBrowser();
    await fill(databases, PLAIN, [{ id: "moving" }]);
    await fill(databases, SEALED, [HEADER]);
    const other: Databases = {
      ...databases,
      alone: async (work) => {
        // Meanwhile another tab has brought everything back, and begun anew.
        await fill(databases, PLAIN, []);
        const plain = databases.connect(PLAIN);
        await writeVaultTable(plain, { remove: ["moving"] });
        await plain.close();
        return databases.alone(work);
      },
    };
    expect((await homeOf(other)).kind).toBe("plain");
    expect((await standing(databases))[PLAIN]).toEqual([`in ${PLAIN}`]);
  });

  it("that can't be ended is said to be no place at all, rather than one that loses something", async () => {
    const databases = newBrowser();
    await fill(databases, PLAIN, [{ id: "moving" }]);
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const { run } = Connection.prototype;
    let calls = 0;
    const broken = vi.spyOn(Connection.prototype, "run").mockImplementation(function fail(
      this: Connection,
      work,
    ) {
      calls += 1;
      return calls === 1 ? run.call(this, work) : Promise.resolve(err({ kind: "unavailable" }));
    });
    expect(await findHome(databases)).toEqual({ kind: "none" });
    broken.mockRestore();
    expect((await standing(databases))[PLAIN]).toEqual([`in ${PLAIN}`, "moving"]);
  });
});
