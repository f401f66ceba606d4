import { isSharedComputer, leaveShared, startShared } from "#io/browser/shared-computer.ts";
import type { Stores } from "#io/storage/career-store.ts";
import type { NewsDesk } from "#io/storage/storage-news.ts";
import type { Vault } from "#io/vault/create-vault.ts";
import type { SharedComputer } from "#state/services.ts";

interface Unsaved {
  readonly news: NewsDesk;
  readonly has: () => boolean;
  readonly clear: () => void;
  /** Hears of each change of this tab. */
  readonly hear: (listener: () => void) => void;
}

/** News that remember whether this tab has written something. */
export function notingChanges(news: NewsDesk): Unsaved {
  let has = false;
  const listeners: (() => void)[] = [];
  return {
    news: {
      ...news,
      tell: (told) => {
        has = true;
        for (const listener of listeners) listener();
        news.tell(told);
      },
    },
    has: () => has,
    clear: () => {
      has = false;
    },
    hear: (listener) => void listeners.push(listener),
  };
}

interface SharedTools {
  readonly unsaved: Unsaved;
  readonly stores: Stores;
  readonly vault: Pick<Vault, "state">;
  /** Removes all that the app keeps in this browser. */
  readonly forget: () => Promise<boolean>;
}

export function createSharedComputer({ unsaved, stores, vault, forget }: SharedTools): SharedComputer {
  return {
    isOn: isSharedComputer(),
    hasUnsaved: unsaved.has,
    noteBackup: unsaved.clear,
    enter: async (language) => {
      // What somebody keeps here isn't this person's to remove; where there is nothing, not even a choice stays.
      if (vault.state() !== "locked") {
        const listed = await stores.careers.list();
        const isEmpty = listed.ok && listed.value.records.length + listed.value.unreadable.length === 0;
        if (isEmpty) await forget();
      }
      startShared(language);
    },
    leave: (language) => {
      unsaved.clear();
      leaveShared(language);
    },
  };
}
