import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { type StoreApi, useStore } from "zustand";
import type { ApplicationSession } from "#state/application-session.ts";
import type { SaveState } from "#state/autosave.ts";
import { useCareerSession, useSessionState } from "#state/career-session-context.ts";
import type { EditState } from "#state/edit-session.ts";

/** What undo and saving are about: the open application where there is one, else the record. */
export interface EditTarget {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Failed where either the record or the application isn't stored. */
  readonly saveState: SaveState;
  readonly flush: () => Promise<SaveState>;
}

type Readable<T> = Pick<StoreApi<T>, "getState" | "getInitialState" | "subscribe">;

interface OpenApplication {
  readonly application: ApplicationSession | undefined;
  readonly setApplication: (session: ApplicationSession | undefined) => void;
}

const OpenApplicationContext = createContext<OpenApplication | undefined>(undefined);

/** Around a record's pages: lets its header and keys know of an application that is open inside of them. */
export function EditTargetPlace({ children }: { readonly children: ReactNode }) {
  const [application, setApplication] = useState<ApplicationSession>();
  const place = useMemo(() => ({ application, setApplication }), [application]);
  return <OpenApplicationContext value={place}>{children}</OpenApplicationContext>;
}

function useOpenApplicationPlace(): OpenApplication {
  const place = useContext(OpenApplicationContext);
  if (place === undefined) throw new Error("outside of EditTargetPlace");
  return place;
}

/** For as long as it is shown, undo is about this application. */
export function useAsEditTarget(session: ApplicationSession | undefined): void {
  const { setApplication } = useOpenApplicationPlace();
  useEffect(() => {
    setApplication(session);
    return () => setApplication(undefined);
  }, [session, setApplication]);
}

export function useEditTarget(): EditTarget {
  const record = useCareerSession();
  const { application } = useOpenApplicationPlace();
  const session = application ?? record;
  const store: Readable<EditState<unknown>> = session.store;
  const canUndo = useStore(store, (state) => state.canUndo);
  const canRedo = useStore(store, (state) => state.canRedo);
  const ownState = useStore(store, (state) => state.saveState);
  const recordState = useSessionState((state) => state.saveState);
  const saveState = recordState === "failed" ? recordState : ownState;
  return useMemo(
    () => ({
      canUndo,
      canRedo,
      undo: session.undo,
      redo: session.redo,
      saveState,
      flush: async () => {
        const states = await Promise.all([record.flush(), session.flush()]);
        return states.find((state) => state === "failed") ?? "saved";
      },
    }),
    [canUndo, canRedo, session, saveState, record],
  );
}
