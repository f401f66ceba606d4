import { describe, expect, it, vi } from "vitest";
import type { Career } from "#core/model/career.ts";
import { applicationIdSchema, careerIdSchema } from "#core/model/ids.ts";
import { err } from "#core/result.ts";
import { makeApplication } from "#tests/builders/application.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { createMemoryRows } from "../memory-rows.ts";
import type { RowStore, TableName } from "../row-store.ts";
import { createNewsDesk, type StorageNews } from "../storage-news.ts";
import { type AppChoices, createBackups, type OpenedBackup } from "./backups.ts";
import { makeFolderLock, seal, sealFor, unseal } from "./sealed-file.ts";

const OWNED = ["applications", "snapshots", "sentFiles"] as const;
const career = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();
const history = {
  undo: [{ patches: [{ op: "replace", path: ["name"], value: "x" }], inverse: [] }],
  redo: [],
};

let ids = 0;

function browser(rows: RowStore = createMemoryRows()) {
  const told: StorageNews[] = [];
  const news = createNewsDesk(undefined);
  news.hear((heard) => told.push(heard));
  const keep = vi.fn<AppChoices["keep"]>();
  const backups = createBackups({
    rows,
    choices: { read: () => ({ "crosswalk.language": "es" }), keep },
    seal: (bytes, passphrase) => seal(bytes, passphrase, 4),
    sealFor,
    makeLock: (passphrase) => makeFolderLock(passphrase, 4),
    unseal,
    now: () => NOW,
    newId: () => `new-${(ids += 1)}`,
    news,
  });
  return { rows, backups, told, keep };
}

async function put(
  rows: RowStore,
  table: TableName,
  row: { id: string; careerId?: string; record: unknown },
) {
  await rows.write([{ table, id: row.id, next: () => ({ row, history }) }]);
}

function named(id: string, name: string): Career {
  return { ...career, id: careerIdSchema.parse(id), name };
}

/** Two careers, each with one row in every other table. */
async function fill(rows: RowStore): Promise<void> {
  for (const id of ["one", "two"]) {
    const careerId = careerIdSchema.parse(id);
    await put(rows, "careers", { id, record: named(id, `Resume ${id}`) });
    const application = makeApplication({ id: applicationIdSchema.parse(`applications-${id}`), careerId });
    for (const table of OWNED)
      await put(rows, table, {
        id: `${table}-${id}`,
        careerId,
        record: table === "applications" ? application : { words: id },
      });
  }
}

async function backupOf(from: ReturnType<typeof browser>): Promise<Uint8Array> {
  const made = await from.backups.make();
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

async function openedIn(to: ReturnType<typeof browser>): Promise<OpenedBackup> {
  const from = browser();
  await fill(from.rows);
  const opened = await to.backups.open(await backupOf(from));
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

async function idsIn(rows: RowStore): Promise<string[]> {
  const all = await rows.readAll();
  return all.ok ? Object.values(all.value).flatMap((table) => table.map(({ row }) => row.id)) : [];
}

describe("of a backup", () => {
  it("only what is chosen comes back, with all that belongs to it and what can be undone", async () => {
    const to = browser();
    const opened = await openedIn(to);
    await to.backups.restore(opened, { records: new Set(["one"]), choices: false });
    expect(await idsIn(to.rows)).toEqual(["one", "applications-one", "snapshots-one", "sentFiles-one"]);
    for (const [table, id] of [
      ["careers", "one"] as const,
      ...OWNED.map((each) => [each, `${each}-one`] as const),
    ])
      expect(await to.rows.read(table, id)).toMatchObject({ value: { history } });
  });

  it("the tabs hear of each record that is back, and of no other", async () => {
    const to = browser();
    await to.backups.restore(await openedIn(to), { records: new Set(["one"]), choices: false });
    expect(to.told).toEqual([
      { kind: "saved", id: "one" },
      { kind: "saved", id: "applications-one" },
    ]);
  });

  it.each([true, false])("the settings come back where they are wanted: %s", async (choices) => {
    const to = browser();
    await to.backups.restore(await openedIn(to), { records: new Set(), choices });
    expect(to.keep.mock.calls).toEqual(choices ? [[{ "crosswalk.language": "es" }]] : []);
    expect(await idsIn(to.rows)).toEqual([]);
  });

  it("what stands here already isn't written again, and gets no earlier version", async () => {
    const to = browser();
    await fill(to.rows);
    const before = await to.rows.readAll();
    const opened = await openedIn(to);
    await to.backups.restore(opened, { records: new Set(["one", "two"]), choices: false });
    expect(await to.rows.readAll()).toEqual(before);
  });

  it("a changed application comes back alone: its resume stays as it is", async () => {
    const to = browser();
    await fill(to.rows);
    const careerId = careerIdSchema.parse("one");
    const id = applicationIdSchema.parse("applications-one");
    await put(to.rows, "applications", {
      id,
      careerId,
      record: makeApplication({ id, careerId, notes: "written here" }),
    });
    const before = await to.rows.read("careers", "one");
    await to.backups.restore(await openedIn(to), { records: new Set(["one"]), choices: false });
    expect(await to.rows.read("careers", "one")).toEqual(before);
    expect(await to.rows.read("applications", id)).toMatchObject({
      value: { row: { record: { notes: "" } } },
    });
    expect((await idsIn(to.rows)).filter((each) => each.startsWith("new-"))).toEqual([]);
  });
});

describe("where the storage fails", () => {
  const FULL = err({ kind: "full" } as const);

  it("no backup is made, opened or brought back, and nobody is told that it was", async () => {
    const unread = browser({ ...createMemoryRows(), readAll: async () => FULL });
    expect(await unread.backups.make()).toEqual(FULL);
    const from = browser();
    await fill(from.rows);
    expect(await unread.backups.open(await backupOf(from))).toEqual(FULL);
    const opened = await openedIn(browser());
    expect(await unread.backups.restore(opened, { records: new Set(["one"]), choices: true })).toEqual(FULL);
    const full = browser({ ...createMemoryRows(), write: async () => FULL });
    expect(await full.backups.restore(opened, { records: new Set(["one"]), choices: true })).toEqual(FULL);
    expect([...unread.told, ...full.told]).toEqual([]);
    expect([...unread.keep.mock.calls, ...full.keep.mock.calls]).toEqual([]);
  });
});

describe("a backup for a folder", () => {
  it("is encrypted with the folder's lock, and opens with its passphrase", async () => {
    const from = browser();
    await fill(from.rows);
    const made = await from.backups.make(await from.backups.makeLock("correct horse 4 battery"));
    const bytes = made.ok ? made.value : new Uint8Array();
    expect(new TextDecoder("latin1").decode(bytes)).not.toContain("Corner Shop");
    expect(await from.backups.open(bytes)).toEqual({ ok: false, error: { kind: "needs-passphrase" } });
    const opened = await browser().backups.open(bytes, "correct horse 4 battery");
    expect(opened.ok && opened.value.items.map(({ id }) => id)).toEqual(["one", "two"]);
  });
});
