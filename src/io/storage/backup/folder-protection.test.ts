import { describe, expect, it } from "vitest";
import { ok } from "#core/result.ts";
import { openFolderOnDisk, textsOn } from "#tests/builders/folder-on-disk.ts";
import { makeFolderLock, sealFor, unseal } from "./sealed-file.ts";

const PASSPHRASE = "correct horse 4 battery";
const WORK_FACTOR = 4;
const WORDS = "Balanced the till of Corner Shop";
const KEY = "crosswalk-backup-key.age";

describe("a backup folder with a passphrase", () => {
  it("never gets a readable file, and asks for nothing when it is written again", async () => {
    const { folder, disk } = await openFolderOnDisk();
    await folder.choose(PASSPHRASE);
    await folder.write();
    expect(folder.state()).toMatchObject({ kind: "ready", isEncrypted: true, hasPlain: false });
    expect(textsOn(disk)).toEqual({
      [KEY]: `key of ${PASSPHRASE}`,
      "crosswalk-backup-1.json.age": `backup 1, for ${PASSPHRASE}`,
      "crosswalk-backup-2.json.age": `backup 2, for ${PASSPHRASE}`,
    });
  });

  it("that is set later takes the readable files away, once an encrypted one is whole", async () => {
    const { folder, disk } = await openFolderOnDisk();
    await folder.choose();
    await folder.write();
    disk.fault = "torn";
    await folder.protect(PASSPHRASE);
    expect(Object.keys(textsOn(disk))).toContain("crosswalk-backup-1.json");
    disk.fault = "none";
    await folder.protect(PASSPHRASE);
    expect(Object.keys(textsOn(disk)).toSorted()).toEqual([
      "crosswalk-backup-1.json.age",
      "crosswalk-backup-2.json.age",
      KEY,
    ]);
    expect(folder.state()).toMatchObject({ isEncrypted: true, hasPlain: false });
  });

  it("that is changed leaves nothing that the one before opens", async () => {
    const { folder, disk } = await openFolderOnDisk();
    await folder.choose(PASSPHRASE);
    await folder.write();
    await folder.protect("another horse");
    const texts = Object.values(textsOn(disk));
    expect(texts).toHaveLength(3);
    expect(texts.filter((text) => !text.endsWith("another horse"))).toEqual([]);
  });

  it("says that there are readable files from elsewhere, and deletes them only when it is told to", async () => {
    const first = await openFolderOnDisk();
    const { folder, disk } = first;
    disk.files.set("crosswalk-backup-2.json", {
      bytes: new TextEncoder().encode("of another computer"),
      at: 1,
    });
    await folder.choose(PASSPHRASE);
    expect(folder.state()).toMatchObject({ isEncrypted: true, hasPlain: true });
    expect(textsOn(disk)["crosswalk-backup-2.json"]).toBe("of another computer");
    const next = await openFolderOnDisk({ beside: first });
    expect(next.folder.state()).toMatchObject({ kind: "ready", hasPlain: true });
    await folder.removePlain();
    expect(folder.state()).toMatchObject({ hasPlain: false });
    expect(Object.keys(textsOn(disk))).toEqual([KEY, "crosswalk-backup-1.json.age"]);
  });

  it("keeps the readable files where the encrypted ones are gone", async () => {
    const { folder, disk } = await openFolderOnDisk();
    await folder.choose(PASSPHRASE);
    disk.files.clear();
    disk.files.set("crosswalk-backup-1.json", { bytes: new TextEncoder().encode("the only one"), at: 1 });
    await folder.removePlain();
    expect(textsOn(disk)).toEqual({ "crosswalk-backup-1.json": "the only one" });
    expect(folder.state()).toMatchObject({ hasPlain: true });
  });

  it("can be taken away again: the files are readable from then on", async () => {
    const { folder, disk } = await openFolderOnDisk();
    await folder.choose(PASSPHRASE);
    await folder.protect(undefined);
    expect(folder.state()).toMatchObject({ isEncrypted: false, hasPlain: false });
    expect(textsOn(disk)).toMatchObject({
      "crosswalk-backup-1.json": "backup 2",
      "crosswalk-backup-2.json": "backup 3",
    });
    await folder.removePlain();
    expect(textsOn(disk)).toHaveProperty(["crosswalk-backup-1.json"]);
  });

  it("changed in one tab holds for what another tab writes", async () => {
    const first = await openFolderOnDisk();
    await first.folder.choose();
    const other = await openFolderOnDisk({ beside: first });
    await first.folder.protect(PASSPHRASE);
    await other.folder.write();
    expect(Object.keys(textsOn(first.disk))).not.toContain("crosswalk-backup-1.json");
    expect(other.folder.state()).toMatchObject({ isEncrypted: true });
  });

  it("without the memory to make a key leaves everything as it was", async () => {
    const { folder, disk, choice } = await openFolderOnDisk(
      {},
      { makeLock: async () => Promise.reject(new RangeError("no memory")) },
    );
    await expect(folder.choose(PASSPHRASE)).rejects.toThrow("no memory");
    expect(folder.state()).toEqual({ kind: "none" });
    expect(choice.kept).toBeUndefined();
    expect(textsOn(disk)).toEqual({});
  });
});

describe("a file in such a folder", () => {
  const isReadable = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes).includes("Corner Shop");

  it("shows no word, opens with the passphrase alone and with no other", async () => {
    const lock = await makeFolderLock(PASSPHRASE, WORK_FACTOR);
    const { folder, disk } = await openFolderOnDisk(
      {},
      {
        makeLock: async () => lock,
        makeBackup: async () => ok(await sealFor(lock, new TextEncoder().encode(WORDS))),
      },
    );
    await folder.choose(PASSPHRASE);
    const files = [...disk.files.values()].map(({ bytes }) => bytes);
    expect(files).toHaveLength(2);
    expect(files.filter(isReadable)).toEqual([]);
    expect(isReadable(new TextEncoder().encode(WORDS))).toBe(true);
    const file = disk.files.get("crosswalk-backup-1.json.age")?.bytes ?? new Uint8Array();
    const opened = await unseal(file, PASSPHRASE);
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(WORDS);
    expect(await unseal(file, `${PASSPHRASE}.`)).toEqual({ ok: false, error: { kind: "wrong-passphrase" } });
  });

  it("is refused with any one bit flipped", async () => {
    const lock = await makeFolderLock(PASSPHRASE, WORK_FACTOR);
    const file = await sealFor(lock, new TextEncoder().encode(WORDS));
    for (let at = 0; at < file.length; at += 1) {
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect((await unseal(flipped, PASSPHRASE)).ok).toBe(false);
    }
    expect(file.length).toBeGreaterThan(300);
  });

  it("opens in another age tool with the key file beside it", async () => {
    const { Decrypter } = await import("age-encryption");
    const lock = await makeFolderLock(PASSPHRASE, WORK_FACTOR);
    const file = await sealFor(lock, new TextEncoder().encode(WORDS));
    const key = await unseal(lock.key, PASSPHRASE);
    const tool = new Decrypter();
    tool.addIdentity(key.ok ? new TextDecoder().decode(key.value).trim() : "");
    expect(new TextDecoder().decode(await tool.decrypt(file))).toBe(WORDS);
  });
});
