import type { Language } from "#core/model/language.ts";
import { isFieldWord } from "./field-words.ts";
import { MISTAKEN_WORDS, PREFIXES } from "./field-words-table.ts";
import { likelyWords } from "./likely-words.ts";

/** A Hunspell dictionary, as far as it is used. */
export interface Dictionary {
  readonly correct: (word: string) => boolean;
  readonly suggest: (word: string) => readonly string[];
}

/** What to write instead of a word that is wrong, one to three, best first; undefined for one that is right. */
export type Speller = (word: string) => readonly string[] | undefined;

const MOST_SUGGESTED = 3;
/** A shorter rest says nothing. */
const SHORTEST_REST = 4;

/** Judges the words of one language; each is judged once. */
export function createSpeller(dictionary: Dictionary, language: Language): Speller {
  const judged = new Map<string, readonly string[] | undefined>();
  return (word) => {
    if (!judged.has(word)) judged.set(word, judge(word.replaceAll("’", "'"), dictionary, language));
    return judged.get(word);
  };
}

function judge(word: string, dictionary: Dictionary, language: Language): readonly string[] | undefined {
  const small = word.toLowerCase();
  const meant = MISTAKEN_WORDS[language][small];
  if (meant !== undefined) return [inCaseOf(word, meant)];
  if (isRight(word, small, dictionary, language)) return undefined;
  const likely = likelyWords(small, language).filter((each) => isRight(each, each, dictionary, language));
  const isOfField = (each: string) => isFieldWord(each.toLowerCase(), language);
  const known = dictionary.suggest(small).filter((each) => !each.includes(" "));
  const better = [...likely, ...known.filter(isOfField), ...known].map((each) => inCaseOf(word, each));
  // What nothing comes close to is a rare term or a name rather than a slip.
  return better.length === 0 ? undefined : [...new Set(better)].slice(0, MOST_SUGGESTED);
}

function isRight(word: string, small: string, dictionary: Dictionary, language: Language): boolean {
  if (isFieldWord(small, language) || dictionary.correct(word) || dictionary.correct(small)) return true;
  const infinitive =
    language === "es" ? /^(\p{L}+[aeií]r)(?:me|te|se|nos|les?|l[oa]s?)$/u.exec(small)?.[1] : undefined;
  if (infinitive !== undefined && dictionary.correct(infinitive)) return true;
  return PREFIXES[language].some((prefix) => {
    const rest = small.startsWith(prefix) ? small.slice(prefix.length) : "";
    return rest.length >= SHORTEST_REST && (isFieldWord(rest, language) || dictionary.correct(rest));
  });
}

function inCaseOf(word: string, better: string): string {
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return isCapital ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
