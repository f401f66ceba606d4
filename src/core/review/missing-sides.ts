import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import { otherLanguage } from "#core/model/language.ts";
import { isOutdated, type LocalizedText, sideOf } from "#core/model/localized-text.ts";
import type { CareerPart } from "./completeness.ts";

export interface MissingSide {
  readonly part: CareerPart;
  /** The words of the other language, which print until this side is written. */
  readonly text: string;
  /** `missing`: this side isn't written; `outdated`: the other one changed after it. */
  readonly state: "missing" | "outdated";
}

/** What a document in this language still takes from the other one, in the order of the record. */
export function missingSides(career: Career, language: Language): MissingSide[] {
  return textsOf(career).flatMap(({ part, text }): MissingSide[] => {
    const other = sideOf(text, otherLanguage(language));
    if (other === undefined) return [];
    if (sideOf(text, language) === undefined) return [{ part, text: other, state: "missing" }];
    return isOutdated(text, language) ? [{ part, text: other, state: "outdated" }] : [];
  });
}

interface PlacedText {
  readonly part: CareerPart;
  readonly text: LocalizedText;
}

function textsOf(career: Career): PlacedText[] {
  const from = (part: CareerPart, texts: readonly LocalizedText[]) => texts.map((text) => ({ part, text }));
  const linesOf = (entry: { readonly highlights: ReadonlyArray<{ readonly text: LocalizedText }> }) =>
    entry.highlights.map(({ text }) => text);
  return [
    ...from("about", [career.headline]),
    ...from(
      "education",
      career.education.flatMap((entry) => [entry.studyType, entry.area, ...linesOf(entry)]),
    ),
    ...from(
      "certifications",
      career.memberships.map(({ position }) => position),
    ),
    ...from(
      "work",
      [...career.work, ...career.volunteer].flatMap((role) => [
        role.position,
        role.summary,
        ...linesOf(role),
      ]),
    ),
    ...from(
      "practicum",
      career.practicum.flatMap((entry) => [entry.title, ...linesOf(entry)]),
    ),
    ...from(
      "skills",
      career.skills.flatMap((group) => [group.name, ...group.keywords.map(({ text }) => text)]),
    ),
    ...from(
      "skills",
      career.languages.flatMap(({ name, fluency }) => [name, fluency]),
    ),
    ...from("summary", [career.summary]),
  ];
}
