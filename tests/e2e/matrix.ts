import type { Language } from "#core/model/language.ts";

/** `E2E=all` runs every test in every language and width; else each once, the files by turns in one or the other. */
const IS_WHOLE = process.env["E2E"] === "all";

/** A language and a width, px. */
export type Screen = readonly [language: Language, width: number];

/** For the few tests whose words matter, in each language always. */
export const EACH_LANGUAGE: readonly Language[] = ["en", "es"];

/** The language whose turn it is, or both. */
export function languages(turn: Language): readonly Language[] {
  return IS_WHOLE ? EACH_LANGUAGE : [turn];
}

/** The screen whose turn it is, or a desktop and a phone in both languages. */
export function screens(turn: Screen): readonly Screen[] {
  if (!IS_WHOLE) return [turn];
  return EACH_LANGUAGE.flatMap((language) => [1440, 360].map((width): Screen => [language, width]));
}

/** Of several rows those whose turn it is, or all. */
export function byTurns<T>(rows: readonly T[], isTurn: (row: T) => boolean): readonly T[] {
  return IS_WHOLE ? rows : rows.filter(isTurn);
}
