import type { Draft } from "immer";
import { useCallback } from "react";
import type { LocalizedText } from "#core/model/localized-text.ts";
import { openViewOf } from "#core/model/open-view.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useCareerSession, useEditOpenView, useOpenView } from "#state/career-session-context.ts";
import { type EditTools, useEdit } from "./use-edit.ts";

/** Whether the open document leaves an item out. */
export function useIsLeftOut(id: string): boolean {
  return useOpenView().hidden.includes(id);
}

/** Leaves an item out of the open document, or shows it again; the record keeps it. */
export function useToggleLeftOut(): (id: string) => void {
  const editView = useEditOpenView();
  return useCallback((id) => editView((view) => toggleLeftOut(view, id)), [editView]);
}

export function toggleLeftOut(view: Draft<ResumeView>, id: string): void {
  if (view.hidden.includes(id)) view.hidden = view.hidden.filter((hidden) => hidden !== id);
  else view.hidden.push(id);
}

/** What the open document says in place of the record's words: of a line by its id, or `headline`, `summary`. */
export function useOwnWording(id: string): LocalizedText | undefined {
  return useOpenView().wording[id];
}

/** Changes the open document as one step of undo, with the time at hand. */
export function useViewEdit(): (change: (view: Draft<ResumeView>, tools: EditTools) => void) => void {
  const session = useCareerSession();
  const edit = useEdit();
  return useCallback(
    (change) =>
      edit((draft, tools) => change(openViewOf(draft, session.openDocument.getState().viewId), tools)),
    [edit, session],
  );
}
