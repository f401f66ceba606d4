import type { Career } from "#core/model/career.ts";
import type { CareerPart as RecordPart } from "#core/model/career-lines.ts";
import { type Language, otherLanguage } from "#core/model/language.ts";
import { type LocalizedPlace, localizedPlaces } from "#core/model/localized-places.ts";
import { isMachineDraft, isOutdated, sideOf } from "#core/model/localized-text.ts";
import type { CareerPart } from "./completeness.ts";

/** `missing`: not written; `outdated`: the other side changed after it; `draft`: a machine's words, not looked at. */
export type SideLack = "missing" | "outdated" | "draft";

export interface MissingSide {
  /** Where in the record: `work[1].highlights[0]`. */
  readonly path: string;
  /** The page of the guide that asks for it. */
  readonly part: CareerPart;
  /** The words of the other language, which print until this side is written. */
  readonly text: string;
  readonly state: SideLack;
}

/** What a document in this language still takes from the other one, in the order of the guide. */
export function missingSides(career: Career, language: Language): MissingSide[] {
  return localizedPlaces(career).flatMap((place): MissingSide[] => {
    const state = lackOf(place, language);
    const text = sideOf(place.text, otherLanguage(language));
    if (state === undefined || text === undefined) return [];
    return [{ path: place.path, part: PAGES[place.part], text, state }];
  });
}

/** What a text lacks on one side; undefined where it is right, or has no words on either side. */
export function lackOf({ text }: Pick<LocalizedPlace, "text">, language: Language): SideLack | undefined {
  if (sideOf(text, otherLanguage(language)) === undefined) return undefined;
  if (sideOf(text, language) === undefined) return "missing";
  if (isMachineDraft(text, language)) return "draft";
  return isOutdated(text, language) ? "outdated" : undefined;
}

/** The guide's page for each part of the record. */
const PAGES = {
  contact: "about",
  links: "about",
  headline: "about",
  summary: "summary",
  credentials: "certifications",
  memberships: "certifications",
  education: "education",
  work: "work",
  volunteer: "work",
  practicum: "practicum",
  skills: "skills",
  languages: "skills",
  customSections: "skills",
} as const satisfies Record<RecordPart, CareerPart>;
