import { z } from "zod";
import { type Language, otherLanguage } from "./language.ts";
import { type Timestamp, timestampSchema } from "./timestamp.ts";

export const localizedSideSchema = z.object({
  text: z.string(),
  changedAt: timestampSchema,
  /** The other side's change that this one was written after, to say the same. */
  follows: timestampSchema.optional(),
  /** Drafted by a machine; the mark stays until the person edits or confirms the words. */
  draft: z.literal(true).optional(),
});
export type LocalizedSide = z.infer<typeof localizedSideSchema>;

/** One text with an English and a Spanish side; each side knows when it last changed. */
export const localizedTextSchema = z.object({
  en: localizedSideSchema.optional(),
  es: localizedSideSchema.optional(),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;
export const blankLocalizedText: LocalizedText = {};

/** A text that exists on one side only. */
export function localizedText(language: Language, text: string, changedAt: Timestamp): LocalizedText {
  return { [language]: { text, changedAt } };
}

/** Whoever brings a side up to date types for a while: changes closer together than this are one piece of work, milliseconds. */
const ONE_SITTING = 10 * 60_000;

/** The text with one side replaced; a blank side is removed. A side that was behind now follows the other one. */
export function withSide(
  value: LocalizedText,
  language: Language,
  text: string,
  changedAt: Timestamp,
): LocalizedText {
  if (value[language]?.text === text) return value;
  const next = { ...value };
  if (text === "") delete next[language];
  else next[language] = { text, changedAt, ...followed(value, language, changedAt) };
  return next;
}

/** The text with a machine's words on one side, marked as such. */
export function withMachineDraft(
  value: LocalizedText,
  language: Language,
  text: string,
  changedAt: Timestamp,
): LocalizedText {
  const other = value[otherLanguage(language)];
  const follows = other === undefined ? {} : { follows: other.changedAt };
  return { ...value, [language]: { text, changedAt, ...follows, draft: true } };
}

/** The text with one side declared right as it stands: no draft any more, and up to date with the other side. */
export function withConfirmedSide(
  value: LocalizedText,
  language: Language,
  confirmedAt: Timestamp,
): LocalizedText {
  const own = value[language];
  const other = value[otherLanguage(language)];
  if (own === undefined) return value;
  const follows = other === undefined ? {} : { follows: other.changedAt };
  return { ...value, [language]: { text: own.text, changedAt: confirmedAt, ...follows } };
}

function followed(value: LocalizedText, language: Language, now: Timestamp): { follows?: Timestamp } {
  const own = value[language];
  const other = value[otherLanguage(language)];
  if (other === undefined) return {};
  const isCatchingUp = own === undefined || own.draft === true || isOutdated(value, language);
  const goesOn =
    own?.follows === other.changedAt && Date.parse(now) - Date.parse(own.changedAt) < ONE_SITTING;
  return isCatchingUp || goesOn ? { follows: other.changedAt } : {};
}

/** The words of one side, or undefined where that side is not written. */
export function sideOf(value: LocalizedText, language: Language): string | undefined {
  const text = value[language]?.text.trim();
  return text ? text : undefined;
}

/** The words for a document: its own language, else the other side, said which. */
export function textFor(
  value: LocalizedText,
  language: Language,
): { text: string; language: Language } | undefined {
  const own = sideOf(value, language);
  if (own !== undefined) return { text: own, language };
  const other = otherLanguage(language);
  const text = sideOf(value, other);
  return text === undefined ? undefined : { text, language: other };
}

/** Whether the other side says something newer: it was changed after this one, and not to say the same. */
export function isOutdated(value: LocalizedText, language: Language): boolean {
  const own = value[language];
  const other = value[otherLanguage(language)];
  if (own === undefined || other === undefined) return false;
  return other.changedAt > own.changedAt && other.follows !== own.changedAt;
}

/** Whether one side is a machine's words that nobody has looked at. */
export function isMachineDraft(value: LocalizedText, language: Language): boolean {
  return value[language]?.draft === true && sideOf(value, language) !== undefined;
}
