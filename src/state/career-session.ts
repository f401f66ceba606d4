import type { StoreApi } from "zustand/vanilla";
import type { Career } from "#core/model/career.ts";
import type { FieldPlace } from "#core/model/field-place.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { EditSession, EditState } from "./edit-session.ts";

export type CareerSessionState = EditState<Career>;

/** Which document of the record is open. */
export interface OpenDocument {
  readonly viewId: ResumeView["id"] | undefined;
}

/** What ties the paper and the forms together. */
export interface Attention {
  /** The record path of what was picked on the paper, until its field is open. */
  readonly sought: { readonly path: string } | undefined;
  /** The field that is being written in. */
  readonly edited: FieldPlace | undefined;
}

/** One open record. React reads it through `useCareer`, the open document through `useOpenView`. */
export interface CareerSession extends EditSession<Career> {
  readonly openDocument: StoreApi<OpenDocument>;
  /** Opens another document of the record; no step of undo, and kept until the record is opened again. */
  readonly openView: (id: ResumeView["id"]) => void;
  readonly attention: StoreApi<Attention>;
  /** Asks the forms to open the field of a record path; without one, nothing is sought any more. */
  readonly seek: (path: string | undefined) => void;
  readonly setEdited: (edited: FieldPlace | undefined) => void;
}
