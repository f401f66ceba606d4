import { timestampSchema } from "#core/model/timestamp.ts";
import { later, now } from "#io/browser/clock.ts";
import type { KeptChoices } from "#io/browser/kept-choices.ts";
import { pickFolder } from "#io/browser/pick-folder.ts";
import { type BackupFolder, openBackupFolder } from "#io/storage/backup/backup-folder.ts";
import type { Backups } from "#io/storage/backup/backups.ts";
import type { Connection } from "#io/storage/connection.ts";

export interface FolderParts {
  readonly connection: () => Connection | undefined;
  readonly openBackups: () => Promise<Backups>;
  readonly choices: KeptChoices;
}

/** The folder that backups go to, kept in the database in use. */
export function openFolder({ connection, openBackups, choices }: FolderParts): Promise<BackupFolder> {
  return openBackupFolder({
    kept: {
      read: async () => {
        const found = await connection()?.run((database) => database.get("folders", "backups"));
        return found?.ok === true ? found.value : undefined;
      },
      put: async (chosen) => {
        await connection()?.run((database) => database.put("folders", { id: "backups", ...chosen }));
      },
      remove: async () => {
        await connection()?.run((database) => database.delete("folders", "backups"));
      },
    },
    pick: pickFolder,
    makeLock: async (passphrase) => (await openBackups()).makeLock(passphrase),
    makeBackup: async (lock) => (await openBackups()).make(lock),
    written: {
      read: () => timestampSchema.safeParse(choices.read("folder-written-at")).data,
      keep: (at) => {
        choices.keep("folder-written-at", at);
        choices.keep("backed-up-at", at);
        choices.keep("edits-since-backup", "0");
      },
    },
    now,
    later,
  });
}
