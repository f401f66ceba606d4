import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as spanishStem } from "@orama/stemmers/spanish";
import type { Language } from "#core/model/language.ts";
import { foldText } from "./fold-text.ts";

/** A word with its place in the text given, `[from, to)` in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+(?:['&/.-][\p{L}\p{N}]+)*/gu;

/** The words of a text, folded (lower case, no accents); punctuation left out. */
export function tokensOf(text: string): Token[] {
  return [...foldText(text).matchAll(WORD)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The stem of one folded word (Porter2 for English, Snowball for Spanish), folded again. */
export function stemOf(word: string, language: Language): string {
  return foldText(language === "en" ? englishStem(word) : spanishStem(word));
}
