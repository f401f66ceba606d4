import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { Language } from "#core/model/language.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import { partsOf } from "#core/model/partial-date.ts";
import { type ResumeView, withWording } from "#core/model/resume-view.ts";
import type { RecordPath } from "./block.ts";

/** `path`: what to shorten or leave out; `lines`: about how many printed lines that saves. */
export interface Shortening {
  readonly path: RecordPath;
  readonly reason: ShortenReason;
  readonly text: string;
  readonly lines: number;
}
export type ShortenReason = "old-job" | "many-duties" | "long-duty" | "long-summary" | "side-part";

/** Characters on a printed line of a bullet, about; lines that a duty, a summary may take before it is long. */
const LINE_LENGTH = 95;
const DUTY_LINES = 2;
const SUMMARY_LINES = 3;
/** Duties that say enough of one job; years after which a line does for an old one. Both our judgment. */
const ENOUGH_DUTIES = 5;
const OLD_AFTER_YEARS = 12;

/**
 * What a document that is longer than wanted could do without, the most lines first, so far as the document shows
 * it. Whole parts come last: a person gives up words before facts. `today`: `YYYY-MM-DD`.
 */
export function whatToShorten(career: Career, view: ResumeView, today: string): Shortening[] {
  const page: Page = {
    view,
    language: view.language,
    year: Number(today.slice(0, 4)),
  };
  const words = [...longSummary(career, page), ...longDuties(career, page), ...duties(career, page)];
  return [...words.sort((a, b) => b.lines - a.lines), ...sideParts(career, page)];
}

interface Page {
  readonly view: ResumeView;
  readonly language: Language;
  readonly year: number;
}

function longSummary({ summary }: Career, page: Page): Shortening[] {
  const text = wordsOf("summary", summary, page);
  const lines = linesIn(text) - SUMMARY_LINES;
  return lines > 0 ? [{ path: "summary", reason: "long-summary", text, lines }] : [];
}

function longDuties({ work }: Career, page: Page): Shortening[] {
  return work.flatMap((role, at) =>
    shownLines(role, page).flatMap(({ highlight, index }): Shortening[] => {
      const text = wordsOf(highlight.id, highlight.text, page);
      const lines = linesIn(text) - DUTY_LINES;
      return lines > 0
        ? [{ path: `work[${at}].highlights[${index}]`, reason: "long-duty", text, lines }]
        : [];
    }),
  );
}

/** Old jobs keep a line; any job keeps the first few. */
function duties({ work }: Career, page: Page): Shortening[] {
  return work.flatMap((role, at): Shortening[] => {
    const shown = shownLines(role, page);
    const end = role.dates.end === undefined ? page.year : partsOf(role.dates.end).year;
    const isOld = page.year - end >= OLD_AFTER_YEARS;
    const spare = shown.slice(isOld ? 1 : ENOUGH_DUTIES);
    if (spare.length === 0) return [];
    const lines = spare.reduce(
      (sum, { highlight }) => sum + linesIn(wordsOf(highlight.id, highlight.text, page)),
      0,
    );
    const text = textFor(role.position, page.language)?.text ?? "";
    return [{ path: `work[${at}]`, reason: isOld ? "old-job" : "many-duties", text, lines }];
  });
}

/** Parts that a coder's employer asks for last. */
function sideParts({ memberships, volunteer, customSections }: Career, page: Page): Shortening[] {
  const isShown = ({ id }: { readonly id: string }) => !page.view.hidden.includes(id);
  return [
    ...customSections.flatMap((section, at): Shortening[] => {
      const text = textFor(section.heading, page.language)?.text ?? "";
      const lines = 1 + section.entries.filter(isShown).length * 2;
      return isShown(section) && lines > 1
        ? [{ path: `customSections[${at}]`, reason: "side-part", text, lines }]
        : [];
    }),
    ...part("volunteer[0]", volunteer.filter(isShown), ({ organization }) => organization),
    ...part("memberships[0]", memberships.filter(isShown), ({ organization }) => organization),
  ];
}

function part<T>(path: RecordPath, items: readonly T[], nameOf: (item: T) => string): Shortening[] {
  const [first] = items;
  if (first === undefined) return [];
  return [{ path, reason: "side-part", text: nameOf(first), lines: 1 + items.length * 2 }];
}

function shownLines(
  { highlights }: { readonly highlights: readonly Highlight[] },
  { view, ...page }: Page,
): Array<{ readonly highlight: Highlight; readonly index: number }> {
  return highlights
    .map((highlight, index) => ({ highlight, index }))
    .filter(
      ({ highlight: { id, text } }) =>
        !view.hidden.includes(id) && wordsOf(id, text, { view, ...page }) !== "",
    );
}

function wordsOf(id: string, text: LocalizedText, { view, language }: Page): string {
  return textFor(withWording(text, view.wording[id]), language)?.text ?? "";
}

function linesIn(text: string): number {
  return Math.ceil(text.length / LINE_LENGTH);
}
