import { type Timestamp, timestampSchema } from "#core/model/timestamp.ts";
import { ok } from "#core/result.ts";
import {
  type BackupFolder,
  type ChosenFolder,
  type FolderTools,
  openBackupFolder,
} from "#io/storage/backup/backup-folder.ts";
import type { Folder } from "#io/storage/backup/folder-files.ts";
import type { FolderLock } from "#io/storage/backup/folder-lock.ts";

export interface Disk {
  readonly files: Map<string, { bytes: Uint8Array<ArrayBuffer>; at: number }>;
  permission: PermissionState;
  /** What the person answers when the browser asks. */
  answer: PermissionState;
  isFull: boolean;
  /** What becomes of what is written: a drive that is pulled out loses its end, a broken one a letter of it. */
  fault: "none" | "torn" | "garbled";
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
          written = new Uint8Array(disk.fault === "torn" ? bytes.subarray(0, -1) : bytes);
          if (disk.fault === "garbled") written[0] = 0;
        },
        close: async () => void disk.files.set(name, { bytes: written, at: (clock += 1) }),
      };
    },
  });
  return {
    name: "My cloud",
    queryPermission: async () => disk.permission,
    requestPermission: async () => (disk.permission = disk.answer),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what is used of a handle
    getFileHandle: (async (name: string, made?: { create?: boolean }) => {
      if (made?.create !== true && !disk.files.has(name)) throw new DOMException("none", "NotFoundError");
      return handleOf(name);
    }) as unknown as Folder["getFileHandle"],
    removeEntry: async (name) => {
      if (!disk.files.delete(name)) throw new DOMException("none", "NotFoundError");
    },
  };
}

interface Before {
  readonly isChosen?: boolean;
  readonly permission?: PermissionState;
  /** Another tab has the same folder, and the same choice. */
  readonly beside?: OpenedFolder;
}

export interface OpenedFolder {
  readonly folder: BackupFolder;
  readonly disk: Disk;
  /** What is to be done once the hands rest. */
  readonly waiting: (() => void)[];
  readonly choice: { kept: ChosenFolder | undefined };
  /** The person closes the browser's window without choosing. */
  readonly picking: { isCancelled: boolean };
}

/** The folder of a tab; `makeBackup` writes "backup 1", "backup 2" and so on, with the lock where there is one. */
export async function openFolderOnDisk(
  { isChosen = false, permission = "granted", beside }: Before = {},
  locking: Partial<Pick<FolderTools, "makeLock" | "makeBackup">> = {},
): Promise<OpenedFolder> {
  const disk = beside?.disk ?? {
    files: new Map(),
    permission,
    answer: "granted",
    isFull: false,
    fault: "none",
  };
  const choice = beside?.choice ?? { kept: isChosen ? { handle: folderOn(disk) } : undefined };
  const waiting: (() => void)[] = [];
  const picking = { isCancelled: false };
  let content = 0;
  let writtenAt: Timestamp | undefined;
  const folder = await openBackupFolder({
    kept: {
      read: async () => choice.kept,
      put: async (chosen) => void (choice.kept = chosen),
      remove: async () => void (choice.kept = undefined),
    },
    pick: async () => (picking.isCancelled ? undefined : folderOn(disk)),
    makeLock: async (passphrase) => fakeLock(passphrase),
    makeBackup: async (lock) => ok(new TextEncoder().encode(`backup ${(content += 1)}${sealedWith(lock)}`)),
    written: { read: () => writtenAt, keep: (at) => void (writtenAt = at) },
    now: () => timestampSchema.parse("2026-11-26T08:00:00.000Z"),
    later: (work) => {
      waiting.push(work);
      return () => {
        const at = waiting.indexOf(work);
        if (at >= 0) waiting.splice(at, 1);
      };
    },
    ...locking,
  });
  return { folder, disk, waiting, choice, picking };
}

function fakeLock(passphrase: string): FolderLock {
  return { recipient: passphrase, key: new TextEncoder().encode(`key of ${passphrase}`) };
}

function sealedWith(lock: FolderLock | undefined): string {
  return lock === undefined ? "" : `, for ${lock.recipient}`;
}

/** What stands in the folder, file by file. */
export function textsOn({ files }: Disk): Record<string, string> {
  return Object.fromEntries([...files].map(([name, { bytes }]) => [name, new TextDecoder().decode(bytes)]));
}

/** A folder as it is kept: the databases of tests can't hold the functions of a real one. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody writes into it
export const folderOnNoDisk = { name: "My cloud" } as Folder;
