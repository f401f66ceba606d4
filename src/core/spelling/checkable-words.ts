/** A word that a dictionary can judge, `[from, to)` in UTF-16 code units. */
export interface CheckableWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Stretches between spaces that are no words: addresses, files, codes, numbers, systems with a capital inside. */
const NO_WORDS = /@|:\/\/|^www\.|\.\p{L}{2,}|\d|[_\\<>{}[\]#*~^|+=]|\p{Ll}\p{Lu}/u;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const ENDS_SENTENCE = /(?:^|[.!?:;•–—]\s*|\n\s*)["“(¿¡]*$/u;
/** Shorter ones are initials and abbreviations. */
const SHORTEST = 3;

/**
 * The words of a text that are spelled out in small letters. Left out: names (a capital within a sentence),
 * abbreviations in capitals, and whatever holds a digit or a sign.
 */
export function checkableWords(text: string): CheckableWord[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: stretch, index }) =>
    NO_WORDS.test(stretch) ? [] : wordsOf(stretch, index, text),
  );
}

function wordsOf(stretch: string, at: number, text: string): CheckableWord[] {
  return [...stretch.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const from = at + index;
    return word.length >= SHORTEST && isSpelledOut(word, text.slice(0, from))
      ? [{ word, from, to: from + word.length }]
      : [];
  });
}

function isSpelledOut(word: string, before: string): boolean {
  const rest = word.slice(1);
  if (rest !== rest.toLowerCase()) return false;
  return word.charAt(0) === word.charAt(0).toLowerCase() || ENDS_SENTENCE.test(before);
}
