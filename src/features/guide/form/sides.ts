import { z } from "zod";
import { LANGUAGES } from "#core/model/language.ts";
import { type LocalizedText, withSide } from "#core/model/localized-text.ts";
import type { Timestamp } from "#core/model/timestamp.ts";

/** A localized text as a form holds it: both sides, blank where not written. */
export const sidesSchema = z.object({ en: z.string(), es: z.string() });
export type Sides = z.infer<typeof sidesSchema>;

export function toSides(text: LocalizedText): Sides {
  return { en: text.en?.text ?? "", es: text.es?.text ?? "" };
}

/** The text with what was typed on either side; a side that didn't change keeps its time. */
export function withSides(text: LocalizedText, sides: Sides, now: Timestamp): LocalizedText {
  return LANGUAGES.reduce((next, language) => withSide(next, language, sides[language], now), text);
}
