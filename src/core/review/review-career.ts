import type { Grammar } from "#core/grammar/grammar.ts";
import type { Posting } from "#core/matching/posting.ts";
import { asWorded, hiddenPlaces, isWithin } from "#core/model/as-printed.ts";
import type { Career } from "#core/model/career.ts";
import { printedLines } from "#core/model/career-lines.ts";
import type { Language } from "#core/model/language.ts";
import { openViewOf } from "#core/model/open-view.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Spelling } from "#core/spelling/find-misspelled.ts";
import type { Finding, ReviewContext, Severity } from "./rule.ts";
import { RULES } from "./rules-table.ts";

export interface ReviewOptions {
  /** The document that is reviewed; without one, the record's first. */
  readonly view?: ResumeView;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly posting?: Posting;
  readonly spelling?: Spelling;
  readonly grammar?: Grammar;
}

const ORDER = { error: 0, warn: 1, suggest: 2, info: 3 } as const satisfies Record<Severity, number>;

/**
 * What an experienced colleague would say before the document goes out: gravest first, then in the record's order. It
 * reads what the document prints: its own words for a line, and nothing of what it leaves out.
 */
export function reviewCareer(career: Career, options: ReviewOptions): Finding[] {
  const view = options.view ?? openViewOf(career, undefined);
  const printed = asWorded(career, view);
  const leftOut = hiddenPlaces(career, view);
  const isLeftOut = (path: string) => isWithin(path, leftOut);
  const lines = printedLines(printed, options.language).filter(({ path }) => !isLeftOut(path));
  const context: ReviewContext = { ...options, career: printed, record: career, view, isLeftOut, lines };
  const findings = RULES.flatMap(({ id, severity, isAboutLeftOut, check }) =>
    check(context)
      .filter(({ path }) => isAboutLeftOut === true || !isLeftOut(path))
      .map((observation): Finding => ({ rule: id, severity, ...observation })),
  );
  return findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
