import { type CareerId, type ResumeViewId, resumeViewIdSchema } from "#core/model/ids.ts";

/** Which document of each record was open last: a convenience, apart from the record and its undo. */
export interface OpenViews {
  readonly recall: (careerId: CareerId) => ResumeViewId | undefined;
  readonly remember: (careerId: CareerId, viewId: ResumeViewId) => void;
}

/** Where a browser keeps small things. */
type Keeper = Pick<Storage, "getItem" | "setItem">;

const KEY = "crosswalk.open-documents";
/** So many records are remembered, those opened last. */
const MOST_REMEMBERED = 50;

/** Keeps the choice where `keeper` lets it; a browser that forbids it opens each record at its first document. */
export function createOpenViews(keeper: () => Keeper): OpenViews {
  function entries(): [careerId: string, viewId: string][] {
    try {
      const kept: unknown = JSON.parse(keeper().getItem(KEY) ?? "{}");
      return typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
    } catch {
      return [];
    }
  }
  return {
    recall: (careerId) => {
      const entry = entries().find(([id]) => id === careerId);
      return resumeViewIdSchema.safeParse(entry?.[1]).data;
    },
    remember: (careerId, viewId) => {
      const others = entries().filter(([id]) => id !== careerId);
      try {
        const kept = Object.fromEntries([...others, [careerId, viewId]].slice(-MOST_REMEMBERED));
        keeper().setItem(KEY, JSON.stringify(kept));
      } catch {
        // The person's work doesn't hang on it.
      }
    },
  };
}
