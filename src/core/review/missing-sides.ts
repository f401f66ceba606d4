import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import { type Language, otherLanguage } from "#core/model/language.ts";
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
  const { education, memberships, work, volunteer, practicum, skills, languages, customSections } = career;
  return [
    ...inPart("about", [career.headline]),
    ...inPart(
      "education",
      education.flatMap((entry) => [entry.studyType, entry.area, ...linesOf(entry)]),
    ),
    ...inPart(
      "certifications",
      memberships.map(({ position }) => position),
    ),
    ...inPart(
      "work",
      [...work, ...volunteer].flatMap((role) => [role.position, role.summary, ...linesOf(role)]),
    ),
    ...inPart(
      "practicum",
      practicum.flatMap((entry) => [entry.title, ...linesOf(entry)]),
    ),
    ...inPart(
      "skills",
      skills.flatMap((group) => [group.name, ...group.keywords.map(({ text }) => text)]),
    ),
    ...inPart(
      "skills",
      languages.flatMap(({ name, fluency }) => [name, fluency]),
    ),
    ...inPart(
      "skills",
      customSections.flatMap((section) => [
        section.heading,
        ...section.entries.flatMap((entry) => [entry.title, ...linesOf(entry)]),
      ]),
    ),
    ...inPart("summary", [career.summary]),
  ];
}

function inPart(part: CareerPart, texts: readonly LocalizedText[]): PlacedText[] {
  return texts.map((text) => ({ part, text }));
}

function linesOf({ highlights }: { readonly highlights: readonly Highlight[] }): LocalizedText[] {
  return highlights.map(({ text }) => text);
}
