import type { Language } from "#core/model/language.ts";
import { isIrregular, rootOf, singularOf } from "#core/text/word-forms.ts";
import { type PausedWord, pausedWordsOf } from "./plain-words.ts";

export interface LineWord extends PausedWord {
  readonly root: string;
  readonly singular: string;
  readonly isArticle: boolean;
  /** A form of an irregular verb that is no noun ("wrote", "hice"). */
  readonly isIrregular: boolean;
  /** A percentage or a sum of money. */
  readonly isAmount: boolean;
  /** Joined by a hyphen to the word before it, as the number of a code set is. */
  readonly isOfName: boolean;
  /** "The pharmacist's": whose something is. */
  readonly isOwner: boolean;
  /** Written with a capital within the sentence ("EyeMed"). */
  readonly isName: boolean;
}

const SUM = /[$€]\s?[\d,.]*$/;
const PERCENT = /^ ?(?:%|por ?ciento|per ?cent)/i;
/** A number that belongs to a name: "ICD-10-CM", "COVID-19". */
const WITHIN_NAME = /\p{L}-$/u;
const OWNER = /^['’]/;
const CAPITAL = /^\p{Lu}/u;
const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["the", "a", "an", "my", "our", "their", "his", "her", "its", "all", "every", "each"]),
  es: new Set(
    "el la los las un una unos unas mi mis su sus nuestro nuestra nuestros nuestras cada".split(" "),
  ),
};

/** The words of one sentence with what the rules compare them by. */
export function lineWordsOf(text: string, offset: number, language: Language): LineWord[] {
  return pausedWordsOf(text).map(({ text: word, from, to, afterPause }, index) => ({
    text: word,
    from: from + offset,
    to: to + offset,
    root: rootOf(word, language),
    singular: singularOf(word, language),
    isIrregular: isIrregular(word, language),
    isArticle: ARTICLES[language].has(word),
    afterPause,
    isName: index > 0 && CAPITAL.test(text.slice(from, to)),
    isOwner: OWNER.test(text.slice(to, to + 2)),
    isAmount: SUM.test(text.slice(Math.max(0, from - 10), from)) || PERCENT.test(text.slice(to, to + 11)),
    isOfName: WITHIN_NAME.test(text.slice(Math.max(0, from - 2), from)),
  }));
}
