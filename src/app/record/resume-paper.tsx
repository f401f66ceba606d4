import { useDeferredValue, useMemo } from "react";
import { composeResume } from "#core/documents/compose-resume.ts";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";
import { LinkedPaper } from "./linked-paper.tsx";

/** The resume of the open record as its open document shows it, a moment behind the typing. */
export function ResumePaper() {
  const career = useDeferredValue(useCareer((whole) => whole));
  const { today } = useServices();
  const day = today();
  const view = useDeferredValue(useOpenView());
  const template = useMemo(() => dressOf(view), [view]);
  const tree = useMemo(
    () => (view === undefined ? undefined : composeResume(career, view, template, day)),
    [career, view, template, day],
  );
  return tree === undefined ? null : <LinkedPaper tree={tree} template={template} />;
}
