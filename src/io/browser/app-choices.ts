import type { AppChoices } from "#io/storage/backup/backups.ts";
import type { SmallStorage } from "./small-storage.ts";

const PREFIX = "crosswalk.";
/** About this browser's own backups: of no use in another. */
const OWN = new Set([
  "crosswalk.backed-up-at",
  "crosswalk.edits-since-backup",
  "crosswalk.folder-written-at",
]);
/** No choice is longer; what is, came from elsewhere. */
const MOST_LETTERS = 10_000;

/** All choices that the app keeps in a browser's storage, for a backup; one that forbids it has none. */
export function createAppChoices(storage: () => SmallStorage): AppChoices {
  return {
    read: () => {
      try {
        const names = storage().keys().filter(isChoice);
        return Object.fromEntries(names.map((name) => [name, storage().getItem(name) ?? ""]));
      } catch {
        return {};
      }
    },
    keep: (choices) => {
      try {
        for (const [name, value] of Object.entries(choices))
          if (isChoice(name) && value.length <= MOST_LETTERS) storage().setItem(name, value);
      } catch {
        // The person's work doesn't hang on it.
      }
    },
  };
}

function isChoice(name: string): boolean {
  return name.startsWith(PREFIX) && !OWN.has(name);
}
