import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Application, blankApplication } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import { applicationIdSchema, type CareerId, careerIdSchema } from "#core/model/ids.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { counts, report } from "#tests/torture/counts.ts";
import { createMemoryRows } from "../memory-rows.ts";
import { createRecordStores } from "../record-stores.ts";
import type { RowStore } from "../row-store.ts";
import { createNewsDesk } from "../storage-news.ts";
import { createVersionStore } from "../versions.ts";
import { type Backups, createBackups } from "./backups.ts";
import { readContent } from "./kept-content.ts";
import { makeFolderLock, seal, sealFor, unseal } from "./sealed-file.ts";

/** Small, so that a test waits for no key. */
const WORK_FACTOR = 4;
const LATER = timestampSchema.parse("2026-12-01T08:00:00.000Z");
const CHOICES = { "crosswalk.language": "es" };

let ids = 0;
const newId = () => `new-${(ids += 1)}`;

interface Browser {
  readonly rows: RowStore;
  readonly backups: Backups;
}

function browser(): Browser {
  const rows = createMemoryRows();
  const backups = createBackups({
    rows,
    choices: { read: () => CHOICES, keep: () => undefined },
    seal: (bytes, passphrase) => seal(bytes, passphrase, WORK_FACTOR),
    sealFor,
    makeLock: (passphrase) => makeFolderLock(passphrase, WORK_FACTOR),
    unseal,
    now: () => NOW,
    newId,
    news: createNewsDesk(undefined),
  });
  return { rows, backups };
}

const career = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();

function withId(record: Career, id: string): Career {
  return { ...record, id: careerIdSchema.parse(id) };
}

function applicationOf(careerId: CareerId, id: string): Application {
  return blankApplication({ id: applicationIdSchema.parse(id), careerId, at: NOW, text: "Coder wanted" });
}

async function keep({ rows }: Browser, records: readonly Career[], owned: readonly Application[] = []) {
  const stores = createRecordStores(rows);
  for (const record of records) await stores.careers.save(record, { undo: [], redo: [] });
  for (const application of owned) await stores.applications.save(application);
}

async function contentOf({ rows }: Browser) {
  const content = await readContent(rows, CHOICES);
  if (!content.ok) throw new Error(content.error.kind);
  return content.value;
}

async function made({ backups }: Browser, passphrase?: string): Promise<Uint8Array> {
  const bytes = await backups.make(passphrase);
  if (!bytes.ok) throw new Error(bytes.error.kind);
  return bytes.value;
}

async function opened({ backups }: Browser, bytes: Uint8Array, passphrase?: string) {
  const found = await backups.open(bytes, passphrase);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

async function restoreAll(to: Browser, bytes: Uint8Array, passphrase?: string): Promise<void> {
  const found = await opened(to, bytes, passphrase);
  const done = await to.backups.restore(found, {
    records: new Set(found.items.map(({ id }) => id)),
    choices: false,
  });
  expect(done.ok).toBe(true);
}

describe("a backup", () => {
  it("brings everything back in another browser: any records, their applications, histories and versions", async () => {
    const runs = counts(60, 10_000);
    let records = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(careerArbitrary, { minLength: 1, maxLength: 3 }), async (careers) => {
        const from = browser();
        const own = careers.map((each, at) => withId(each, `career-${at}`));
        await keep(
          from,
          own,
          own.map(({ id }, at) => applicationOf(id, `application-${at}`)),
        );
        await createVersionStore(from.rows, newId).add({
          careerId: careerIdSchema.parse("career-0"),
          at: NOW,
          kind: "automatic",
          career: own[0],
        });
        const to = browser();
        await restoreAll(to, await made(from));
        expect(await contentOf(to)).toEqual(await contentOf(from));
        records += own.length;
      }),
      { numRuns: runs },
    );
    expect(records).toBeGreaterThanOrEqual(runs);
    report(`${records} records: kept in a file, brought back, equal`);
  }, 900_000);

  it("tells before anything is changed what is new, same, newer and older", async () => {
    const here = browser();
    const older = { ...withId(career, "older"), updatedAt: LATER, name: "Changed since" };
    await keep(here, [withId(career, "same"), withId(career, "newer"), withId(career, "older")]);
    const there = browser();
    await keep(there, [
      withId(career, "new"),
      withId(career, "same"),
      { ...withId(career, "newer"), updatedAt: LATER, name: "Changed there" },
      withId(career, "older"),
    ]);
    await createRecordStores(here.rows).careers.save(older);
    const bytes = await made(there);
    const before = await contentOf(here);
    const { items } = await opened(here, bytes);
    expect(items.map(({ id, standing }) => [id, standing])).toEqual([
      ["new", "new"],
      ["same", "same"],
      ["newer", "newer"],
      ["older", "older"],
    ]);
    expect(await contentOf(here)).toEqual(before);
  });

  it("puts back what was chosen and nothing else, and keeps what it replaces as an earlier version", async () => {
    const from = browser();
    await keep(from, [withId(career, "one"), withId(career, "two")]);
    const bytes = await made(from);
    const stores = createRecordStores(from.rows);
    const changed = { ...withId(career, "one"), updatedAt: LATER, name: "Changed since" };
    await stores.careers.save(changed);
    await stores.careers.save({ ...withId(career, "two"), updatedAt: LATER, name: "Left alone" });
    await from.backups.restore(await opened(from, bytes), { records: new Set(["one"]), choices: false });
    expect(await stores.careers.load(careerIdSchema.parse("one"))).toEqual({
      ok: true,
      value: withId(career, "one"),
    });
    expect(await stores.careers.load(careerIdSchema.parse("two"))).toMatchObject({
      value: { name: "Left alone" },
    });
    const versions = await createVersionStore(from.rows, newId).list(careerIdSchema.parse("one"));
    expect(versions).toMatchObject({ value: [{ kind: "replaced", career: { name: "Changed since" } }] });
  });

  it("leaves what this app can't read alone, on either side", async () => {
    const from = browser();
    await keep(from, [withId(career, "one")]);
    const bytes = await made(from);
    const here = browser();
    const newer = { ...withId(career, "one"), schemaVersion: 99 };
    await here.rows.write([
      { table: "careers", id: "one", next: () => ({ row: { id: "one", record: newer } }) },
    ]);
    const found = await opened(here, bytes);
    expect(found.items).toMatchObject([{ standing: "unreadable" }]);
    await here.backups.restore(found, { records: new Set(["one"]), choices: false });
    expect((await contentOf(here)).careers).toMatchObject([{ record: newer }]);
    // A record that can't be read is in the backup all the same.
    expect((await opened(browser(), await made(here))).backup.content.careers).toMatchObject([
      { record: newer },
    ]);
  });
});

describe.each([
  ["plain", undefined],
  ["encrypted", "correct horse 4 battery"],
])("a damaged %s backup", (_, passphrase) => {
  it("is refused and changes nothing: cut off anywhere, or with one bit flipped", async () => {
    const from = browser();
    await keep(from, [career], [applicationOf(career.id, "application")]);
    const bytes = await made(from, passphrase);
    const here = browser();
    await keep(here, [withId(career, "own")]);
    const before = await contentOf(here);
    let refused = 0;
    const tries = counts(200, 5000);
    for (let at = 0; at < tries; at += 1) {
      const place = Math.floor((at / tries) * bytes.length);
      const flipped = bytes.slice();
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (at % 8));
      for (const damaged of [flipped, bytes.subarray(0, place)]) {
        const found = await here.backups.open(damaged, passphrase);
        expect(found.ok, `byte ${place}, bit ${at % 8}`).toBe(false);
        refused += 1;
      }
    }
    expect(refused).toBe(2 * tries);
    expect(await contentOf(here)).toEqual(before);
    report(`${refused} damaged backups refused`);
  }, 300_000);
});

describe("an encrypted backup", () => {
  it("asks for the passphrase, refuses a wrong one, and shows none of the words", async () => {
    const from = browser();
    await keep(from, [career]);
    const bytes = await made(from, "correct horse 4 battery");
    expect(new TextDecoder("latin1").decode(bytes)).not.toContain("Corner Shop");
    expect(new TextDecoder("latin1").decode(await made(from))).toContain("Corner Shop");
    const here = browser();
    expect(await here.backups.open(bytes)).toEqual({ ok: false, error: { kind: "needs-passphrase" } });
    expect(await here.backups.open(bytes, "correct horse 4 Battery")).toEqual({
      ok: false,
      error: { kind: "wrong-passphrase" },
    });
    expect((await contentOf(here)).careers).toEqual([]);
    await restoreAll(here, bytes, "correct horse 4 battery");
    expect((await contentOf(here)).careers).toHaveLength(1);
  });
});

it.each([
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ["another JSON", new TextEncoder().encode('{"basics":{"name":"Robin"}}')],
  ["nothing", new Uint8Array()],
])("%s is no backup", async (_, bytes) => {
  expect(await browser().backups.open(bytes)).toEqual({ ok: false, error: { kind: "not-a-backup" } });
});

it("a backup of a newer app is said to be one", async () => {
  const text = new TextDecoder().decode(await made(browser())).replace('"version": 1', '"version": 2');
  expect(await browser().backups.open(new TextEncoder().encode(text))).toEqual({
    ok: false,
    error: { kind: "newer" },
  });
});
