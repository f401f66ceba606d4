import { useCallback, useEffect, useState } from "react";
import type { Career } from "#core/model/career.ts";
import type { Listing, StorageError } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";

export type LibraryState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StorageError }
  | { readonly kind: "ready"; readonly listing: Listing<Career> };

interface Library {
  readonly state: LibraryState;
  /** Whether the change was stored; the list is read anew either way. */
  readonly save: (career: Career) => Promise<boolean>;
  /** Removes the record; what comes back puts it and its applications in place again. */
  readonly remove: (career: Career) => Promise<(() => Promise<void>) | undefined>;
}

export function useLibrary(): Library {
  const { careers, applications } = useServices();
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
  }, [reload]);

  const save = useCallback(
    async (career: Career) => {
      const saved = await careers.save(career);
      await reload();
      return saved.ok;
    },
    [careers, reload],
  );

  const remove = useCallback(
    async (career: Career) => {
      const kept = await applications.list(career.id);
      const removed = await careers.remove(career.id);
      await reload();
      if (!removed.ok) return undefined;
      return async () => {
        await careers.save(career);
        for (const application of kept.ok ? kept.value.records : []) await applications.save(application);
        await reload();
      };
    },
    [careers, applications, reload],
  );

  return { state, save, remove };
}

function newestFirst({ records, unreadable }: Listing<Career>): Listing<Career> {
  return { records: records.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)), unreadable };
}
