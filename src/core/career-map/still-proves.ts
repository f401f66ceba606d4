import { LANGUAGES, type Language } from "#core/model/language.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import type { LineProof } from "#core/model/transferable-skill.ts";
import { pausedWordsOf } from "./plain-words.ts";
import { negationsOf } from "./signal-negation.ts";

/**
 * Whether a line still says the words that it was quoted for, and denies them on none of its sides: one that was turned
 * into "did not verify eligibility" proves nothing, though the words stand in it.
 */
export function stillProves(text: LocalizedText, proof: LineProof): boolean {
  const sides = LANGUAGES.flatMap((language) => {
    const [said, quoted] = [text[language]?.text ?? "", proof.words[language]];
    return said === "" || quoted === undefined ? [] : [{ language, said, quoted }];
  });
  return (
    sides.some(({ said, quoted }) => quoted.every((words) => said.includes(words))) &&
    !sides.some(({ language, said, quoted }) => quoted.some((words) => isDenied(words, said, language)))
  );
}

const SENTENCE_END = /(?<=[.!?;])\s+|\n/;

function isDenied(quoted: string, said: string, language: Language): boolean {
  return said.split(SENTENCE_END).some((sentence) => {
    const from = sentence.indexOf(quoted);
    if (from === -1) return false;
    const words = pausedWordsOf(sentence);
    const negations = negationsOf(words, language);
    return words.some((word, at) => {
      const isQuoted = word.from >= from && word.to <= from + quoted.length;
      return isQuoted && negations[at] === "denied";
    });
  });
}
