import type { Timestamp } from "#core/model/timestamp.ts";
import type { Result } from "#core/result.ts";
import type { StorageError } from "../stored.ts";
import { type Folder, hasPlainBackup, removePlainBackups, writeBackupInto } from "./folder-files.ts";
import type { FolderLock } from "./folder-lock.ts";

/** `ask`: the browser wants a word from the person first, as it does after each restart. */
export type FolderState =
  | { readonly kind: "none" }
  | {
      readonly kind: "ask" | "ready" | "failed";
      readonly name: string;
      readonly lastAt?: Timestamp | undefined;
      readonly isEncrypted: boolean;
      /** Beside the encrypted ones there are backups that anybody can read. */
      readonly hasPlain: boolean;
    };

/** Keeps a backup in a folder up to date. */
export interface BackupFolder {
  readonly state: () => FolderState;
  readonly subscribe: (listener: () => void) => () => void;
  /** With a passphrase what is written there is encrypted. Rejects where the device has no memory left for that. */
  readonly choose: (passphrase?: string) => Promise<void>;
  /** Another passphrase, or none; both files are written anew at once. Rejects as `choose` does. */
  readonly protect: (passphrase: string | undefined) => Promise<void>;
  readonly removePlain: () => Promise<void>;
  readonly allow: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Something was stored: it is written once the hands rest. */
  readonly touch: () => void;
  readonly write: () => Promise<void>;
}

/** The folder that was chosen, and what its backups are encrypted with. */
export interface ChosenFolder {
  readonly handle: Folder;
  readonly lock?: FolderLock | undefined;
}

export interface FolderTools {
  /** Where the choice of folder is kept. */
  readonly kept: {
    readonly read: () => Promise<ChosenFolder | undefined>;
    readonly put: (chosen: ChosenFolder) => Promise<void>;
    readonly remove: () => Promise<void>;
  };
  /** Asks the person for a folder; undefined where they think better of it. */
  readonly pick: () => Promise<Folder | undefined>;
  readonly makeLock: (passphrase: string) => Promise<FolderLock>;
  readonly makeBackup: (lock: FolderLock | undefined) => Promise<Result<Uint8Array, StorageError>>;
  readonly written: { readonly read: () => Timestamp | undefined; readonly keep: (at: Timestamp) => void };
  readonly now: () => Timestamp;
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

const REST = 20_000;
const WISH = { mode: "readwrite" } as const;

export async function openBackupFolder(tools: FolderTools): Promise<BackupFolder> {
  const { kept, written } = tools;
  const { state, subscribe, show } = createShown(written.read);
  let chosen = await kept.read();

  async function writeNow(): Promise<void> {
    rest.end();
    if (chosen === undefined || state().kind === "ask") return;
    // Another tab may have set a passphrase meanwhile.
    chosen = (await kept.read()) ?? chosen;
    const isWritten = await writeTo(chosen, tools);
    if (isWritten) written.keep(tools.now());
    if (isWritten) return show("ready", chosen, await isReadable(chosen));
    show(await stateOf(chosen.handle, "failed"), chosen);
  }

  const write = inTurn(writeNow);
  const rest = createRest(tools.later);

  async function use(handle: Folder, passphrase: string | undefined): Promise<void> {
    chosen = passphrase === undefined ? { handle } : { handle, lock: await tools.makeLock(passphrase) };
    await kept.put(chosen);
    show("ready", chosen);
    await write();
  }

  async function removePlain(): Promise<void> {
    if (chosen?.lock === undefined) return;
    await removePlainBackups(chosen.handle);
    show("ready", chosen, await isReadable(chosen));
  }

  if (chosen !== undefined) show(await stateOf(chosen.handle, "ready"), chosen, await isReadable(chosen));
  return {
    state,
    subscribe,
    choose: async (passphrase) => {
      const handle = await tools.pick();
      if (handle !== undefined) await use(handle, passphrase);
    },
    protect: async (passphrase) => {
      if (chosen !== undefined) await use(chosen.handle, passphrase);
      if (state().kind !== "ready") return;
      // The other file, too: what the passphrase of before opened is to be gone.
      await write();
      await removePlain();
    },
    removePlain,
    allow: async () => {
      if ((await chosen?.handle.requestPermission(WISH)) !== "granted") return;
      show("ready", chosen);
      await write();
    },
    stop: async () => {
      rest.end();
      await kept.remove();
      chosen = undefined;
      show("ready", chosen);
    },
    touch: () => {
      const { kind } = state();
      if (kind === "ready" || kind === "failed") rest.begin(() => void write());
    },
    write,
  };
}

/** Runs work once that of before has ended. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(work);
    return last;
  };
}

/** Waits until the hands rest; who begins again waits anew. */
function createRest(later: FolderTools["later"]) {
  let end: (() => void) | undefined;
  return {
    begin: (work: () => void) => {
      end?.();
      end = later(work, REST);
    },
    end: () => end?.(),
  };
}

interface Shown extends Pick<BackupFolder, "state" | "subscribe"> {
  readonly show: (
    kind: "ask" | "ready" | "failed",
    chosen: ChosenFolder | undefined,
    hasPlain?: boolean,
  ) => void;
}

function createShown(lastAt: () => Timestamp | undefined): Shown {
  const listeners = new Set<() => void>();
  let state: FolderState = { kind: "none" };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show: (kind, chosen, hasPlain = false) => {
      state =
        chosen === undefined
          ? { kind: "none" }
          : {
              kind,
              name: chosen.handle.name,
              lastAt: lastAt(),
              isEncrypted: chosen.lock !== undefined,
              hasPlain,
            };
      for (const listener of listeners) listener();
    },
  };
}

async function writeTo({ handle, lock }: ChosenFolder, { makeBackup }: FolderTools): Promise<boolean> {
  const made = await makeBackup(lock);
  return made.ok && writeBackupInto(handle, made.value, lock);
}

/** Whether there are backups that anybody can read, where the person wants none. */
async function isReadable({ handle, lock }: ChosenFolder): Promise<boolean> {
  return lock !== undefined && hasPlainBackup(handle);
}

async function stateOf<Kind extends "ready" | "failed">(folder: Folder, kind: Kind): Promise<Kind | "ask"> {
  return (await folder.queryPermission(WISH)) === "granted" ? kind : "ask";
}
