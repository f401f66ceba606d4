import { useCallback, useMemo } from "react";
import { useLocation, useRoute } from "wouter";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { pathOf } from "#core/model/field-place.ts";
import { stepOfPath } from "#features/guide/steps/step-of-path.ts";
import { stepPath } from "#features/guide/steps.ts";
import { PaperPreview } from "#features/preview/paper-preview.tsx";
import { useAttention, useCareer, useCareerSession } from "#state/career-session-context.ts";
import { useShowWork } from "#ui/desk-page.tsx";
import { DesignLink } from "./design-link.tsx";
import { usePaperLink } from "./use-paper-link.ts";

/** What is in the letter and not in the record. */
const LETTER = "letter.";

interface LinkedPaperProps {
  readonly tree: DocumentTree;
  readonly template: Template;
}

/** The paper with its lines tied to the forms: a line leads to its field, and the field being written marks its line. */
export function LinkedPaper({ tree, template }: LinkedPaperProps) {
  const { seek } = useCareerSession();
  const [, navigate] = useLocation();
  const id = useCareer((career) => career.id);
  const place = useAttention((attention) => attention.edited);
  const edited = useCareer((career) => (place === undefined ? undefined : pathOf(career, place)));
  const showWork = useShowWork();
  usePaperLink();
  const open = useCallback(
    (path: string) => {
      seek(path);
      if (path.startsWith(LETTER)) showWork();
      else navigate(stepPath(id, stepOfPath(path)));
    },
    [seek, navigate, id, showWork],
  );
  const [isDesign] = useRoute("/r/:id/design");
  const tools = useMemo(() => (isDesign ? null : <DesignLink to={`/r/${id}/design`} />), [isDesign, id]);
  return <PaperPreview tree={tree} template={template} edited={edited} onOpen={open} tools={tools} />;
}
