import type { Draft } from "immer";
import { createContext, useCallback, useContext } from "react";
import { useStore } from "zustand";
import type { Career } from "#core/model/career.ts";
import { openViewOf } from "#core/model/open-view.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Attention, CareerSession, CareerSessionState } from "./career-session.ts";

export const CareerSessionContext = createContext<CareerSession | undefined>(undefined);
/** Found once for the many lines of a long record that ask how the open document has them. */
export const OpenViewContext = createContext<ResumeView | undefined>(undefined);

/** The open record's session; only inside of a record's pages. */
export function useCareerSession(): CareerSession {
  const session = useContext(CareerSessionContext);
  if (session === undefined) throw new Error("useCareerSession outside of CareerSessionContext");
  return session;
}

/** A part of the open record; renders again only when that part changes. */
export function useCareer<T>(select: (career: Career) => T): T {
  return useStore(useCareerSession().store, (state) => select(state.record));
}

/** The open document of the record. */
export function useOpenView(): ResumeView {
  const view = useContext(OpenViewContext);
  if (view === undefined) throw new Error("useOpenView outside of CareerSessionProvider");
  return view;
}

/** Changes the open document as one step of undo. */
export function useEditOpenView(): (change: (view: Draft<ResumeView>) => void) => void {
  const session = useCareerSession();
  return useCallback(
    (change) => session.edit((draft) => change(openViewOf(draft, session.openDocument.getState().viewId))),
    [session],
  );
}

export function useAttention<T>(select: (attention: Attention) => T): T {
  return useStore(useCareerSession().attention, select);
}

export function useSessionState<T>(select: (state: CareerSessionState) => T): T {
  return useStore(useCareerSession().store, select);
}
