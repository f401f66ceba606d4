import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { type Application, blankApplication } from "#core/model/application.ts";
import { applicationIdSchema, careerIdSchema } from "#core/model/ids.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { openedRows } from "#tests/builders/opened-rows.ts";
import type { Stores } from "./career-store.ts";
import { Connection } from "./connection.ts";
import { createStores } from "./create-stores.ts";
import { createIndexedDbStores } from "./indexed-db-stores.ts";
import { createMemoryStores } from "./memory-stores.ts";
import type { Row } from "./row-store.ts";

type Open = (seed?: readonly Row[]) => Promise<Stores>;

const IMPLEMENTATIONS: Readonly<Record<string, Open>> = {
  memory: async (seed) => createMemoryStores(seed),
  IndexedDB: async (seed) => createIndexedDbStores(await seeded(seed)),
  "app's": async (seed) => createStores(openedRows((await seeded(seed)).name)),
};

let databases = 0;

async function seeded(seed: readonly Row[] = []): Promise<Connection> {
  databases += 1;
  const connection = new Connection(`contract-${databases}`);
  await connection.run((database) => Promise.all(seed.map((row) => database.put("careers", row))));
  return connection;
}

function application(career: ReturnType<CareerBuilder["build"]>): Application {
  return blankApplication({
    id: applicationIdSchema.parse("application-1"),
    careerId: career.id,
    at: NOW,
    text: "Medical coder wanted",
  });
}

describe.each(Object.entries(IMPLEMENTATIONS))("the %s stores", (_, open) => {
  it("give back a record as it was saved", async () => {
    const { careers } = await open();
    const career = new CareerBuilder()
      .job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01")
      .build();
    expect(await careers.save(career)).toEqual({ ok: true, value: undefined });
    expect(await careers.load(career.id)).toEqual({ ok: true, value: career });
    expect(await careers.list()).toEqual({ ok: true, value: { records: [career], unreadable: [] } });
  });

  it("keep what was saved apart from what is changed later", async () => {
    const { careers } = await open();
    const career = new CareerBuilder().build();
    await careers.save(career);
    career.contact.name = "Somebody Else";
    expect(await careers.load(career.id)).toMatchObject({
      ok: true,
      value: { contact: { name: "Robin Vale" } },
    });
  });

  it("show what was saved before, though nobody waited for it", async () => {
    const { careers, applications } = await open();
    const career = new CareerBuilder().build();
    await careers.list();
    const saved = [careers.save(career), applications.save(application(career))];
    expect(await applications.list(career.id)).toMatchObject({ value: { records: [application(career)] } });
    await Promise.all(saved);
  });

  it("say that there is no such record", async () => {
    const { careers } = await open();
    expect(await careers.load(careerIdSchema.parse("nobody"))).toEqual({
      ok: false,
      error: { kind: "not-found" },
    });
  });

  it("set a record aside that can't be read, whole, and open the rest", async () => {
    const career = new CareerBuilder().build();
    const broken = { ...career, id: "broken", work: "lost" };
    const newer = { ...career, id: "newer", schemaVersion: 99 };
    const { careers } = await open([career, broken, newer].map((record) => ({ id: record.id, record })));
    const listed = await careers.list();
    expect(listed).toMatchObject({ ok: true, value: { records: [career] } });
    expect(listed.ok && listed.value.unreadable).toEqual(
      expect.arrayContaining([
        { id: "broken", reason: "malformed", raw: broken },
        { id: "newer", reason: "newer", raw: newer },
      ]),
    );
    expect(await careers.load(careerIdSchema.parse("broken"))).toMatchObject({
      ok: false,
      error: { kind: "unreadable", record: { raw: broken } },
    });
  });

  it("keep the history beside the record, and blank where there is none", async () => {
    const { careers } = await open();
    const career = new CareerBuilder().build();
    const step = { patches: [{ op: "replace" as const, path: ["headline"], value: {} }], inverse: [] };
    expect(await careers.loadHistory(career.id)).toEqual({ ok: true, value: { undo: [], redo: [] } });
    await careers.save(career, { undo: [step], redo: [] });
    await careers.save(career);
    expect(await careers.loadHistory(career.id)).toEqual({ ok: true, value: { undo: [step], redo: [] } });
  });

  it("keep the history of an application, and remove it with the application", async () => {
    const { applications } = await open();
    const own = application(new CareerBuilder().build());
    const step = { patches: [{ op: "replace" as const, path: ["posting", "text"], value: "" }], inverse: [] };
    const history = { undo: [step], redo: [] };
    await applications.save(own, history);
    await applications.save(own);
    expect(await applications.loadHistory(own.id)).toEqual({ ok: true, value: history });
    await applications.remove(own.id);
    expect(await applications.loadHistory(own.id)).toEqual({ ok: true, value: { undo: [], redo: [] } });
  });

  it("remove a record with its applications and every history", async () => {
    const { careers, applications } = await open();
    const career = new CareerBuilder().build();
    await careers.save(career, { undo: [], redo: [] });
    const step = { patches: [], inverse: [] };
    const own = application(career);
    await applications.save(own, { undo: [step], redo: [] });
    expect(await applications.list(career.id)).toMatchObject({ value: { records: [own] } });
    await careers.remove(career.id);
    expect(await applications.loadHistory(own.id)).toEqual({ ok: true, value: { undo: [], redo: [] } });
    expect(await careers.list()).toEqual({ ok: true, value: { records: [], unreadable: [] } });
    expect(await applications.list(career.id)).toEqual({ ok: true, value: { records: [], unreadable: [] } });
  });
});
