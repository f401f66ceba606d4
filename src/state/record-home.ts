import type { RecordStore } from "#io/storage/career-store.ts";
import type { Merge } from "./rebased-edits.ts";
import type { Services } from "./services.ts";
import type { RecordHome } from "./shared-record.ts";

/** The place of one record in its store, and what other tabs do to it. */
export function recordHome<T, Id extends string>(
  id: Id,
  store: Pick<RecordStore<T, Id>, "open" | "change">,
  news: Services["news"],
  merge: Merge<T>,
): RecordHome<T> {
  return {
    change: (next) => store.change(id, next),
    reread: () => store.open(id),
    hear: (listener) =>
      news.hear((heard) => {
        if (heard.kind === "newer") listener("newer");
        else if ("id" in heard && heard.id === id) listener("changed");
      }),
    merge,
  };
}
