import type { ReactNode } from "react";
import { useStore } from "zustand";
import { openViewOf } from "#core/model/open-view.ts";
import type { CareerSession } from "./career-session.ts";
import { CareerSessionContext, OpenViewContext } from "./career-session-context.ts";

interface CareerSessionProviderProps {
  readonly session: CareerSession;
  readonly children: ReactNode;
}

/** The open record and its open document, for all that stands inside of a record's pages. */
export function CareerSessionProvider({ session, children }: CareerSessionProviderProps) {
  const viewId = useStore(session.openDocument, (open) => open.viewId);
  const view = useStore(session.store, ({ record }) => openViewOf(record, viewId));
  return (
    <CareerSessionContext value={session}>
      <OpenViewContext value={view}>{children}</OpenViewContext>
    </CareerSessionContext>
  );
}
