import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Career } from "#core/model/career.ts";
import type { CareerSession, CareerSessionState } from "./career-session.ts";

export const CareerSessionContext = createContext<CareerSession | undefined>(undefined);

/** The open record's session; only inside of a record's pages. */
export function useCareerSession(): CareerSession {
  const session = useContext(CareerSessionContext);
  if (session === undefined) throw new Error("useCareerSession outside of CareerSessionContext");
  return session;
}

/** A part of the open record; renders again only when that part changes. */
export function useCareer<T>(select: (career: Career) => T): T {
  return useStore(useCareerSession().store, (state) => select(state.career));
}

export function useSessionState<T>(select: (state: CareerSessionState) => T): T {
  return useStore(useCareerSession().store, select);
}
