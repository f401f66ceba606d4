import { useCallback, useEffect, useState } from "react";
import { type Application, blankApplication } from "#core/model/application.ts";
import { applicationIdSchema, type CareerId } from "#core/model/ids.ts";
import type { Listing, StorageError } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";

export type ApplicationsState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StorageError }
  | { readonly kind: "ready"; readonly listing: Listing<Application> };

interface Applications {
  readonly state: ApplicationsState;
  /** Stores a new application to the posting; undefined where it could not be stored. */
  readonly add: (postingText: string) => Promise<Application | undefined>;
  /** Whether it is gone. */
  readonly remove: (application: Application) => Promise<boolean>;
  readonly putBack: (application: Application) => Promise<void>;
}

/** The applications of one record, the newest first. */
export function useApplications(careerId: CareerId): Applications {
  const { applications, newId, now } = useServices();
  const [state, setState] = useState<ApplicationsState>({ kind: "loading" });

  const reload = useCallback(async () => {
    const listed = await applications.list(careerId);
    setState(
      listed.ok
        ? { kind: "ready", listing: newestFirst(listed.value) }
        : { kind: "failed", error: listed.error },
    );
  }, [applications, careerId]);
  useEffect(() => {
    const start = async () => {
      await reload();
    };
    void start();
  }, [reload]);

  return {
    state,
    add: async (text) => {
      const id = applicationIdSchema.parse(newId());
      const application = blankApplication({ id, careerId, at: now(), text });
      const saved = await applications.save(application);
      return saved.ok ? application : undefined;
    },
    remove: async ({ id }) => {
      const removed = await applications.remove(id);
      await reload();
      return removed.ok;
    },
    putBack: async (application) => {
      await applications.save(application);
      await reload();
    },
  };
}

function newestFirst({ records, unreadable }: Listing<Application>): Listing<Application> {
  return { records: records.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)), unreadable };
}
