import { type Draft, produce } from "immer";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Application } from "#core/model/application.ts";
import type { ApplicationId } from "#core/model/ids.ts";
import { ok, type Result } from "#core/result.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { createAutosave, type SaveState } from "./autosave.ts";
import type { Services } from "./services.ts";

export interface ApplicationSessionState {
  readonly application: Application;
  readonly saveState: SaveState;
}

/** One open application: edits and autosave. */
export interface ApplicationSession {
  readonly store: StoreApi<ApplicationSessionState>;
  /** Changes the application in place on a draft; the change is saved by itself. */
  readonly edit: (change: (draft: Draft<Application>) => void) => void;
  /** Resolves once everything is stored, or the save has failed. */
  readonly flush: () => Promise<SaveState>;
  readonly close: () => Promise<void>;
}

/** Loads an application and opens it for editing. */
export async function openApplicationSession(
  id: ApplicationId,
  { applications, now, later }: Pick<Services, "applications" | "now" | "later">,
): Promise<Result<ApplicationSession, StorageError>> {
  const loaded = await applications.load(id);
  if (!loaded.ok) return loaded;
  const store = createStore<ApplicationSessionState>(() => ({
    application: loaded.value,
    saveState: "saved",
  }));
  const autosave = createAutosave(
    async () => (await applications.save(store.getState().application)).ok,
    (saveState) => store.setState({ saveState }),
    later,
  );
  return ok({
    store,
    edit: (change) => {
      const before = store.getState().application;
      const after = produce(before, (draft) => change(draft));
      if (after === before) return;
      store.setState({ application: { ...after, updatedAt: now() } });
      autosave.touch();
    },
    flush: autosave.flush,
    close: async () => void (await autosave.flush()),
  });
}
