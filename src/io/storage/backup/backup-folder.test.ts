import { describe, expect, it, vi } from "vitest";
import { err } from "#core/result.ts";
import { openFolderOnDisk, textsOn } from "#tests/builders/folder-on-disk.ts";

const FIRST = "crosswalk-backup-1.json";
const SECOND = "crosswalk-backup-2.json";

describe("a backup folder", () => {
  it("gets a backup when it is chosen, then one of two files in turn, so that one is always whole", async () => {
    const { folder, disk } = await openFolderOnDisk();
    expect(folder.state()).toEqual({ kind: "none" });
    await folder.choose();
    expect(folder.state()).toEqual({
      kind: "ready",
      name: "My cloud",
      lastAt: "2026-11-26T08:00:00.000Z",
      isEncrypted: false,
      hasPlain: false,
    });
    await folder.write();
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 1", [SECOND]: "backup 2" });
    await folder.write();
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 3", [SECOND]: "backup 2" });
    await folder.write();
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 3", [SECOND]: "backup 4" });
  });

  it("isn't chosen where the person closes the browser's window", async () => {
    const { folder, disk, picking } = await openFolderOnDisk();
    picking.isCancelled = true;
    await folder.choose();
    expect(folder.state()).toEqual({ kind: "none" });
    expect(textsOn(disk)).toEqual({});
  });

  it("is written once after several changes", async () => {
    const { folder, disk, waiting } = await openFolderOnDisk({ isChosen: true });
    folder.touch();
    folder.touch();
    folder.touch();
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    await folder.write();
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 1", [SECOND]: "backup 2" });
    expect(waiting).toEqual([]);
  });

  it("asks again after a restart and writes nothing before", async () => {
    const { folder, disk, waiting } = await openFolderOnDisk({ isChosen: true, permission: "prompt" });
    expect(folder.state()).toMatchObject({ kind: "ask", name: "My cloud", lastAt: undefined });
    folder.touch();
    expect(waiting).toEqual([]);
    await folder.write();
    expect(textsOn(disk)).toEqual({});
    disk.answer = "denied";
    await folder.allow();
    expect(folder.state().kind).toBe("ask");
    expect(textsOn(disk)).toEqual({});
    disk.answer = "granted";
    await folder.allow();
    expect(folder.state().kind).toBe("ready");
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 1" });
  });

  it("that nobody has chosen isn't asked for, protected or written", async () => {
    const { folder, disk, waiting } = await openFolderOnDisk();
    await folder.allow();
    await folder.protect("correct horse");
    await folder.removePlain();
    folder.touch();
    await folder.write();
    expect(folder.state()).toEqual({ kind: "none" });
    expect(waiting).toEqual([]);
    expect(textsOn(disk)).toEqual({});
  });

  it("tells those who listen what it comes to, until they stop listening", async () => {
    const { folder } = await openFolderOnDisk();
    const heard = vi.fn<() => void>();
    const stop = folder.subscribe(heard);
    await folder.choose();
    expect(heard).toHaveBeenCalled();
    heard.mockClear();
    stop();
    await folder.write();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("a backup folder that fails", () => {
  it("says so, leaves the earlier file whole, and mends itself", async () => {
    const { folder, disk, waiting } = await openFolderOnDisk();
    await folder.choose();
    disk.isFull = true;
    await folder.write();
    expect(folder.state()).toMatchObject({ kind: "failed", name: "My cloud" });
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 1" });
    folder.touch();
    expect(waiting).toHaveLength(1);
    disk.isFull = false;
    await folder.write();
    expect(folder.state().kind).toBe("ready");
  });

  it.each(["torn", "garbled"] as const)(
    "by a file that is %s says so too, and claims no backup",
    async (fault) => {
      const { folder, disk } = await openFolderOnDisk();
      disk.fault = fault;
      await folder.choose();
      expect(folder.state()).toMatchObject({ kind: "failed", lastAt: undefined });
    },
  );

  it("since the browser took its word back asks for it again", async () => {
    const { folder, disk } = await openFolderOnDisk();
    await folder.choose();
    disk.isFull = true;
    disk.permission = "prompt";
    await folder.write();
    expect(folder.state().kind).toBe("ask");
  });

  it("since what is stored can't be read says so and writes nothing", async () => {
    const { folder, disk } = await openFolderOnDisk(
      {},
      { makeBackup: async () => err({ kind: "unavailable" }) },
    );
    await folder.choose();
    expect(folder.state().kind).toBe("failed");
    expect(textsOn(disk)).toEqual({});
  });

  it("by an empty file, as a cloud drive leaves one, writes that one first", async () => {
    const { folder, disk } = await openFolderOnDisk();
    await folder.choose();
    await folder.write();
    const empty = { bytes: new Uint8Array(), at: Number.MAX_SAFE_INTEGER };
    disk.files.set(SECOND, empty);
    await folder.write();
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 1", [SECOND]: "backup 3" });
    disk.files.set(FIRST, empty);
    await folder.write();
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 4", [SECOND]: "backup 3" });
  });

  it("is forgotten when the person stops it, whatever was to be written; the files stay", async () => {
    const { folder, disk, choice, waiting } = await openFolderOnDisk();
    await folder.choose();
    folder.touch();
    await folder.stop();
    expect(folder.state()).toEqual({ kind: "none" });
    expect(choice.kept).toBeUndefined();
    expect(waiting).toEqual([]);
    await folder.write();
    expect(textsOn(disk)).toEqual({ [FIRST]: "backup 1" });
  });
});
