import { z } from "zod";
import { type Language, otherLanguage } from "./language.ts";
import { type Timestamp, timestampSchema } from "./timestamp.ts";

export const localizedSideSchema = z.object({ text: z.string(), changedAt: timestampSchema });
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

/** The text with one side replaced; a blank side is removed. */
export function withSide(
  value: LocalizedText,
  language: Language,
  text: string,
  changedAt: Timestamp,
): LocalizedText {
  if (value[language]?.text === text) return value;
  const next = { ...value };
  if (text === "") delete next[language];
  else next[language] = { text, changedAt };
  return next;
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

/** Whether the other side was changed after this one, so that this one may say something old. */
export function isOutdated(value: LocalizedText, language: Language): boolean {
  const own = value[language];
  const other = value[otherLanguage(language)];
  return own !== undefined && other !== undefined && other.changedAt > own.changedAt;
}
