import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { err } from "#core/result.ts";
import { Connection } from "#io/storage/connection.ts";
import { newBrowser } from "#tests/builders/browser-databases.ts";
import { writtenByNewerApp } from "#tests/builders/newer-app.ts";
import { createVault, type Vault } from "./create-vault.ts";
import { type Databases, PLAIN, SEALED } from "./find-home.ts";
import { passphraseKey } from "./passphrase-key.ts";
import { newRecoveryCode } from "./recovery-code.ts";
import { writeVaultTable } from "./vault-table.ts";
import { createVaultWork } from "./vault-work.ts";

/** Small, so that a test waits for no key. */
const COST = { passes: 1, memory: 8, lanes: 1 };
const PASSPHRASE = "correct horse";
const UNAVAILABLE = { ok: false, error: { kind: "unavailable" } };
const MISREAD = { ok: false, error: { kind: "misread-code" } };

async function start(databases: Databases | undefined): Promise<Vault> {
  const work = createVaultWork({
    databases: databases ?? newBrowser(),
    passphraseKey,
    cost: COST,
    newId: () => "vault-1",
    sweep: async () => undefined,
  });
  const vault = createVault({ databases, loadWork: async () => work });
  await vi.waitFor(() => expect(vault.state()).not.toBe("opening"));
  return vault;
}

async function locked(): Promise<{ databases: Databases; vault: Vault }> {
  const databases = newBrowser();
  const first = await start(databases);
  expect((await first.turnOn(PASSPHRASE, await newRecoveryCode())).ok).toBe(true);
  expect(first.state()).toBe("open");
  await first.connection()?.close();
  return { databases, vault: await start(databases) };
}

describe("where nothing is kept", () => {
  it("on a shared computer there is nothing to lock, and it says so", async () => {
    const vault = await start(undefined);
    expect(vault.state()).toBe("none");
    expect(await vault.opened).toMatchObject({ keeping: "shared" });
    expect(vault.connection()).toBeUndefined();
    const code = await newRecoveryCode();
    expect(await vault.turnOn(PASSPHRASE, code)).toEqual(UNAVAILABLE);
    expect(await vault.unlock(PASSPHRASE)).toEqual(UNAVAILABLE);
    expect(vault.state()).toBe("none");
  });

  it("in a browser without storage work goes on in memory", async () => {
    vi.spyOn(Connection.prototype, "find").mockResolvedValue("failed");
    expect(await (await start(newBrowser())).opened).toMatchObject({ keeping: "memory" });
  });

  it("of a newer app's nothing is locked or written", async () => {
    const databases = newBrowser();
    await writtenByNewerApp(databases.connect(PLAIN).name);
    const vault = await start(databases);
    expect(vault.state()).toBe("none");
    expect(await vault.opened).toMatchObject({ keeping: "newer" });
  });
});

describe("a vault", () => {
  it("tells those who listen of each change, until they stop listening", async () => {
    const vault = await start(newBrowser());
    const heard: string[] = [];
    const stop = vault.subscribe(() => heard.push(vault.state()));
    await vault.turnOn(PASSPHRASE, await newRecoveryCode());
    expect(vault.connection()?.name).toContain(SEALED);
    await vault.turnOff(PASSPHRASE);
    expect(heard).toEqual(["open", "off"]);
    stop();
    await vault.turnOn(PASSPHRASE, await newRecoveryCode());
    expect(heard).toEqual(["open", "off"]);
  });

  it("isn't made or changed with a code that can't be read", async () => {
    const plain = await start(newBrowser());
    expect(await plain.turnOn(PASSPHRASE, "not a code")).toEqual(MISREAD);
    expect(plain.state()).toBe("off");
    const { vault } = await locked();
    expect(await vault.opened).toMatchObject({ keeping: "kept" });
    expect(await vault.changeCode(PASSPHRASE, "not a code")).toEqual(MISREAD);
    expect(await vault.recover("not a code", "new words here")).toEqual(MISREAD);
  });

  it("with a damaged header is said to be damaged, and stays as it is", async () => {
    const { databases, vault } = await locked();
    const connection = databases.connect(SEALED);
    await writeVaultTable(connection, { put: [{ id: "header", record: { version: 1 } }] });
    await connection.close();
    const damaged = { ok: false, error: { kind: "damaged" } };
    expect(await vault.unlock(PASSPHRASE)).toEqual(damaged);
    expect(await vault.changePassphrase(PASSPHRASE, "new words here")).toEqual(damaged);
    expect(vault.state()).toBe("locked");
  });

  it.each(["full", "unavailable"] as const)("says why it couldn't be made: %s", async (kind) => {
    const vault = await start(newBrowser());
    const spy = vi.spyOn(Connection.prototype, "run").mockResolvedValue(err({ kind }));
    expect(await vault.turnOn(PASSPHRASE, await newRecoveryCode())).toEqual({ ok: false, error: { kind } });
    spy.mockRestore();
    expect(vault.state()).toBe("off");
  });

  it("whose storage fails, or whose key can't be made, says so and stays locked", async () => {
    const { vault } = await locked();
    const failing = vi.spyOn(Connection.prototype, "run").mockResolvedValue(err({ kind: "unavailable" }));
    expect(await vault.unlock(PASSPHRASE)).toEqual(UNAVAILABLE);
    failing.mockRejectedValue(new Error("broken"));
    expect(await vault.unlock(PASSPHRASE)).toEqual(UNAVAILABLE);
    expect(vault.state()).toBe("locked");
  });

  it("is erased in both places, and it says where one of them stays", async () => {
    const { databases, vault } = await locked();
    const plain = databases.connect(PLAIN);
    await plain.probe();
    await plain.close();
    vi.spyOn(Connection.prototype, "erase").mockResolvedValueOnce(false);
    expect(await vault.erase()).toBe(false);
    const removing = vi.spyOn(IDBFactory.prototype, "deleteDatabase");
    expect(await vault.erase()).toBe(true);
    expect(removing.mock.calls.map(([name]) => name)).toContain(PLAIN);
    removing.mockRestore();
    // oxlint-disable-next-line typescript/unbound-method -- bound to its factory again where it is called
    const { deleteDatabase } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, "deleteDatabase").mockImplementation(function refuse(
      this: IDBFactory,
      name,
    ) {
      if (name === PLAIN) throw new DOMException("refused", "UnknownError");
      return deleteDatabase.call(this, name);
    });
    expect(await vault.erase()).toBe(false);
    expect(await databases.connect(SEALED).find()).toBe("absent");
  });
});
