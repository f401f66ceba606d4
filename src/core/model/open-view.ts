import type { Draft } from "immer";
import type { Career } from "./career.ts";
import type { ResumeView } from "./resume-view.ts";

/** The document with this id; the record's first where there is none, as before one was chosen or after it was deleted. */
export function openViewOf<C extends Career | Draft<Career>>(
  career: C,
  id: ResumeView["id"] | undefined,
): C["views"][number] {
  const view = career.views.find((each) => each.id === id) ?? career.views[0];
  if (view === undefined) throw new Error("a record has at least one document");
  return view;
}
