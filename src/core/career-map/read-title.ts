import { foldText } from "#core/text/fold-text.ts";
import { EMPLOYER_NAMES, NOISE_WORDS, TITLE_PHRASES, TITLE_WORDS } from "./title-words-table.ts";

/** One idea of a title. `share` is how much it says about the work: 1 in the title proper, less in "at …" or brackets. */
export interface TitleTerm {
  readonly word: string;
  readonly share: number;
}

export interface ReadTitle {
  readonly terms: readonly TitleTerm[];
  /** The role itself: "nurse" in "school nurse", "enfermera" in "enfermera escolar". */
  readonly head: string | undefined;
}

const NOISE = new Set(NOISE_WORDS.split(" "));
const EMPLOYERS = new Set(EMPLOYER_NAMES.split(" "));
const IDEA_OF = new Map(
  Object.entries(TITLE_WORDS).flatMap(([idea, forms]) =>
    forms.split(" ").map((form) => [stripEnding(form), idea]),
  ),
);
/** Where the title proper ends and the place, person or purpose begins. */
const CONTEXT_START = /\s(?:at|for|in|with|on|from|en|para|con|desde)\s|[,;:([]|\s[-–—|]\s/;
const SPANISH_SIGN =
  /\b(?:de|del|la|el|los|las|en|y|para)\b|(?:ista|dor|dora|ero|era|ico|ica|ario|aria|nte|sora|ado|ada)\b/;
const CONTEXT_SHARE = 0.5;
const LONGEST_PHRASE = 3;
const PHRASES = new Map(TITLE_PHRASES);

/** The ideas of a title: folded, without noise and employers, synonyms and translations as one word, the head marked. */
export function readTitle(title: string): ReadTitle {
  const folded = foldText(title)
    .replace(/'s\b/g, "")
    .replace(/\((?:a|o|as|os|e|x)\)/g, "");
  const cut = folded.search(CONTEXT_START);
  const proper = cut > 0 ? folded.slice(0, cut) : folded;
  const context = cut > 0 ? folded.slice(cut) : "";
  const own = ideasOf(proper);
  const around = ideasOf(context);
  const head = headOf(own, proper);
  return { terms: mergeTerms(own, around), head };
}

/** Titles that were written as one: "cashier/stocker", "receptionist and biller". Empty where there is but one. */
export function splitTitle(title: string): string[] {
  const parts = title.split(/\s*(?:[/&+;]|\s(?:and|y|e|slash)\s)\s*/i).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

function ideasOf(folded: string): string[] {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return joinPhrases(words)
    .filter((word) => !NOISE.has(word) && !EMPLOYERS.has(word))
    .map((word) => IDEA_OF.get(stripEnding(word)) ?? stripEnding(word));
}

function joinPhrases(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at);
    joined.push(...found.words);
    at += found.length;
  }
  return joined;
}

function phraseAt(words: readonly string[], at: number): { words: string[]; length: number } {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const phrase = PHRASES.get(words.slice(at, at + length).join(" "));
    if (phrase !== undefined && at + length <= words.length) return { words: phrase.split(" "), length };
  }
  return { words: words.slice(at, at + 1), length: 1 };
}

/** Plural and gender endings off, so that "cajeras" and "cajero", "clerks" and "clerk" are one. */
function stripEnding(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const singular = word
    .replace(/(?<=[^aeious])es$/, (_es, at: number) =>
      /(?:or|on|ad|al|il|ar)$/.test(word.slice(0, at)) ? "" : "e",
    )
    .replace(/(?<=[^s])s$/, "");
  return singular.length > 4 ? singular.replace(/[ao]$/, "") : singular;
}

function headOf(ideas: readonly string[], folded: string): string | undefined {
  return SPANISH_SIGN.test(folded) ? ideas[0] : ideas.at(-1);
}

function mergeTerms(own: readonly string[], around: readonly string[]): TitleTerm[] {
  const shares = new Map<string, number>();
  for (const word of around) shares.set(word, CONTEXT_SHARE);
  for (const word of own) shares.set(word, 1);
  return [...shares].map(([word, share]) => ({ word, share }));
}
