import type { Language } from "#core/model/language.ts";
import { detectLanguage } from "#core/text/detect-language.ts";
import { countKnown, lexiconOf } from "./signal-lexicon.ts";
import { lineWordsOf } from "./signal-words.ts";

/** A sentence of a line; `from` is its place in the text, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly language: Language;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:dr|dra|mr|mrs|ms|sr|sra|lic|st|no|vs|e\.g|i\.e|p\. ?ej|ej|aprox|approx|min|núm|num)\.$/iu;
const BREAK = /[.!?;](?=\s)|[\n\r•●▪]/g;

/**
 * The sentences of a line, each with its own language, so that what follows a sentence never changes how it is
 * read. A sentence that speaks for neither language takes that of the one before it.
 */
export function sentencesOf(text: string, language: Language | undefined): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let spoken: Language = "en";
  for (const end of [...breaksOf(text), text.length]) {
    const part = text.slice(from, end);
    spoken = language ?? languageOf(part, spoken);
    if (part.trim() !== "") sentences.push({ text: part, from, language: spoken });
    from = end;
  }
  return sentences;
}

function languageOf(part: string, before: Language): Language {
  const asEnglish = detectLanguage(part, "en");
  const isUndecided = asEnglish !== detectLanguage(part, "es");
  return isUndecided ? languageByLexicon(part, before) : asEnglish;
}

/** Where grammar speaks for neither ("Atendia clientes"): the language that knows more of its words. */
function languageByLexicon(part: string, before: Language): Language {
  const [english, spanish] = [knownWords(part, "en"), knownWords(part, "es")];
  if (english === spanish) return before;
  return english > spanish ? "en" : "es";
}

function knownWords(part: string, language: Language): number {
  return countKnown(lineWordsOf(part, 0, language), lexiconOf(language));
}

function breaksOf(text: string): number[] {
  return [...text.matchAll(BREAK)]
    .map((match) => match.index + 1)
    .filter((end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 8), end)));
}
