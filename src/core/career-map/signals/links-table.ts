import type { Language } from "#core/model/language.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that lead from a verb to what it is done to, by what they tell of it. */
export const LINK_WORDS = {
  /** Who is asked or told; in Spanish it is they who do it, but for such a word. English needs none ("asked the doctor"). */
  told: { en: undefined, es: setOf("a al con del") },
  /** Who is told something, where English does need the word ("reported it to the doctor"). */
  toWhom: { en: setOf("to with from past by"), es: setOf("a al con") },
  /** For whom something is done. */
  forWhom: { en: setOf("for"), es: setOf("a al para") },
  /** Where something is put. */
  into: { en: setOf("in into onto"), es: setOf("en a al") },
  /** Where something is drawn from. */
  outOf: { en: setOf("from in of through into across"), es: setOf("de del en desde entre") },
} as const satisfies Record<string, Readonly<Record<Language, ReadonlySet<string> | undefined>>>;

export type LinkName = keyof typeof LINK_WORDS;
