import type { Draft } from "immer";
import type { Career } from "#core/model/career.ts";
import type { ApplicationId, ResumeViewId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";

export interface NewDocument {
  readonly id: ResumeViewId;
  readonly name: string;
  readonly language: Language;
  /** The posting that it is made for; a copy for another use is made for none. */
  readonly application?: ApplicationId;
}

/** A document with the choices of another: its design, what it leaves out, its words and its order. */
export function addDocument(career: Draft<Career>, like: ResumeViewId, document: NewDocument): void {
  const at = career.views.findIndex(({ id }) => id === like);
  const model = career.views[at];
  if (model === undefined) return;
  const { application: _, ...choices } = plain(model);
  career.views.splice(at + 1, 0, { ...choices, ...document });
}

/** A copy that shares nothing with its model: what is changed in one stays out of the other. */
function plain(view: Draft<ResumeView>): Draft<ResumeView> {
  return {
    ...view,
    look: { ...view.look },
    hidden: [...view.hidden],
    order: [...view.order],
    wording: Object.fromEntries(Object.entries(view.wording).map(([id, text]) => [id, { ...text }])),
  };
}

export function renameDocument(career: Draft<Career>, id: ResumeViewId, name: string): void {
  const view = career.views.find((each) => each.id === id);
  if (view !== undefined) view.name = name;
}

/** A record keeps at least one document. */
export function removeDocument(career: Draft<Career>, id: ResumeViewId): void {
  if (career.views.length > 1) career.views = career.views.filter((view) => view.id !== id);
}

/** Puts a document that was removed in its place again. */
export function putBackDocument(career: Draft<Career>, view: ResumeView, at: number): void {
  if (career.views.every(({ id }) => id !== view.id)) career.views.splice(at, 0, view);
}
