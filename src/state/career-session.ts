import type { StoreApi } from "zustand/vanilla";
import type { Career } from "#core/model/career.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { EditSession, EditState } from "./edit-session.ts";

export type CareerSessionState = EditState<Career>;

/** Which document of the record is open. */
export interface OpenDocument {
  readonly viewId: ResumeView["id"] | undefined;
}

/** One open record. React reads it through `useCareer`, the open document through `useOpenView`. */
export interface CareerSession extends EditSession<Career> {
  readonly openDocument: StoreApi<OpenDocument>;
  /** Opens another document of the record; no step of undo, and kept until the record is opened again. */
  readonly openView: (id: ResumeView["id"]) => void;
}
