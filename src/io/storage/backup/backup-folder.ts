import type { Timestamp } from "#core/model/timestamp.ts";
import type { Result } from "#core/result.ts";
import type { StorageError } from "../stored.ts";

/** A folder of the person's own, as far as it is used. */
export interface Folder {
  readonly name: string;
  readonly queryPermission: (wish: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  /** Only when the person has just pressed something. */
  readonly requestPermission: (wish: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  readonly getFileHandle: FileSystemDirectoryHandle["getFileHandle"];
}

/** `ask`: the browser wants a word from the person first, as it does after each restart. */
export type FolderState =
  | { readonly kind: "none" }
  | {
      readonly kind: "ask" | "ready" | "failed";
      readonly name: string;
      readonly lastAt?: Timestamp | undefined;
    };

/** Keeps a backup in a folder up to date. */
export interface BackupFolder {
  readonly state: () => FolderState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly choose: () => Promise<void>;
  readonly allow: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Something was stored: it is written once the hands rest. */
  readonly touch: () => void;
  readonly write: () => Promise<void>;
}

export interface FolderTools {
  /** Where the choice of folder is kept. */
  readonly kept: {
    readonly read: () => Promise<Folder | undefined>;
    readonly put: (folder: Folder) => Promise<void>;
    readonly remove: () => Promise<void>;
  };
  /** Asks the person for a folder; undefined where they think better of it. */
  readonly pick: () => Promise<Folder | undefined>;
  readonly makeBackup: () => Promise<Result<Uint8Array, StorageError>>;
  readonly written: { readonly read: () => Timestamp | undefined; readonly keep: (at: Timestamp) => void };
  readonly now: () => Timestamp;
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

/** Two in turn: while one is being written, or copied by a cloud drive, the other is whole. */
const FILES = ["crosswalk-backup-1.json", "crosswalk-backup-2.json"] as const;
const REST = 20_000;
const WISH = { mode: "readwrite" } as const;

export async function openBackupFolder(tools: FolderTools): Promise<BackupFolder> {
  const { kept, written, later } = tools;
  const listeners = new Set<() => void>();
  let folder = await kept.read();
  let state: FolderState = { kind: "none" };
  let stopWaiting: (() => void) | undefined;
  let last: Promise<void> = Promise.resolve();

  function show(kind: "ask" | "ready" | "failed" | "none"): void {
    state =
      kind === "none" || folder === undefined
        ? { kind: "none" }
        : { kind, name: folder.name, lastAt: written.read() };
    for (const listener of listeners) listener();
  }

  async function writeNow(): Promise<void> {
    stopWaiting?.();
    if (folder === undefined || state.kind === "ask") return;
    const made = await tools.makeBackup();
    const isWritten = made.ok && (await writeTo(folder, made.value));
    if (isWritten) written.keep(tools.now());
    if (isWritten) return show("ready");
    show((await folder.queryPermission(WISH)) === "granted" ? "failed" : "ask");
  }

  function write(): Promise<void> {
    last = last.then(writeNow);
    return last;
  }

  if (folder !== undefined) show((await folder.queryPermission(WISH)) === "granted" ? "ready" : "ask");
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    choose: async () => {
      const chosen = await tools.pick();
      if (chosen === undefined) return;
      folder = chosen;
      await kept.put(chosen);
      show("ready");
      await write();
    },
    allow: async () => {
      if ((await folder?.requestPermission(WISH)) !== "granted") return;
      show("ready");
      await write();
    },
    stop: async () => {
      stopWaiting?.();
      await kept.remove();
      folder = undefined;
      show("none");
    },
    touch: () => {
      stopWaiting?.();
      if (state.kind === "ready" || state.kind === "failed") stopWaiting = later(() => void write(), REST);
    },
    write,
  };
}

/** Writes into the file that is older, whole or not at all, and reads it back. */
async function writeTo(folder: Folder, bytes: Uint8Array): Promise<boolean> {
  try {
    const [first, second] = await Promise.all(FILES.map((name) => writtenAt(folder, name)));
    const isFirst = first === undefined || (second !== undefined && first <= second);
    const target = await folder.getFileHandle(FILES[isFirst ? 0 : 1], { create: true });
    const writing = await target.createWritable();
    await writing.write(new Uint8Array(bytes));
    await writing.close();
    const back = new Uint8Array(await (await target.getFile()).arrayBuffer());
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
