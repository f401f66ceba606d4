import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { Connection } from "./connection.ts";
import { createIndexedDbRows } from "./indexed-db-rows.ts";
import { createMemoryRows } from "./memory-rows.ts";
import { createRecordStores } from "./record-stores.ts";
import type { RowStore } from "./row-store.ts";
import { createVersionStore } from "./versions.ts";

const career = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();
const newId = () => crypto.randomUUID();

/** The record as the first version of the app wrote it. */
const ofFirstApp: unknown = { ...career, schemaVersion: 1 };

const IMPLEMENTATIONS: Readonly<Record<string, () => RowStore>> = {
  memory: () => createMemoryRows(),
  IndexedDB: () => createIndexedDbRows(new Connection(`before-migration-${newId()}`)),
};

describe.each(Object.entries(IMPLEMENTATIONS))("a record of an earlier app, in %s", (_, makeRows) => {
  it("stays as it was beside its versions, once, when the first edit gives it the new shape", async () => {
    const rows = makeRows();
    await rows.write([
      { table: "careers", id: career.id, next: () => ({ row: { id: career.id, record: ofFirstApp } }) },
    ]);
    const { careers } = createRecordStores(rows);
    const edit = (name: string) =>
      careers.change(career.id, ({ record, history }) => ({ record: { ...record, name }, history }));
    expect((await edit("first")).ok).toBe(true);
    expect((await edit("second")).ok).toBe(true);
    const versions = await createVersionStore(rows, newId).list(career.id);
    expect(versions).toMatchObject({ ok: true, value: [{ kind: "migrated", career: ofFirstApp }] });
    const kept: readonly { readonly career: unknown }[] = versions.ok ? versions.value : [];
    expect(kept).toHaveLength(1);
    expect(parseCareer(kept[0]?.career).ok).toBe(true);
  });

  it("of the present shape leaves no such version", async () => {
    const rows = makeRows();
    const { careers } = createRecordStores(rows);
    await careers.save(career);
    const named = (record: Career): Career => ({ ...record, name: "x" });
    await careers.change(career.id, ({ record, history }) => ({ record: named(record), history }));
    expect(await rows.list("snapshots")).toEqual({ ok: true, value: [] });
  });
});
