import { LANGUAGES, type Language } from "#core/model/language.ts";
import type { Spelling } from "#core/spelling/find-misspelled.ts";
import { createSpeller, type Speller } from "#core/spelling/speller.ts";
import { unpackDictionary } from "./unpack-dictionary.ts";

/** The packed dictionary of a language. */
export type DictionarySource = (language: Language) => Promise<Uint8Array>;

/** Reads the dictionary of a language when it is first asked for, and once. */
export function createSpellers(read: DictionarySource): (language: Language) => Promise<Speller> {
  const spellers = new Map<Language, Promise<Speller>>();
  const load = async (language: Language) => createSpeller(unpackDictionary(await read(language)), language);
  return (language) => {
    const known = spellers.get(language) ?? load(language);
    spellers.set(language, known);
    // A dictionary that didn't arrive is asked for again.
    known.catch(() => spellers.delete(language));
    return known;
  };
}

/** Judges at once by the dictionaries of the languages that are asked for. */
export async function readSpelling(
  wanted: ReadonlySet<Language>,
  spellerOf: (language: Language) => Promise<Speller>,
): Promise<Spelling> {
  const languages = LANGUAGES.filter((language) => wanted.has(language));
  const spellers = new Map(
    await Promise.all(languages.map(async (language) => [language, await spellerOf(language)] as const)),
  );
  return (word, language) => spellers.get(language)?.(word);
}
