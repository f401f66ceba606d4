import { useCallback, useEffect, useState } from "react";
import type { Application } from "#core/model/application.ts";
import type { EditHistory } from "#core/model/edit-history.ts";
import type { Result } from "#core/result.ts";
import type { Listing, StorageError } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";

export type ApplicationsState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StorageError }
  | { readonly kind: "ready"; readonly listing: Listing<Application> };

export interface Applications {
  readonly state: ApplicationsState;
  /** Changes what is stored, and shows that at once; whether it was stored. */
  readonly change: (listed: Application, change: (stored: Application) => Application) => Promise<boolean>;
  /** Removes it; what comes back puts it and its history in place again. */
  readonly remove: (application: Application) => Promise<(() => Promise<void>) | undefined>;
}

export type ListApplications = () => Promise<Result<Listing<Application>, StorageError>>;

/** The applications that `list` gives, the same function for as long as it means the same ones. */
export function useApplications(list: ListApplications): Applications {
  const { applications, sentFiles, news, now } = useServices();
  const [state, setState] = useState<ApplicationsState>({ kind: "loading" });

  const reload = useCallback(async () => {
    const listed = await list();
    setState(listed.ok ? { kind: "ready", listing: listed.value } : { kind: "failed", error: listed.error });
  }, [list]);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- set once the store has answered, not in the effect
    void reload();
    return news.hear(() => void reload());
  }, [reload, news]);

  return {
    state,
    change: async (listed, change) => {
      setState((before) => withChanged(before, change(listed)));
      const stored = await applications.load(listed.id);
      if (!stored.ok) {
        await reload();
        return false;
      }
      const application = { ...change(stored.value), updatedAt: now() };
      setState((before) => withChanged(before, application));
      const saved = await applications.save(application);
      if (!saved.ok) await reload();
      return saved.ok;
    },
    remove: async (application) => {
      const history = await applications.loadHistory(application.id);
      const files = await sentFiles.read(application.id);
      const removed = await applications.remove(application.id);
      await reload();
      if (!removed.ok) return undefined;
      const kept: EditHistory | undefined = history.ok ? history.value : undefined;
      return async () => {
        await applications.save(application, kept);
        if (files.ok && files.value.length > 0) await sentFiles.add(application, files.value);
        await reload();
      };
    },
  };
}

function withChanged(state: ApplicationsState, changed: Application): ApplicationsState {
  if (state.kind !== "ready") return state;
  const records = state.listing.records.map((each) => (each.id === changed.id ? changed : each));
  return { kind: "ready", listing: { ...state.listing, records } };
}
