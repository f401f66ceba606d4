import { describe, expect, it } from "vitest";
import { type Timestamp, timestampSchema } from "#core/model/timestamp.ts";
import { ok } from "#core/result.ts";
import { type Folder, openBackupFolder } from "./backup-folder.ts";

interface Disk {
  readonly files: Map<string, { bytes: Uint8Array<ArrayBuffer>; at: number }>;
  permission: PermissionState;
  isFull: boolean;
}

let clock = 0;

/** A folder as the browser hands it out: a file changes when its writing is closed, and not before. */
function folderOn(disk: Disk): Folder {
  const handleOf = (name: string) => ({
    getFile: async () => {
      const { bytes, at } = disk.files.get(name) ?? { bytes: new Uint8Array(), at: 0 };
      return new File([bytes], name, { lastModified: at });
    },
    createWritable: async () => {
      let written = new Uint8Array();
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          if (disk.isFull) throw new DOMException("full", "QuotaExceededError");
          written = new Uint8Array(bytes);
        },
        close: async () => void disk.files.set(name, { bytes: written, at: (clock += 1) }),
      };
    },
  });
  return {
    name: "My cloud",
    queryPermission: async () => disk.permission,
    requestPermission: async () => (disk.permission = "granted"),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what is used of a handle
    getFileHandle: (async (name: string, made?: { create?: boolean }) => {
      if (made?.create !== true && !disk.files.has(name)) throw new DOMException("none", "NotFoundError");
      return handleOf(name);
    }) as unknown as Folder["getFileHandle"],
  };
}

interface Before {
  readonly isChosen?: boolean;
  readonly permission?: PermissionState;
}

async function opened({ isChosen = false, permission = "granted" }: Before = {}) {
  const disk: Disk = { files: new Map(), permission, isFull: false };
  const waiting: (() => void)[] = [];
  let content = 0;
  let kept: Folder | undefined = isChosen ? folderOn(disk) : undefined;
  let writtenAt: Timestamp | undefined;
  const folder = await openBackupFolder({
    kept: {
      read: async () => kept,
      put: async (chosen) => void (kept = chosen),
      remove: async () => void (kept = undefined),
    },
    pick: async () => folderOn(disk),
    makeBackup: async () => ok(new TextEncoder().encode(`backup ${(content += 1)}`)),
    written: { read: () => writtenAt, keep: (at) => void (writtenAt = at) },
    now: () => timestampSchema.parse("2026-11-26T08:00:00.000Z"),
    later: (work) => {
      waiting.push(work);
      return () => void waiting.splice(waiting.indexOf(work), 1);
    },
  });
  return { folder, disk, waiting, kept: () => kept };
}

function textsOn({ files }: Disk): string[] {
  return [...files.values()].map(({ bytes }) => new TextDecoder().decode(bytes)).toSorted();
}

describe("a backup folder", () => {
  it("gets a backup when it is chosen, then one of two files in turn, so that one is always whole", async () => {
    const { folder, disk } = await opened();
    expect(folder.state()).toEqual({ kind: "none" });
    await folder.choose();
    expect(folder.state()).toMatchObject({
      kind: "ready",
      name: "My cloud",
      lastAt: "2026-11-26T08:00:00.000Z",
    });
    await folder.write();
    expect(textsOn(disk)).toEqual(["backup 1", "backup 2"]);
    await folder.write();
    expect(textsOn(disk)).toEqual(["backup 2", "backup 3"]);
  });

  it("is written once after several changes", async () => {
    const { folder, disk, waiting } = await opened({ isChosen: true });
    folder.touch();
    folder.touch();
    folder.touch();
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    await folder.write();
    expect(textsOn(disk)).toEqual(["backup 1", "backup 2"]);
  });

  it("asks again after a restart and writes nothing before", async () => {
    const { folder, disk, waiting } = await opened({ isChosen: true, permission: "prompt" });
    expect(folder.state()).toEqual({ kind: "ask", name: "My cloud", lastAt: undefined });
    folder.touch();
    expect(waiting).toEqual([]);
    await folder.write();
    expect(textsOn(disk)).toEqual([]);
    await folder.allow();
    expect(folder.state().kind).toBe("ready");
    expect(textsOn(disk)).toEqual(["backup 1"]);
  });

  it("says when it couldn't be written, leaves the earlier file whole, and mends itself", async () => {
    const { folder, disk } = await opened();
    await folder.choose();
    disk.isFull = true;
    await folder.write();
    expect(folder.state()).toMatchObject({ kind: "failed", name: "My cloud" });
    expect(textsOn(disk)).toEqual(["backup 1"]);
    disk.isFull = false;
    await folder.write();
    expect(folder.state().kind).toBe("ready");
  });

  it("is forgotten when the person stops it; the files stay", async () => {
    const { folder, disk, kept } = await opened();
    await folder.choose();
    await folder.stop();
    expect(folder.state()).toEqual({ kind: "none" });
    expect(kept()).toBeUndefined();
    await folder.write();
    expect(textsOn(disk)).toEqual(["backup 1"]);
  });
});
