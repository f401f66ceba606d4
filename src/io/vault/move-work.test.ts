import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { err, type Result } from "#core/result.ts";
import { Connection } from "#io/storage/connection.ts";
import type { RowStore } from "#io/storage/row-store.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { newBrowser } from "#tests/builders/browser-databases.ts";
import { folderOnNoDisk } from "#tests/builders/folder-on-disk.ts";
import { type Databases, PLAIN, SEALED } from "./find-home.ts";
import { moveIn, moveOut } from "./move-work.ts";
import { type Place, plainPlace } from "./place.ts";
import type { VaultHeader } from "./vault-header.ts";
import { readVaultTable, writeVaultTable } from "./vault-table.ts";

const bytes = Uint8Array.of(1, 2, 3);
const wrapping = { salt: bytes, iv: bytes, wrapped: bytes };
const HEADER: VaultHeader = {
  version: 1,
  id: "vault-1",
  passphrase: { ...wrapping, cost: { passes: 1, memory: 8, lanes: 1 } },
  recovery: wrapping,
};
const TABLES = ["careers", "applications", "snapshots", "sentFiles"] as const;
const FULL = err({ kind: "full" } as const);

/** What is done to the rows of the new place; encryption aside, which is tested elsewhere. */
type Spoil = (rows: RowStore) => Partial<RowStore>;

interface Way {
  readonly from: string;
  readonly to: string;
  readonly move: (databases: Databases, from: Place, spoil?: Spoil) => Promise<Result<Place, StorageError>>;
  /** What stands beside the rows where they have come to. */
  readonly marks: readonly string[];
}

function placeOf(spoil: Spoil) {
  return (connection: Connection): Place => {
    const { rows } = plainPlace(connection);
    return { connection, rows: { ...rows, ...spoil(rows) } };
  };
}

const sweep = vi.fn<() => Promise<void>>(async () => undefined);

const WAYS: Readonly<Record<string, Way>> = {
  "into a vault": {
    from: PLAIN,
    to: SEALED,
    move: (databases, from, spoil = () => ({})) => moveIn(from, placeOf(spoil), HEADER, { databases, sweep }),
    marks: ["header"],
  },
  "out of a vault": {
    from: SEALED,
    to: PLAIN,
    move: (databases, from, spoil = () => ({})) => moveOut(from, placeOf(spoil), { databases, sweep }),
    marks: [],
  },
};

/** A place with a row and its history in every table, and a folder for backups. */
async function filled(databases: Databases, name: string): Promise<Place> {
  const place = plainPlace(databases.connect(name));
  for (const table of TABLES)
    await place.rows.write([
      {
        table,
        id: `own-${table}`,
        next: () => ({
          row: { id: `own-${table}`, careerId: "own-careers", record: { of: table } },
          history: [table],
        }),
      },
    ]);
  await place.connection.run((database) =>
    database.put("folders", { id: "backups", handle: folderOnNoDisk }),
  );
  if (name === SEALED) await writeVaultTable(place.connection, { put: [{ id: "header", record: HEADER }] });
  return place;
}

async function contentOf(databases: Databases, name: string) {
  const place = plainPlace(databases.connect(name));
  if ((await place.connection.find()) !== "opens") return "absent";
  const [rows, marks, folders] = await Promise.all([
    place.rows.readAll(),
    readVaultTable(place.connection),
    place.connection.run((database) => database.getAll("folders")),
  ]);
  await place.connection.close();
  if (!rows.ok || !marks.ok || !folders.ok) throw new Error("unreadable");
  return { rows: rows.value, marks: [...marks.value.keys()], folders: folders.value };
}

describe.each(Object.entries(WAYS))("moving %s", (_, { from, to, move, marks }) => {
  it("brings every row, its history and the backup folder along, and leaves nothing behind", async () => {
    const databases = newBrowser();
    const place = await filled(databases, from);
    const before = await contentOf(databases, from);
    const moved = await move(databases, place);
    expect(moved.ok && moved.value.connection.name).toBe(databases.connect(to).name);
    if (moved.ok) await moved.value.connection.close();
    expect(await contentOf(databases, from)).toBe("absent");
    expect(before).toMatchObject({ folders: [{ id: "backups" }] });
    expect(await contentOf(databases, to)).toEqual({ ...Object(before), marks });
  });

  it("takes the place of what an earlier try had left there", async () => {
    const databases = newBrowser();
    const place = await filled(databases, from);
    const before = await contentOf(databases, from);
    const remnant = plainPlace(databases.connect(to));
    await remnant.rows.write([
      { table: "careers", id: "remnant", next: () => ({ row: { id: "remnant", record: "of a try" } }) },
    ]);
    await remnant.connection.close();
    const moved = await move(databases, place);
    if (moved.ok) await moved.value.connection.close();
    expect(await contentOf(databases, to)).toEqual({ ...Object(before), marks });
  });

  it("lets nobody write to the old place meanwhile", async () => {
    const databases = newBrowser();
    const place = await filled(databases, from);
    const other = plainPlace(databases.connect(from));
    const refused: boolean[] = [];
    const moved = await move(databases, place, (rows) => ({
      write: async (changes) => {
        const change = {
          table: "careers",
          id: "late",
          next: () => ({ row: { id: "late", record: 1 } }),
        } as const;
        refused.push(!(await other.rows.write([change])).ok);
        return rows.write(changes);
      },
    }));
    expect(moved.ok).toBe(true);
    expect(refused).toEqual([true]);
    await other.connection.close();
  });

  it.each<[string, Spoil, StorageError["kind"]]>([
    ["the disk is full", () => ({ write: async () => FULL }), "full"],
    ["the copy can't be read back", () => ({ readAll: async () => FULL }), "full"],
    [
      "the copy isn't what was copied",
      (rows) => ({ write: (changes) => rows.write(changes.slice(1)) }),
      "unavailable",
    ],
    [
      "a word of the copy is another",
      (rows) => ({
        readAll: async () => {
          const all = await rows.readAll();
          const [first] = all.ok ? all.value.sentFiles : [];
          if (all.ok && first !== undefined)
            return { ok: true, value: { ...all.value, sentFiles: [{ ...first, history: ["other"] }] } };
          return all;
        },
      }),
      "unavailable",
    ],
  ])("leaves everything where it was, to be written again, where %s", async (_why, spoil, kind) => {
    const databases = newBrowser();
    const place = await filled(databases, from);
    const before = await contentOf(databases, from);
    expect(await move(databases, place, spoil)).toEqual({ ok: false, error: { kind } });
    expect(await contentOf(databases, from)).toEqual(before);
    expect(await contentOf(databases, to)).toBe("absent");
    const change = {
      table: "careers",
      id: "late",
      next: () => ({ row: { id: "late", record: 1 } }),
    } as const;
    expect((await place.rows.write([change])).ok).toBe(true);
    await place.connection.close();
  });

  it("fails with the storage at whichever piece of its work, and loses nothing by it", async () => {
    let failures = 0;
    for (let at = 1; ; at += 1) {
      const databases = newBrowser();
      const place = await filled(databases, from);
      const before = await contentOf(databases, from);
      const { isReached, moved } = await failingAt(at, () => move(databases, place));
      await place.connection.close();
      if (moved.ok) await moved.value.connection.close();
      const [there, here] = [await contentOf(databases, to), await contentOf(databases, from)];
      if (!isReached) break;
      failures += 1;
      if (moved.ok) expect(there).toMatchObject({ rows: Object(before).rows });
      else {
        expect(moved).toEqual(FULL);
        expect(here).toMatchObject({ rows: Object(before).rows });
        expect(there).toBe("absent");
      }
    }
    expect(failures).toBeGreaterThan(6);
  });
});

/** Lets one piece of work on a database fail, as a full disk does; whether it came to that piece. */
async function failingAt<T>(
  at: number,
  work: () => Promise<T>,
): Promise<{ readonly isReached: boolean; readonly moved: T }> {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const { run } = Connection.prototype;
  let calls = 0;
  const spy = vi.spyOn(Connection.prototype, "run").mockImplementation(function fail(this: Connection, done) {
    calls += 1;
    return calls === at ? Promise.resolve(FULL) : run.call(this, done);
  });
  const moved = await work();
  spy.mockRestore();
  return { isReached: calls >= at, moved };
}

it("moving into a vault sweeps the browser's files before what was plain is deleted, and after", async () => {
  const databases = newBrowser();
  const place = await filled(databases, PLAIN);
  sweep.mockClear();
  await moveIn(place, plainPlace, HEADER, { databases, sweep });
  expect(sweep).toHaveBeenCalledTimes(2);
});

describe("moving out of a vault", () => {
  it("marks the plain place from its first moment: it doesn't count while it is filled", async () => {
    const databases = newBrowser();
    const place = await filled(databases, SEALED);
    const seen: unknown[] = [];
    await moveOut(
      place,
      placeOf((rows) => ({
        write: async (changes) => {
          const plain = await contentOf(databases, PLAIN);
          seen.push(plain === "absent" ? plain : plain.marks);
          return rows.write(changes);
        },
      })),
      { databases, sweep },
    );
    expect(seen).toEqual([["arriving"]]);
  });

  it("fails where no plain place can be made, and leaves the vault as it was", async () => {
    const databases = newBrowser();
    const place = await filled(databases, SEALED);
    const before = await contentOf(databases, SEALED);
    vi.spyOn(Connection.prototype, "make").mockResolvedValue("failed");
    expect(await moveOut(place, plainPlace, { databases, sweep })).toEqual({
      ok: false,
      error: { kind: "unavailable" },
    });
    await place.connection.close();
    expect(await contentOf(databases, SEALED)).toEqual(before);
    expect(await contentOf(databases, PLAIN)).toBe("absent");
  });

  it("remembers a vault that couldn't be removed, for the next start", async () => {
    const databases = newBrowser();
    const place = await filled(databases, SEALED);
    vi.spyOn(place.connection, "erase").mockResolvedValue(false);
    const moved = await moveOut(place, plainPlace, { databases, sweep });
    await place.connection.close();
    if (moved.ok) await moved.value.connection.close();
    expect(await contentOf(databases, PLAIN)).toMatchObject({ marks: ["left"] });
  });
});
