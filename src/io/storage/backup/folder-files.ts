import type { FolderLock } from "./folder-lock.ts";

/** A folder of the person's own, as far as it is used. */
export interface Folder {
  readonly name: string;
  readonly queryPermission: (wish: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  /** Only when the person has just pressed something. */
  readonly requestPermission: (wish: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  readonly getFileHandle: FileSystemDirectoryHandle["getFileHandle"];
  readonly removeEntry: (name: string) => Promise<void>;
}

/** Two in turn: while one is being written, or copied by a cloud drive, the other is whole. */
const PLAIN_FILES = ["crosswalk-backup-1.json", "crosswalk-backup-2.json"] as const;
const SEALED_FILES = ["crosswalk-backup-1.json.age", "crosswalk-backup-2.json.age"] as const;

/** For other age tools: `age -d -i crosswalk-backup-key.age crosswalk-backup-1.json.age`. The app needs none of it. */
const KEY_FILE = "crosswalk-backup-key.age";

/** Writes into the file that is older, whole or not at all, and reads it back. */
export async function writeBackupInto(
  folder: Folder,
  bytes: Uint8Array,
  lock: FolderLock | undefined,
): Promise<boolean> {
  try {
    if (lock !== undefined && !(await holds(folder, KEY_FILE, lock.key)))
      await writeFile(folder, KEY_FILE, lock.key);
    const files = lock === undefined ? PLAIN_FILES : SEALED_FILES;
    const [first, second] = await Promise.all(files.map((name) => writtenAt(folder, name)));
    const isFirst = first === undefined || (second !== undefined && first <= second);
    const name = files[isFirst ? 0 : 1];
    await writeFile(folder, name, bytes);
    return await holds(folder, name, bytes);
  } catch {
    return false;
  }
}

/** Whether whoever opens the folder can read a backup in it. */
export async function hasPlainBackup(folder: Folder): Promise<boolean> {
  const found = await Promise.all(PLAIN_FILES.map((name) => writtenAt(folder, name)));
  return found.some((at) => at !== undefined);
}

/** Deletes the backups that aren't encrypted, where there is a whole one that is. */
export async function removePlainBackups(folder: Folder): Promise<void> {
  const sealed = await Promise.all(SEALED_FILES.map((name) => writtenAt(folder, name)));
  if (sealed.every((at) => at === undefined)) return;
  await Promise.all(PLAIN_FILES.map((name) => folder.removeEntry(name).catch(() => undefined)));
}

async function writeFile(folder: Folder, name: string, bytes: Uint8Array): Promise<void> {
  const target = await folder.getFileHandle(name, { create: true });
  const writing = await target.createWritable();
  await writing.write(new Uint8Array(bytes));
  await writing.close();
}

async function holds(folder: Folder, name: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    const back = new Uint8Array(await file.arrayBuffer());
    return back.length === bytes.length && back.every((byte, at) => byte === bytes[at]);
  } catch {
    return false;
  }
}

/** Undefined where the file isn't there, or a write was cut short before anything was in it. */
async function writtenAt(folder: Folder, name: string): Promise<number | undefined> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return file.size === 0 ? undefined : file.lastModified;
  } catch {
    return undefined;
  }
}
