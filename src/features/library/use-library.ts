import { useCallback, useEffect, useState } from "react";
import type { Career } from "#core/model/career.ts";
import type { Listing, StorageError } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";

export type LibraryState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StorageError }
  | { readonly kind: "ready"; readonly listing: Listing<Career> };

export interface Library {
  readonly state: LibraryState;
  /** Whether the new record was stored; the list is read anew either way. */
  readonly save: (career: Career) => Promise<boolean>;
  /** As `save`, of what is stored now: another tab may have the record open. */
  readonly change: (career: Career, next: (stored: Career) => Career) => Promise<boolean>;
  /** Removes the record; what comes back puts it, its applications and their histories in place again. */
  readonly remove: (career: Career) => Promise<(() => Promise<void>) | undefined>;
}

export function useLibrary(): Library {
  const { careers, applications, news } = useServices();
  const [state, setState] = useState<LibraryState>({ kind: "loading" });

  const reload = useCallback(async () => {
    const listed = await careers.list();
    setState(
      listed.ok
        ? { kind: "ready", listing: newestFirst(listed.value) }
        : { kind: "failed", error: listed.error },
    );
  }, [careers]);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- set once the store has answered, not in the effect
    void reload();
    return news.hear(() => void reload());
  }, [reload, news]);

  const save = useCallback(
    async (career: Career) => {
      const saved = await careers.save(career);
      await reload();
      return saved.ok;
    },
    [careers, reload],
  );

  const change = useCallback(
    async ({ id }: Career, next: (stored: Career) => Career) => {
      const saved = await careers.change(id, ({ record, history }) => ({ record: next(record), history }));
      await reload();
      return saved.ok;
    },
    [careers, reload],
  );

  const withHistories = useCallback(
    async ({ id }: Career) => {
      const listed = await applications.list(id);
      const own = listed.ok ? listed.value.records : [];
      return Promise.all(
        own.map(async (application) => {
          const history = await applications.loadHistory(application.id);
          return { application, history: history.ok ? history.value : undefined };
        }),
      );
    },
    [applications],
  );

  const remove = useCallback(
    async (career: Career) => {
      const [history, kept] = await Promise.all([careers.loadHistory(career.id), withHistories(career)]);
      const removed = await careers.remove(career.id);
      await reload();
      if (!removed.ok) return undefined;
      return async () => {
        await careers.save(career, history.ok ? history.value : undefined);
        for (const { application, history: own } of kept) await applications.save(application, own);
        await reload();
      };
    },
    [careers, applications, withHistories, reload],
  );

  return { state, save, change, remove };
}

function newestFirst({ records, unreadable }: Listing<Career>): Listing<Career> {
  return { records: records.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)), unreadable };
}
