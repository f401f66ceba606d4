import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { createStores } from "#io/storage/create-stores.ts";
import { clearContent } from "#io/storage/database.ts";
import { newBrowser } from "#tests/builders/browser-databases.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { killedAt } from "#tests/builders/killed-disk.ts";
import { report } from "#tests/torture/counts.ts";
import { createVault, type Vault } from "./create-vault.ts";
import { type Databases, PLAIN, SEALED } from "./find-home.ts";
import { passphraseKey } from "./passphrase-key.ts";
import { plainPlace } from "./place.ts";
import { newRecoveryCode } from "./recovery-code.ts";
import { createVaultWork } from "./vault-work.ts";

/** Small, so that a test waits for no key. */
const COST = { passes: 1, memory: 8, lanes: 1 };
const PASSPHRASE = "correct horse";
const CANARY = "Balanced the till of Corner Shop";
const career = new CareerBuilder().job("Cashier", "Corner Shop", [CANARY], "2020-01").build();
const history = {
  undo: [{ patches: [{ op: "replace" as const, path: ["name"], value: CANARY }], inverse: [] }],
  redo: [],
};

/** The other tables: each holds words too. */
const BESIDE = ["applications", "snapshots", "sentFiles"] as const;

let ids = 0;

/** The app as it starts in this browser. */
function start(databases: Databases): Vault {
  const tools = {
    databases,
    passphraseKey,
    cost: COST,
    newId: () => `vault-${(ids += 1)}`,
    sweep: async () => undefined,
  };
  return createVault({ databases, loadWork: async () => createVaultWork(tools) });
}

async function settled(vault: Vault): Promise<Vault> {
  await vi.waitFor(() => expect(vault.state()).not.toBe("opening"));
  return vault;
}

async function withCareer(): Promise<{ databases: Databases; vault: Vault }> {
  const databases = newBrowser();
  const vault = start(databases);
  await createStores(vault.opened).careers.save(career, history);
  const { rows } = await vault.opened;
  const careerId = career.id;
  await rows.write(
    BESIDE.map((table) => ({
      table,
      id: `own-${table}`,
      next: () => ({ row: { id: `own-${table}`, careerId, record: { words: CANARY } }, history: [CANARY] }),
    })),
  );
  return { databases, vault };
}

async function locked(): Promise<{ databases: Databases; code: string }> {
  const { databases, vault } = await withCareer();
  const code = await newRecoveryCode();
  expect(await vault.turnOn(PASSPHRASE, code)).toEqual({ ok: true, value: undefined });
  return { databases, code };
}

/** Opens what is there, with the passphrase where it is locked, and looks whether all of it is. */
async function readAll(databases: Databases): Promise<Vault> {
  const vault = await settled(start(databases));
  if (vault.state() === "locked")
    expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: true, value: undefined });
  const { careers } = createStores(vault.opened);
  expect(await careers.open(career.id)).toMatchObject({ ok: true, value: { record: career, history } });
  const { rows } = await vault.opened;
  for (const table of BESIDE)
    expect(await rows.read(table, `own-${table}`)).toMatchObject({
      value: { row: { record: { words: CANARY } }, history: [CANARY] },
    });
  return vault;
}

/** Every row of every database of this browser, as text. */
async function bytesOf(databases: Databases): Promise<string> {
  const texts: string[] = [];
  for (const name of [PLAIN, SEALED]) {
    const connection = databases.connect(name);
    if ((await connection.find()) !== "opens") continue;
    const all = await connection.run(async (database) => {
      const rows: unknown[] = [];
      for (const table of database.objectStoreNames) rows.push(...(await database.getAll(table)));
      return rows;
    });
    texts.push(JSON.stringify(all.ok ? all.value : [], asLatin));
    await connection.close();
  }
  return texts.join("\n");
}

function asLatin(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value;
}

describe("the vault", () => {
  it("leaves no plain copy once it is on, and opens with the passphrase only", async () => {
    const before = await withCareer();
    expect(await bytesOf(before.databases)).toContain(CANARY);
    const { databases } = await locked();
    expect(await bytesOf(databases)).not.toContain(CANARY);
    const vault = await settled(start(databases));
    expect(vault.state()).toBe("locked");
    expect(await vault.unlock("correct hors")).toEqual({ ok: false, error: { kind: "wrong-passphrase" } });
    expect(vault.state()).toBe("locked");
    await readAll(databases);
  });

  it("opens with the recovery code and a new passphrase; the old one is gone", async () => {
    const { databases, code } = await locked();
    const vault = await settled(start(databases));
    const other = await newRecoveryCode();
    expect(await vault.recover(other, "new words here")).toEqual({
      ok: false,
      error: { kind: "wrong-code" },
    });
    expect(await vault.recover(code.slice(2), "new words here")).toEqual({
      ok: false,
      error: { kind: "misread-code" },
    });
    expect(await vault.recover(code, "new words here")).toEqual({ ok: true, value: undefined });
    const next = await settled(start(databases));
    expect(await next.unlock(PASSPHRASE)).toEqual({ ok: false, error: { kind: "wrong-passphrase" } });
    expect((await next.unlock("new words here")).ok).toBe(true);
  });

  it("changes its passphrase or code by wrapping the key anew: no row is written", async () => {
    const { databases, code } = await locked();
    const vault = await readAll(databases);
    const rows = (text: string) => text.slice(0, text.indexOf('"header"'));
    const before = rows(await bytesOf(databases));
    expect(await vault.changePassphrase("wrong", "new words here")).toEqual({
      ok: false,
      error: { kind: "wrong-passphrase" },
    });
    expect((await vault.changePassphrase(PASSPHRASE, "new words here")).ok).toBe(true);
    const newCode = await newRecoveryCode();
    expect((await vault.changeCode("new words here", newCode)).ok).toBe(true);
    expect(rows(await bytesOf(databases))).toBe(before);
    const next = await settled(start(databases));
    expect(await next.unlock(PASSPHRASE)).toEqual({ ok: false, error: { kind: "wrong-passphrase" } });
    expect(await next.recover(code, PASSPHRASE)).toEqual({ ok: false, error: { kind: "wrong-code" } });
    expect((await next.recover(newCode, PASSPHRASE)).ok).toBe(true);
  });

  it("is turned off with the passphrase, and gives everything back", async () => {
    const { databases } = await locked();
    const vault = await readAll(databases);
    expect(await vault.turnOff("wrong")).toEqual({ ok: false, error: { kind: "wrong-passphrase" } });
    expect(vault.state()).toBe("open");
    expect((await vault.turnOff(PASSPHRASE)).ok).toBe(true);
    expect((await readAll(databases)).state()).toBe("off");
    const names = await indexedDB.databases();
    expect(names.map(({ name }) => name)).not.toContain(databases.connect(SEALED).name);
  });

  it("refuses what a tab writes that hasn't noticed, so that nothing stays behind", async () => {
    const { databases, vault } = await withCareer();
    const other = start(databases);
    const { careers } = createStores(other.opened);
    await careers.list();
    const turning = vault.turnOn(PASSPHRASE, await newRecoveryCode());
    const write = (at: number) =>
      careers.change(career.id, ({ record }) => ({ record: { ...record, name: `${at}` }, history }));
    let kept = 0;
    while ((await write(kept + 1)).ok) kept += 1;
    expect((await turning).ok).toBe(true);
    const found = await settled(start(databases));
    await found.unlock(PASSPHRASE);
    const record = await createStores(found.opened).careers.load(career.id);
    expect(record.ok && Number(record.value.name ?? 0)).toBe(kept);
  });

  it("is erased while it is locked: the next start is a first one", async () => {
    const { databases } = await locked();
    const vault = await settled(start(databases));
    expect(await vault.erase()).toBe(true);
    const next = await settled(start(databases));
    expect(next.state()).toBe("off");
    expect(await createStores(next.opened).careers.list()).toMatchObject({ value: { records: [] } });
  });
});

/** The planted bug: a move that makes room before the copy is whole. */
async function turnOnCarelessly(databases: Databases): Promise<void> {
  const plain = plainPlace(databases.connect(PLAIN));
  const all = await plain.rows.readAll();
  await plain.connection.run(clearContent);
  const vault = plainPlace(databases.connect(SEALED));
  const careers = all.ok ? all.value.careers : [];
  await vault.rows.write(careers.map((made) => ({ table: "careers", id: made.row.id, next: () => made })));
  await plain.connection.close();
  await vault.connection.close();
}

describe("a kill", () => {
  it("at any step of turning the vault on leaves all of it, in one place or the other", async () => {
    const ends = { off: 0, open: 0 };
    for (let step = 1; ; step += 1) {
      const { databases, vault } = await withCareer();
      const code = await newRecoveryCode();
      const isKilled = await killedAt(step, () => vault.turnOn(PASSPHRASE, code));
      const next = await readAll(databases);
      ends[next.state() === "open" ? "open" : "off"] += 1;
      if (next.state() === "open") expect(await bytesOf(databases)).not.toContain(CANARY);
      if (!isKilled) break;
    }
    expect(ends.off).toBeGreaterThan(2);
    expect(ends.open).toBeGreaterThan(1);
    report(`killed at ${ends.off + ends.open - 1} steps of turning a vault on: nothing lost`);
  });

  it("at any step of turning it off does too", async () => {
    const ends = { off: 0, open: 0 };
    for (let step = 1; ; step += 1) {
      const { databases } = await locked();
      const vault = await readAll(databases);
      const isKilled = await killedAt(step, () => vault.turnOff(PASSPHRASE));
      const next = await readAll(databases);
      ends[next.state() === "open" ? "open" : "off"] += 1;
      if (next.state() === "open") expect(await bytesOf(databases)).not.toContain(CANARY);
      if (!isKilled) break;
    }
    expect(ends.open).toBeGreaterThan(2);
    expect(ends.off).toBeGreaterThan(1);
    report(`killed at ${ends.off + ends.open - 1} steps of turning a vault off: nothing lost`);
  });

  it("is seen to lose everything where the old place is emptied before the copy counts", async () => {
    let lost = 0;
    for (let step = 1; ; step += 1) {
      const { databases } = await withCareer();
      const isKilled = await killedAt(step, () => turnOnCarelessly(databases));
      if (!(await bytesOf(databases)).includes(CANARY)) lost += 1;
      if (!isKilled) break;
    }
    expect(lost).toBeGreaterThan(0);
  });
});
