import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { applicationSchema } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import { applicationIdSchema, careerIdSchema } from "#core/model/ids.ts";
import { parseApplication } from "#core/model/parse-application.ts";
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

/** An application as the first version of the app wrote it. */
const APPLICATION: unknown = JSON.parse(readFileSync("tests/fixtures/records/application-v1.json", "utf8"));
const own = z.object({ id: applicationIdSchema, careerId: careerIdSchema }).parse(APPLICATION);

async function withOldApplication(rows: RowStore): Promise<void> {
  const row = { ...own, record: APPLICATION };
  await rows.write([{ table: "applications", id: own.id, next: () => ({ row }) }]);
}

async function writeNotes(rows: RowStore, notes: string): Promise<void> {
  const { applications } = createRecordStores(rows);
  const done = await applications.change(own.id, ({ record, history }) => ({
    record: { ...record, notes },
    history,
  }));
  expect(done.ok).toBe(true);
}

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

describe.each(Object.entries(IMPLEMENTATIONS))("an application of an earlier app, in %s", (_, makeRows) => {
  it("stays as it was, once, when the first edit gives it the new shape", async () => {
    const rows = makeRows();
    await withOldApplication(rows);
    await writeNotes(rows, "first");
    await writeNotes(rows, "second");
    const kept = await rows.list("snapshots", own.careerId);
    const [row] = kept.ok ? kept.value : [];
    expect(kept.ok && kept.value).toHaveLength(1);
    expect(row?.record).toMatchObject({ applicationId: own.id, earlier: [{ application: APPLICATION }] });
    const now = await createRecordStores(rows).applications.load(own.id);
    expect(now.ok && applicationSchema.safeParse(now.value).success).toBe(true);
    expect(parseApplication(APPLICATION).ok).toBe(true);
  });

  it("shows among no career's versions, and stays when another old shape of it comes back from a backup", async () => {
    const rows = makeRows();
    await withOldApplication(rows);
    await writeNotes(rows, "first");
    expect(await createVersionStore(rows, newId).list(own.careerId)).toEqual({ ok: true, value: [] });
    await withOldApplication(rows);
    await writeNotes(rows, "again");
    const kept = await rows.list("snapshots");
    expect(kept.ok && kept.value[0]?.record).toMatchObject({
      earlier: [{ application: APPLICATION }, { application: APPLICATION }],
    });
  });

  it("goes for good when the application is deleted", async () => {
    const rows = makeRows();
    await withOldApplication(rows);
    await writeNotes(rows, "first");
    await createRecordStores(rows).applications.remove(own.id);
    expect(await rows.list("snapshots")).toEqual({ ok: true, value: [] });
  });

  it("of the present shape leaves nothing behind", async () => {
    const rows = makeRows();
    const opened = parseApplication(APPLICATION);
    if (!opened.ok) throw new Error("the fixture doesn't open");
    await createRecordStores(rows).applications.save(opened.value);
    await writeNotes(rows, "first");
    expect(await rows.list("snapshots")).toEqual({ ok: true, value: [] });
  });
});
