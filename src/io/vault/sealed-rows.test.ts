import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Connection } from "#io/storage/connection.ts";
import { createIndexedDbRows } from "#io/storage/indexed-db-rows.ts";
import { createRecordStores } from "#io/storage/record-stores.ts";
import type { RowStore } from "#io/storage/row-store.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { counts, report } from "#tests/torture/counts.ts";
import { createSealedRows } from "./sealed-rows.ts";

let databases = 0;

async function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

interface Opened {
  readonly kept: RowStore;
  readonly connection: Connection;
  readonly rows: RowStore;
}

async function opened(): Promise<Opened> {
  databases += 1;
  const connection = new Connection(`sealed-${databases}`);
  const kept = createIndexedDbRows(connection);
  return { connection, kept, rows: createSealedRows(kept, await newKey(), "vault-1") };
}

async function put(rows: RowStore, id: string, record: unknown, history?: unknown): Promise<void> {
  await rows.write([{ table: "careers", id, next: () => ({ row: { id, record }, history }) }]);
}

async function sealOf(kept: RowStore, id: string): Promise<Uint8Array> {
  const found = await kept.read("careers", id);
  const seal = found.ok ? found.value.row?.record : undefined;
  if (!(seal instanceof Uint8Array)) throw new Error("not sealed");
  return seal;
}

async function recordOf(rows: RowStore, id: string): Promise<unknown> {
  const found = await rows.read("careers", id);
  return found.ok ? found.value.row?.record : undefined;
}

describe("sealed rows", () => {
  it("give back any record and history as they were, by each way of reading", async () => {
    const { rows } = await opened();
    await fc.assert(
      fc.asyncProperty(careerArbitrary, fc.jsonValue(), async (career, past) => {
        const plain: unknown = JSON.parse(JSON.stringify(career));
        await put(rows, career.id, career, past);
        const [read, listed, all] = await Promise.all([
          rows.read("careers", career.id),
          rows.list("careers"),
          rows.readAll(),
        ]);
        expect(read).toEqual({ ok: true, value: { row: { id: career.id, record: plain }, history: past } });
        expect(listed.ok && listed.value.find(({ id }) => id === career.id)?.record).toEqual(plain);
        const row = all.ok ? all.value.careers.find((each) => each.row.id === career.id) : undefined;
        expect(row?.history).toEqual(past);
      }),
      { numRuns: counts(20, 300) },
    );
  });

  it("show no word of the record or its history where they are kept, and never the same bytes twice", async () => {
    const { rows, kept } = await opened();
    await put(rows, "a", { name: "Robin Vale" }, { undo: ["Robin Vale"] });
    const first = await sealOf(kept, "a");
    await put(rows, "a", { name: "Robin Vale" }, { undo: ["Robin Vale"] });
    const raw = await kept.readAll();
    const bytes = raw.ok ? raw.value.careers.flatMap(({ row, history }) => [row.record, history]) : [];
    expect(bytes).toHaveLength(2);
    for (const each of bytes) expect(new TextDecoder().decode(each as Uint8Array)).not.toContain("Vale");
    expect(await sealOf(kept, "a")).not.toEqual(first);
  });

  it("are refused with any one bit flipped: the record is set aside whole, and nothing is written over", async () => {
    const { rows, kept } = await opened();
    const career = new CareerBuilder().build();
    await put(rows, career.id, { ...career, name: "x" });
    const seal = await sealOf(kept, career.id);
    const bits = counts(60, seal.length * 8);
    for (let at = 0; at < bits; at += 1) {
      const bit = Math.floor((at * seal.length * 8) / bits);
      const flipped = seal.map((byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      await put(kept, career.id, flipped);
      const { careers } = createRecordStores(rows);
      expect(await careers.load(career.id)).toMatchObject({ ok: false, error: { kind: "unreadable" } });
      expect(await careers.save(career)).toMatchObject({ ok: false, error: { kind: "unreadable" } });
      expect(await sealOf(kept, career.id)).toEqual(flipped);
    }
    expect(bits).toBeGreaterThan(0);
    report(`${bits} flipped bits of a sealed record refused`);
  });

  it("open nowhere but in their own place: another row, table, part, owner or vault", async () => {
    const { rows, kept, connection } = await opened();
    const key = await newKey();
    const own = createSealedRows(kept, key, "vault-1");
    await put(own, "a", { name: "A" }, { undo: ["A"] });
    const seal = await sealOf(kept, "a");
    const history = await kept.read("careers", "a");
    await put(kept, "b", seal);
    await put(kept, "c", history.ok ? history.value.history : undefined);
    await kept.write([
      { table: "applications", id: "a", next: () => ({ row: { id: "a", record: seal } }) },
      { table: "snapshots", id: "d", next: () => ({ row: { id: "d", careerId: "a", record: seal } }) },
    ]);
    const elsewhere = [
      await recordOf(own, "b"),
      await recordOf(own, "c"),
      ...(await recordsOf(own, "applications")),
      ...(await recordsOf(own, "snapshots")),
      await recordOf(createSealedRows(kept, key, "vault-2"), "a"),
      await recordOf(rows, "a"),
    ];
    expect(elsewhere).toHaveLength(6);
    for (const record of elsewhere) expect(record).toHaveProperty("sealed");
    expect(await recordOf(own, "a")).toEqual({ name: "A" });
    await connection.close();
  });

  it("lose no edit of tabs that write at the same time", async () => {
    const { kept } = await opened();
    const key = await newKey();
    const tabs = Array.from({ length: 5 }, () => createSealedRows(kept, key, "vault-1"));
    await put(kept, "unsealed", 0);
    const edits = counts(10, 100);
    await Promise.all(
      tabs.map(async (rows) => {
        for (let edit = 0; edit < edits; edit += 1) {
          const done = await rows.write([
            {
              table: "careers",
              id: "count",
              next: ({ row }) => ({ row: { id: "count", record: Number(row?.record ?? 0) + 1 } }),
            },
          ]);
          expect(done.ok).toBe(true);
        }
      }),
    );
    expect(await recordOf(tabs[0] ?? kept, "count")).toBe(5 * edits);
  });
});

async function recordsOf(rows: RowStore, table: "applications" | "snapshots"): Promise<unknown[]> {
  const found = await rows.list(table);
  return found.ok ? found.value.map(({ record }) => record) : [];
}
