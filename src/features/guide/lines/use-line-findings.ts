import { useEffect, useEffectEvent, useState } from "react";
import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { Language } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { reviewCareer } from "#core/review/review-career.ts";
import type { Finding } from "#core/review/rule.ts";
import { useCareerSession, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { useDocumentLanguage } from "../use-document-language.ts";

/** The record cut down to one item. */
export type Alone = (career: Career) => Career;
export type LineFindings = ReadonlyMap<string, Finding>;

/** Nobody is interrupted while writing: lines are read once the hands rest, milliseconds. */
const REST_MS = 700;
const NONE: LineFindings = new Map();
const LINE = /\.highlights\[(\d+)\]$/;

/** What would help each line most, found a moment after the last change. `alone` is left out where nothing is checked. */
export function useLineFindings(lines: readonly Highlight[], alone: Alone | undefined): LineFindings {
  const session = useCareerSession();
  const { today } = useServices();
  const language = useDocumentLanguage();
  const openView = useOpenView();
  const [findings, setFindings] = useState(NONE);
  const look = useEffectEvent((seen: readonly Highlight[], shown: Language, view: ResumeView) => {
    if (alone === undefined) return;
    const career = alone(session.store.getState().record);
    setFindings(gravestByLine(reviewCareer(career, { view, language: shown, today: today() }), seen));
  });
  useEffect(() => {
    const timer = setTimeout(() => look(lines, language, openView), REST_MS);
    return () => clearTimeout(timer);
  }, [lines, language, openView]);
  return findings;
}

/** One finding a line: the gravest, and of those one that can be mended at once. `findings` come gravest first. */
export function gravestByLine(findings: readonly Finding[], lines: readonly Highlight[]): LineFindings {
  const byLine = new Map<string, Finding>();
  for (const finding of findings) {
    const id = lines[Number(LINE.exec(finding.path)?.[1])]?.id;
    if (id !== undefined && finding.severity !== "info" && isBetter(finding, byLine.get(id))) {
      byLine.set(id, finding);
    }
  }
  return byLine;
}

function isBetter(finding: Finding, known: Finding | undefined): boolean {
  if (known === undefined) return true;
  return known.fix === undefined && finding.fix !== undefined && finding.severity === known.severity;
}
