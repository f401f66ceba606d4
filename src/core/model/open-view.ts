import type { ResumeView } from "./resume-view.ts";

/**
 * The document with this id; the record's first where there is none, as before one was chosen or after it was deleted.
 * On a draft of the record it is a draft itself.
 */
export function openViewOf<V extends Pick<ResumeView, "id">>(
  { views }: { readonly views: readonly V[] },
  id: ResumeView["id"] | undefined,
): V {
  const view = views.find((each) => each.id === id) ?? views[0];
  if (view === undefined) throw new Error("a record has at least one document");
  return view;
}
