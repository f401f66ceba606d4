import { now } from "#io/browser/clock.ts";
import { forgetApp, startAgain } from "#io/browser/forget-app.ts";
import { keepForGood } from "#io/browser/keep-for-good.ts";
import { createKeptChoices } from "#io/browser/kept-choices.ts";
import { newId } from "#io/browser/new-id.ts";
import { canPickFolder } from "#io/browser/pick-folder.ts";
import { isSharedComputer } from "#io/browser/shared-computer.ts";
import { smallStorage } from "#io/browser/small-storage.ts";
import type { BackupFolder } from "#io/storage/backup/backup-folder.ts";
import { Connection } from "#io/storage/connection.ts";
import { createStores } from "#io/storage/create-stores.ts";
import { createEditLog } from "#io/storage/edit-log.ts";
import { createSentFileStore } from "#io/storage/sent-file-store.ts";
import { createNewsDesk, type NewsDesk } from "#io/storage/storage-news.ts";
import { createOpenWork } from "#state/open-work.ts";
import type { Services } from "#state/services.ts";
import type { FolderParts } from "./open-folder.ts";
import { createSharedComputer, notingChanges } from "./shared-computer-service.ts";
import { createVaultService } from "./vault-service.ts";

const CHANNEL = "crosswalk";

type StorageServices = Pick<
  Services,
  | "careers"
  | "applications"
  | "sentFiles"
  | "keeping"
  | "openVersions"
  | "openBackups"
  | "openFolder"
  | "news"
  | "eraseEverything"
  | "choices"
  | "openWork"
  | "vault"
  | "sharedComputer"
>;

/** What is kept in this browser. Backups, earlier versions and what encrypts load when they are first asked for. */
export function createStorageServices(): StorageServices {
  const news = openNews();
  news.hear(({ kind }) => {
    if (kind === "erased") startAgain();
  });
  const openWork = createOpenWork();
  const vault = createVaultService(openDatabase(news), news, openWork);
  const choices = createKeptChoices(smallStorage);
  const noteEdit = createEditLog({
    choices,
    now,
    keepForGood: isSharedComputer() ? async () => undefined : keepForGood,
    takeVersion: async (id) => {
      const { takeVersion } = await import("#io/storage/take-version.ts");
      await takeVersion(id, { careers: stores.careers, versions: await openVersions(), now });
    },
  });
  const unsaved = notingChanges(news);
  const stores = createStores(vault.opened, unsaved.news, noteEdit);
  const openVersions = async () => {
    const { createVersionStore } = await import("#io/storage/versions.ts");
    return createVersionStore(await stores.rows, newId);
  };
  const openBackups = async () => {
    const { openBackups: open } = await import("./open-backups.ts");
    return open(await stores.rows, unsaved.news);
  };
  const openFolder = createFolderOpener({ connection: vault.connection, openBackups, choices });
  if (openFolder !== undefined) unsaved.hear(() => void openFolder().then((folder) => folder.touch()));
  const forget = async () => {
    if (!(await vault.erase())) return false;
    await forgetApp();
    news.tell({ kind: "erased" });
    return true;
  };
  return {
    ...stores,
    sentFiles: createSentFileStore(stores.rows),
    news,
    choices,
    openWork,
    vault,
    sharedComputer: createSharedComputer({ unsaved, stores, vault, forget }),
    openVersions,
    openBackups,
    openFolder,
    eraseEverything: async () => {
      if (!(await forget())) return false;
      startAgain();
      return true;
    },
  };
}

/** One folder, opened once; none where nothing is kept, or the browser has no way to it. */
function createFolderOpener(parts: FolderParts): Services["openFolder"] {
  if (isSharedComputer() || !canPickFolder()) return undefined;
  let opening: Promise<BackupFolder> | undefined;
  const open = async () => (await import("./open-folder.ts")).openFolder(parts);
  return () => (opening ??= open());
}

/** On a computer that others use each tab has work of its own: they have nothing to tell each other. */
function openNews(): NewsDesk {
  const hasTabs = "BroadcastChannel" in globalThis && !isSharedComputer();
  return createNewsDesk(hasTabs ? new BroadcastChannel(CHANNEL) : undefined);
}

/** A database that a newer app or a tab that erases everything takes away is news to this tab. */
function openDatabase(news: NewsDesk): ((name: string) => Connection) | undefined {
  if (isSharedComputer()) return undefined;
  return (name) =>
    new Connection(name, (reason) => {
      if (reason !== "closed") news.report({ kind: reason });
    });
}
