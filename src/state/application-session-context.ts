import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Application } from "#core/model/application.ts";
import type { ApplicationSession } from "./application-session.ts";

export const ApplicationSessionContext = createContext<ApplicationSession | undefined>(undefined);

/** The open application's session; only inside of an application's pages. */
export function useApplicationSession(): ApplicationSession {
  const session = useContext(ApplicationSessionContext);
  if (session === undefined) throw new Error("useApplicationSession outside of ApplicationSessionContext");
  return session;
}

/** A part of the open application; renders again only when that part changes. */
export function useApplication<T>(select: (application: Application) => T): T {
  return useStore(useApplicationSession().store, (state) => select(state.record));
}
