import { tokensOf } from "#core/text/tokens.ts";

/** A word of a duty line with its place in the text, `[from, to)` in UTF-16 units. */
export interface PlainWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface PausedWord extends PlainWord {
  /** A comma, colon, slash, dash or bracket stands before it. */
  readonly afterPause: boolean;
}

const PIECE = /[^/-]+/g;
const POSSESSIVE = /'s?$/;
const PAUSE = /[,:()[\]/–—]| - /;

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

/** The words of one sentence, and where it pauses. */
export function pausedWordsOf(text: string): PausedWord[] {
  let last = 0;
  return wordsOf(text)
    .filter(({ text: word }) => word !== "")
    .map((word) => {
      const afterPause = PAUSE.test(text.slice(last, word.from));
      last = word.to;
      return { ...word, afterPause };
    });
}
