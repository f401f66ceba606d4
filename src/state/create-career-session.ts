import { createStore } from "zustand/vanilla";
import type { Career } from "#core/model/career.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Attention, CareerSession, OpenDocument } from "./career-session.ts";
import { createEditSession, type EditSessionOptions } from "./create-edit-session.ts";

export interface CareerSessionOptions extends EditSessionOptions<Career> {
  /** The document that was open last. */
  readonly viewId?: ResumeView["id"] | undefined;
  readonly rememberView?: (id: ResumeView["id"]) => void;
}

/** Opens a record for editing, at the document that was open last. */
export function createCareerSession({ viewId, rememberView, ...rest }: CareerSessionOptions): CareerSession {
  const openDocument = createStore<OpenDocument>(() => ({ viewId }));
  const attention = createStore<Attention>(() => ({ sought: undefined, edited: undefined }));
  return {
    ...createEditSession(rest),
    openDocument,
    openView: (id) => {
      openDocument.setState({ viewId: id });
      rememberView?.(id);
    },
    attention,
    seek: (path) => attention.setState({ sought: path === undefined ? undefined : { path } }),
    setEdited: (edited) => attention.setState({ edited }),
  };
}
