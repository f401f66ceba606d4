import type { Language } from "#core/model/language.ts";
import { tokensOf } from "#core/text/tokens.ts";
import { isIrregular, rootOf, singularOf } from "#core/text/word-forms.ts";

/** A word of a duty line with its place in the text, `[from, to)` in UTF-16 units. */
export interface PlainWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface LineWord extends PlainWord {
  readonly root: string;
  readonly singular: string;
  readonly isArticle: boolean;
  /** A form of an irregular verb that is no noun ("wrote", "hice"). */
  readonly isIrregular: boolean;
  /** A percentage or a sum of money. */
  readonly isAmount: boolean;
  /** A comma, colon, slash, dash or bracket stands before it. */
  readonly afterPause: boolean;
  /** "The pharmacist's": whose something is. */
  readonly isOwner: boolean;
  /** Written with a capital within the sentence ("EyeMed"). */
  readonly isName: boolean;
}

const PIECE = /[^/-]+/g;
const SUM = /[$€]\s?[\d,.]*$/;
const PERCENT = /^ ?%/;
const POSSESSIVE = /'s?$/;
const OWNER = /^['’]/;
const CAPITAL = /^\p{Lu}/u;
const PAUSE = /[,:()[\]/–—]| - /;
const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["the", "a", "an", "my", "our", "their", "his", "her", "its", "all", "every", "each"]),
  es: new Set(
    "el la los las un una unos unas mi mis su sus nuestro nuestra nuestros nuestras cada".split(" "),
  ),
};

/** The words of a text, parted at hyphens and slashes too: "check-in" is two words. */
export function wordsOf(text: string): PlainWord[] {
  return tokensOf(text).flatMap((token) =>
    [...token.text.matchAll(PIECE)].map((piece) => {
      const from = token.from + piece.index;
      const bare = piece[0].replace(POSSESSIVE, "");
      return { text: bare, from, to: from + bare.length };
    }),
  );
}

/** The words of one sentence with what the rules compare them by. */
export function lineWordsOf(text: string, offset: number, language: Language): LineWord[] {
  let last = 0;
  return wordsOf(text)
    .filter(({ text: word }) => word !== "")
    .map(({ text: word, from, to }) => {
      const afterPause = PAUSE.test(text.slice(last, from));
      const isName = last > 0 && CAPITAL.test(text.slice(from, to));
      last = to;
      return {
        text: word,
        from: from + offset,
        to: to + offset,
        root: rootOf(word, language),
        singular: singularOf(word, language),
        isIrregular: isIrregular(word, language),
        isArticle: ARTICLES[language].has(word),
        afterPause,
        isName,
        isOwner: OWNER.test(text.slice(to, to + 2)),
        isAmount: SUM.test(text.slice(Math.max(0, from - 10), from)) || PERCENT.test(text.slice(to, to + 2)),
      };
    });
}
