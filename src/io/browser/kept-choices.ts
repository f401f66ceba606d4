/** Small choices of how the app is used, kept by this browser; never anything that a person wrote. */
export interface KeptChoices {
  readonly read: (name: ChoiceName) => string | undefined;
  readonly keep: (name: ChoiceName, value: string) => void;
}

export type ChoiceName =
  | "both-languages"
  | "lock-after"
  | "folder-written-at"
  | "applications-view"
  | "grammar"
  | "backed-up-at"
  | "edits-since-backup";

const PREFIX = "crosswalk.";

/** Choices in the browser's storage; one that forbids it forgets them with the page. */
export function createKeptChoices(storage: () => Pick<Storage, "getItem" | "setItem">): KeptChoices {
  return {
    read: (name) => {
      try {
        return storage().getItem(`${PREFIX}${name}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    keep: (name, value) => {
      try {
        storage().setItem(`${PREFIX}${name}`, value);
      } catch {
        // The choice lasts as long as the page.
      }
    },
  };
}
