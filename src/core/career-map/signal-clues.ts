import type { Language } from "#core/model/language.ts";
import type { ReadySentence } from "./signal-match.ts";
import { makeReady } from "./signal-ready.ts";
import { sentencesOf } from "./signal-sentences.ts";

/** What a sentence gives the weighing of words: a word by its root, or a class of words by its name. */
export interface Clue {
  readonly key: string;
  /** `[from, to)` in words. */
  readonly from: number;
  readonly to: number;
}

const NUMBER = /^\d/;

/** The clues of a sentence, without what it denies; the key of a class is marked `!` for an act, `:` for a thing. */
export function cluesOf({ words, found, negations }: ReadySentence): Clue[] {
  const ofWords = words.flatMap(({ text, root, isArticle }, at): Clue[] =>
    isArticle ? [] : [{ key: NUMBER.test(text) ? "#" : root, from: at, to: at + 1 }],
  );
  const ofClasses = [...found.values()]
    .flat()
    .filter(({ name }) => name !== "idiom")
    .map(({ name, isAct, from, to }): Clue => ({ key: `${isAct ? "!" : ":"}${name}`, from, to }));
  return [...ofWords, ...ofClasses].filter(({ from }) => negations[from] !== "denied");
}

/** The clues of a whole line, as the weights are learned from. */
export function cluesIn(text: string, language: Language): Clue[] {
  return sentencesOf(text, language).flatMap((sentence) => cluesOf(makeReady(sentence)));
}
