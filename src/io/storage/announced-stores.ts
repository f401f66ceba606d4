import type { CareerId } from "#core/model/ids.ts";
import type { Result } from "#core/result.ts";
import type { RecordStore, Stores } from "./career-store.ts";
import type { NewsDesk } from "./storage-news.ts";
import { isOfNewerApp, type StorageError } from "./stored.ts";

/** The stores, telling the other tabs what was saved and removed; `onEdit` hears of each stored edit of a career. */
export function announced(
  { careers, applications }: Stores,
  news: NewsDesk,
  onEdit: (id: CareerId) => void = () => undefined,
): Stores {
  const telling = announcedRecords(careers, news);
  return {
    careers: {
      ...telling,
      list: careers.list,
      change: async (id, next) => {
        const saved = await telling.change(id, next);
        if (saved.ok) onEdit(id);
        return saved;
      },
    },
    applications: { ...announcedRecords(applications, news), list: applications.list },
  };
}

function announcedRecords<T extends { readonly id: Id }, Id extends string>(
  store: RecordStore<T, Id>,
  { tell, report }: NewsDesk,
): RecordStore<T, Id> {
  const after = <V>(
    kind: "saved" | "removed",
    id: Id,
    done: Result<V, StorageError>,
  ): Result<V, StorageError> => {
    if (done.ok) tell({ kind, id });
    return sayNewer(done);
  };
  const sayNewer = <V>(done: Result<V, StorageError>): Result<V, StorageError> => {
    if (!done.ok && isOfNewerApp(done.error)) report({ kind: "newer" });
    return done;
  };
  return {
    ...store,
    open: async (id) => sayNewer(await store.open(id)),
    save: async (record, history) => after("saved", record.id, await store.save(record, history)),
    change: async (id, next) => after("saved", id, await store.change(id, next)),
    remove: async (id) => after("removed", id, await store.remove(id)),
  };
}
