import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { Connection } from "./connection.ts";
import { createIndexedDbRows } from "./indexed-db-rows.ts";
import { createMemoryRows } from "./memory-rows.ts";
import { filesKey, OWNED_TABLES, type RowStore, type RowToWrite, type TableName } from "./row-store.ts";

let databases = 0;

const IMPLEMENTATIONS: Readonly<Record<string, () => RowStore>> = {
  memory: () => createMemoryRows(),
  IndexedDB: () => {
    databases += 1;
    return createIndexedDbRows(new Connection(`rows-${databases}`));
  },
};

function put(table: TableName, made: RowToWrite) {
  return { table, id: made.row.id, next: () => made };
}

async function listed(rows: RowStore, table: TableName, careerId?: string): Promise<string[]> {
  const found = await rows.list(table, careerId);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value.map(({ id }) => id);
}

describe.each(Object.entries(IMPLEMENTATIONS))("rows in %s", (_, make) => {
  it("are listed whole, or by the career that they belong to", async () => {
    const rows = make();
    const own = ["a", "b"].flatMap((careerId) =>
      OWNED_TABLES.map((table) => put(table, { row: { id: `${table}-${careerId}`, careerId, record: {} } })),
    );
    await rows.write([put("careers", { row: { id: "a", record: {} } }), ...own]);
    for (const table of OWNED_TABLES) {
      expect(await listed(rows, table)).toEqual([`${table}-a`, `${table}-b`]);
      expect(await listed(rows, table, "b")).toEqual([`${table}-b`]);
    }
    expect(await listed(rows, "careers")).toEqual(["a"]);
  });

  it("are read at one moment, each with its own history", async () => {
    const rows = make();
    const career = { row: { id: "a", record: { words: 1 }, revision: "one" }, history: ["undo"] };
    const version = { row: { id: "v", careerId: "a", record: { words: 2 } } };
    await rows.write([put("careers", career), put("snapshots", version)]);
    expect(await rows.readAll()).toEqual({
      ok: true,
      value: {
        careers: [career],
        applications: [],
        snapshots: [{ ...version, history: undefined }],
        sentFiles: [],
      },
    });
    expect(await rows.read("careers", "a")).toEqual({ ok: true, value: career });
    expect(await rows.read("careers", "v")).toEqual({
      ok: true,
      value: { row: undefined, history: undefined },
    });
  });

  it("show each change what the one before it made, and stay where it makes nothing", async () => {
    const rows = make();
    const seen: unknown[] = [];
    const count = {
      table: "careers" as const,
      id: "a",
      next: ({ row, history }: { row: RowToWrite["row"] | undefined; history: unknown }) => {
        seen.push([row?.record, history]);
        const record = Number(row?.record ?? 0) + 1;
        return record > 2 ? undefined : { row: { id: "a", record }, history: [record] };
      },
    };
    await rows.write([count, count, count]);
    expect(seen).toEqual([
      [undefined, undefined],
      [1, [1]],
      [2, [2]],
    ]);
    expect(await rows.read("careers", "a")).toMatchObject({ value: { row: { record: 2 }, history: [2] } });
  });

  it("go with what they belong to, and leave the others", async () => {
    const rows = make();
    const application = { row: { id: "one", careerId: "a", record: {} }, history: ["undo"] };
    const files = { row: { id: filesKey("one"), careerId: "a", record: {} } };
    const version = { row: { id: "v", careerId: "a", record: {} }, history: ["undo"] };
    const other = { row: { id: "two", careerId: "b", record: {} }, history: ["undo"] };
    await rows.write([
      put("careers", { row: { id: "a", record: {} }, history: ["undo"] }),
      put("applications", application),
      put("applications", other),
      put("sentFiles", files),
      put("snapshots", version),
    ]);
    await rows.remove("applications", "one");
    expect(await listed(rows, "sentFiles")).toEqual([]);
    expect(await listed(rows, "applications")).toEqual(["two"]);
    await rows.remove("snapshots", "nothing of that name");
    expect(await listed(rows, "snapshots")).toEqual(["v"]);
    await rows.remove("careers", "a");
    expect(await rows.readAll()).toMatchObject({
      value: { careers: [], applications: [other], snapshots: [], sentFiles: [] },
    });
    await rows.write([put("snapshots", { row: { id: "v", careerId: "b", record: {} } })]);
    expect(await rows.read("snapshots", "v")).toMatchObject({ value: { history: undefined } });
  });
});
