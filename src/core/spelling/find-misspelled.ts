import type { Career } from "#core/model/career.ts";
import { type CareerLine, careerLines } from "#core/model/career-lines.ts";
import type { Language } from "#core/model/language.ts";
import { type CheckableWord, checkableWords } from "./checkable-words.ts";

/** Judges a word of a language: what to write instead, or undefined for a right one or one not judged yet. */
export type Spelling = (word: string, language: Language) => readonly string[] | undefined;

export interface Misspelled extends CheckableWord {
  readonly line: CareerLine & { readonly language: Language };
  /** Best first, at least one. */
  readonly better: readonly string[];
}

/** The words of these lines that are wrong in the language of their side. What has no side has no language. */
export function findMisspelled(
  lines: readonly CareerLine[],
  career: Career,
  spelling: Spelling,
): Misspelled[] {
  const known = knownWords(career);
  return lines.flatMap((line) =>
    wordsOf(line).flatMap(({ language, ...place }): Misspelled[] => {
      const better = known.has(place.word.toLowerCase()) ? undefined : spelling(place.word, language);
      return better === undefined ? [] : [{ ...place, line: { ...line, language }, better }];
    }),
  );
}

/** Each word of these lines that is to be judged, once a language. */
export function wordsToJudge(lines: readonly CareerLine[]): Record<Language, string[]> {
  const words = { en: new Set<string>(), es: new Set<string>() };
  for (const { word, language } of lines.flatMap(wordsOf)) words[language].add(word);
  return { en: [...words.en], es: [...words.es] };
}

/** A text is judged by its words; a title or a skill, whose first letter may be a name's, by those in small letters. */
function wordsOf(line: CareerLine): (CheckableWord & { readonly language: Language })[] {
  const { language, role, text } = line;
  if (language === undefined) return [];
  const isSentence = role === "duty" || role === "text";
  return checkableWords(text)
    .filter(({ word }) => isSentence || word === word.toLowerCase())
    .map((place) => ({ ...place, language }));
}

/** What the person added, and the words of the names that the record holds. */
function knownWords(career: Career): ReadonlySet<string> {
  const names = careerLines(career).filter(({ language }) => language === undefined);
  const words = [...(career.ownWords ?? []), ...names.map(({ text }) => text)];
  return new Set(words.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []));
}

/** The person's words with one more. */
export function withOwnWord(ownWords: readonly string[] | undefined, word: string): string[] {
  return [...new Set([...(ownWords ?? []), word.toLowerCase()])];
}
