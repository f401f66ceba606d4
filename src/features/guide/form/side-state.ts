import { type Language, otherLanguage } from "#core/model/language.ts";
import { isMachineDraft, isOutdated, type LocalizedText } from "#core/model/localized-text.ts";
import type { Sides } from "./sides.ts";

/** How the two sides of a text stand to each other, seen from the document's language. */
export type SideState =
  | "blank"
  | "both"
  | "onlyOther"
  | "otherMissing"
  | "outdated"
  | "otherOutdated"
  | "draft"
  | "otherDraft";

/** States worth a line; of those, the ones worth a line even in a long list. */
export const TELLING: readonly SideState[] = [
  "both",
  "onlyOther",
  "otherMissing",
  "outdated",
  "otherOutdated",
  "draft",
  "otherDraft",
];
export const ALARMING: readonly SideState[] = ["onlyOther", "outdated", "draft"];

type Which = "own" | "other";

/** The side that somebody should look at, and the side that is to be written. */
export const BEHIND: Partial<Record<SideState, Which>> = {
  outdated: "own",
  draft: "own",
  otherOutdated: "other",
  otherDraft: "other",
};
export const BLANK: Partial<Record<SideState, Which>> = { onlyOther: "own", otherMissing: "other" };

/** `sides` as typed, `text` as stored. */
export function sideStateOf(sides: Sides, text: LocalizedText, language: Language): SideState {
  const other = otherLanguage(language);
  const hasOwn = sides[language].trim() !== "";
  const hasOther = sides[other].trim() !== "";
  if (!hasOwn) return hasOther ? "onlyOther" : "blank";
  if (!hasOther) return "otherMissing";
  if (isMachineDraft(text, language)) return "draft";
  if (isMachineDraft(text, other)) return "otherDraft";
  if (isOutdated(text, language)) return "outdated";
  return isOutdated(text, other) ? "otherOutdated" : "both";
}
