import type { BackupItem } from "#core/backup/compare-backup.ts";
import { compareBackup } from "#core/backup/compare-backup.ts";
import type { NewId } from "#core/model/ids.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Row, RowStore } from "../row-store.ts";
import type { NewsDesk } from "../storage-news.ts";
import type { StorageError } from "../stored.ts";
import { keptVersion } from "../versions.ts";
import { isSealed } from "./age-marks.ts";
import { type Backup, type BackupError, readBackup, writeBackup } from "./backup-file.ts";
import type { FolderLock } from "./folder-lock.ts";
import { readContent, restoreContent } from "./kept-content.ts";

/** Language, colors and the like, as the browser keeps them. */
export interface AppChoices {
  readonly read: () => Readonly<Record<string, string>>;
  readonly keep: (choices: Readonly<Record<string, string>>) => void;
}

/** What of a backup is to be brought back. */
export interface ChosenParts {
  readonly records: ReadonlySet<string>;
  readonly choices: boolean;
}

export interface OpenedBackup {
  readonly backup: Backup;
  /** What restoring would change, record by record. */
  readonly items: readonly BackupItem[];
}

/** One file with all that the app keeps in a browser, and the way back. */
export interface Backups {
  /** With a passphrase or the lock of a folder the file is encrypted. */
  readonly make: (lock?: string | FolderLock) => Promise<Result<Uint8Array, StorageError>>;
  readonly makeLock: (passphrase: string) => Promise<FolderLock>;
  /** Reads a file and compares it with what is stored; nothing is changed. */
  readonly open: (
    bytes: Uint8Array,
    passphrase?: string,
  ) => Promise<Result<OpenedBackup, BackupError | StorageError>>;
  /** Puts the chosen records in place, all or none. */
  readonly restore: (opened: OpenedBackup, chosen: ChosenParts) => Promise<Result<void, StorageError>>;
}

interface BackupTools {
  readonly rows: RowStore;
  readonly choices: AppChoices;
  readonly seal: (bytes: Uint8Array, passphrase: string) => Promise<Uint8Array>;
  readonly sealFor: (lock: FolderLock, bytes: Uint8Array) => Promise<Uint8Array>;
  readonly makeLock: (passphrase: string) => Promise<FolderLock>;
  readonly unseal: (bytes: Uint8Array, passphrase: string) => Promise<Result<Uint8Array, BackupError>>;
  readonly now: () => Timestamp;
  readonly newId: NewId;
  readonly news: Pick<NewsDesk, "tell" | "report">;
}

export function createBackups(tools: BackupTools): Backups {
  const { rows, choices, now, newId, news } = tools;
  return {
    makeLock: tools.makeLock,
    make: async (lock) => {
      const content = await readContent(rows, choices.read());
      if (!content.ok) return content;
      const bytes = await writeBackup({ createdAt: now(), content: content.value });
      if (lock === undefined) return ok(bytes);
      return ok(await (typeof lock === "string" ? tools.seal(bytes, lock) : tools.sealFor(lock, bytes)));
    },
    open: async (bytes, passphrase) => {
      const plain = await plainBytes(tools, bytes, passphrase);
      if (!plain.ok) return plain;
      const backup = await readBackup(plain.value);
      if (!backup.ok) return backup;
      const stored = await readContent(rows, {});
      if (!stored.ok) return stored;
      return ok({ backup: backup.value, items: compareBackup(backup.value.content, stored.value) });
    },
    restore: async ({ backup }, chosen) => {
      const keep = (replaced: Row) => keptVersion(replaced, "replaced", { at: now(), newId });
      const restored = await restoreContent(rows, backup.content, chosen.records, { keep, newId });
      if (!restored.ok) return restored;
      for (const id of idsOf(backup, chosen.records)) {
        news.tell({ kind: "saved", id });
        news.report({ kind: "saved", id });
      }
      if (chosen.choices) choices.keep(backup.content.choices);
      return restored;
    },
  };
}

async function plainBytes(
  { unseal }: BackupTools,
  bytes: Uint8Array,
  passphrase: string | undefined,
): Promise<Result<Uint8Array, BackupError>> {
  if (!isSealed(bytes)) return ok(bytes);
  return passphrase === undefined ? err({ kind: "needs-passphrase" }) : unseal(bytes, passphrase);
}

function idsOf({ content }: Backup, chosen: ReadonlySet<string>): string[] {
  const applications = content.applications.filter(({ careerId = "" }) => chosen.has(careerId));
  return [...chosen, ...applications.map(({ id }) => id)];
}
