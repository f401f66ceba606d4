import { createAppChoices } from "#io/browser/app-choices.ts";
import { now } from "#io/browser/clock.ts";
import { newId } from "#io/browser/new-id.ts";
import { isSharedComputer } from "#io/browser/shared-computer.ts";
import { smallStorage } from "#io/browser/small-storage.ts";
import { type Backups, createBackups } from "#io/storage/backup/backups.ts";
import type { RowStore } from "#io/storage/row-store.ts";
import type { NewsDesk } from "#io/storage/storage-news.ts";
import { createSealClient } from "#io/workers/seal-client.ts";

const sealing = createSealClient();
const choices = createAppChoices(smallStorage);

/** Backups of what this browser keeps. */
export function openBackups(rows: RowStore, news: NewsDesk): Backups {
  return createBackups({
    rows,
    choices: {
      read: choices.read,
      // They are read when the app starts; what is in memory only would not outlive that.
      keep: (kept) => {
        choices.keep(kept);
        if (!isSharedComputer()) location.reload();
      },
    },
    seal: sealing.seal,
    sealFor: sealing.sealFor,
    makeLock: sealing.makeLock,
    unseal: sealing.unseal,
    now,
    newId,
    news,
  });
}
