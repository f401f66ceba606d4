import { now } from "#io/browser/clock.ts";
import { forgetApp, startAgain } from "#io/browser/forget-app.ts";
import { keepForGood } from "#io/browser/keep-for-good.ts";
import { createKeptChoices } from "#io/browser/kept-choices.ts";
import { newId } from "#io/browser/new-id.ts";
import { Connection } from "#io/storage/connection.ts";
import { createStores } from "#io/storage/create-stores.ts";
import { createEditLog } from "#io/storage/edit-log.ts";
import { createNewsDesk, type NewsDesk } from "#io/storage/storage-news.ts";
import type { Services } from "#state/services.ts";

const DATABASE = "crosswalk";
const CHANNEL = "crosswalk";

type StorageServices = Pick<
  Services,
  | "careers"
  | "applications"
  | "keeping"
  | "openVersions"
  | "openBackups"
  | "news"
  | "eraseEverything"
  | "choices"
>;

/** What is kept in this browser. Backups and earlier versions load when they are first asked for. */
export function createStorageServices(): StorageServices {
  const news = createNewsDesk("BroadcastChannel" in globalThis ? new BroadcastChannel(CHANNEL) : undefined);
  const connection = openConnection(news);
  news.hear(({ kind }) => {
    if (kind === "erased") startAgain();
  });
  const choices = createKeptChoices(() => localStorage);
  const noteEdit = createEditLog({
    choices,
    now,
    keepForGood,
    takeVersion: async (id) => {
      const { takeVersion } = await import("#io/storage/take-version.ts");
      await takeVersion(id, { careers: stores.careers, versions: await openVersions(), now });
    },
  });
  const stores = createStores(connection, news, noteEdit);
  const openVersions = async () => {
    const { createVersionStore } = await import("#io/storage/versions.ts");
    return createVersionStore(await stores.rows, newId);
  };
  return {
    ...stores,
    news,
    choices,
    openVersions,
    openBackups: async () => {
      const { openBackups } = await import("./open-backups.ts");
      return openBackups(await stores.rows, news);
    },
    eraseEverything: async () => {
      if (connection !== undefined && !(await connection.erase())) return false;
      await forgetApp();
      news.tell({ kind: "erased" });
      startAgain();
      return true;
    },
  };
}

/** A database that a newer app or a tab that erases everything takes away is news to this tab. */
function openConnection(news: NewsDesk): Connection | undefined {
  if (!("indexedDB" in globalThis)) return undefined;
  return new Connection(DATABASE, (reason) => {
    if (reason !== "closed") news.report({ kind: reason });
  });
}
