import type { Language } from "#core/model/language.ts";
import { createSpellers } from "#io/spelling/read-spelling.ts";
import { answerCalls } from "./answer-calls.ts";

export interface SpellingQuestion {
  /** Address of the folder that holds the dictionaries, on the app's own origin. */
  readonly dictionaries: string;
  readonly language: Language;
  readonly words: readonly string[];
}
/** The wrong words among those asked for, each with what to write instead. */
export type SpellingAnswer = ReadonlyArray<readonly [word: string, better: readonly string[]]>;

let folder = "";
const spellerOf = createSpellers(async (language) => {
  const response = await fetch(new URL(`${language}.zip`, folder));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
});

async function judge({ dictionaries, language, words }: SpellingQuestion): Promise<SpellingAnswer> {
  folder = dictionaries;
  const speller = await spellerOf(language);
  return words.flatMap((word) => {
    const better = speller(word);
    return better === undefined ? [] : [[word, better] as const];
  });
}

answerCalls<SpellingQuestion, SpellingAnswer>(self, judge, () => []);
