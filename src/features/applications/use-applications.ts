import { useCallback, useEffect, useState } from "react";
import { gistOf } from "#core/applications/gist-of.ts";
import { readApplying } from "#core/matching/read-applying.ts";
import { type Application, blankApplication } from "#core/model/application.ts";
import type { EditHistory } from "#core/model/edit-history.ts";
import { applicationIdSchema, type CareerId } from "#core/model/ids.ts";
import type { Listing, StorageError } from "#io/storage/stored.ts";
import { useServices } from "#state/services-context.ts";

export type ApplicationsState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StorageError }
  | { readonly kind: "ready"; readonly listing: Listing<Application> };

export interface Applications {
  readonly state: ApplicationsState;
  /** Stores a new application to the posting; undefined where it could not be stored. */
  readonly add: (postingText: string) => Promise<Application | undefined>;
  /** Changes what is stored, and shows that at once; whether it was stored. */
  readonly change: (listed: Application, change: (stored: Application) => Application) => Promise<boolean>;
  /** Removes it; what comes back puts it and its history in place again. */
  readonly remove: (application: Application) => Promise<(() => Promise<void>) | undefined>;
}

/** The applications of one record. */
export function useApplications(careerId: CareerId): Applications {
  const { applications, news, newId, now } = useServices();
  const [state, setState] = useState<ApplicationsState>({ kind: "loading" });

  const reload = useCallback(async () => {
    const listed = await applications.list(careerId);
    setState(listed.ok ? { kind: "ready", listing: listed.value } : { kind: "failed", error: listed.error });
  }, [applications, careerId]);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- set once the store has answered, not in the effect
    void reload();
    return news.hear(() => void reload());
  }, [reload, news]);

  return {
    state,
    add: async (text) => {
      const id = applicationIdSchema.parse(newId());
      const application = withReading(blankApplication({ id, careerId, at: now(), text }));
      const saved = await applications.save(application);
      return saved.ok ? application : undefined;
    },
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
      const removed = await applications.remove(application.id);
      await reload();
      if (!removed.ok) return undefined;
      const kept: EditHistory | undefined = history.ok ? history.value : undefined;
      return async () => {
        await applications.save(application, kept);
        await reload();
      };
    },
  };
}

/** With what its posting says for lists, and the deadline where the posting has one. */
function withReading(application: Application): Application {
  const { deadline } = readApplying(application.posting.text);
  return {
    ...application,
    posting: { ...application.posting, gist: gistOf(application) },
    dates: deadline?.date === undefined ? {} : { deadline: deadline.date },
  };
}

function withChanged(state: ApplicationsState, changed: Application): ApplicationsState {
  if (state.kind !== "ready") return state;
  const records = state.listing.records.map((each) => (each.id === changed.id ? changed : each));
  return { kind: "ready", listing: { ...state.listing, records } };
}
