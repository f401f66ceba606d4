import { foldText } from "#core/text/fold-text.ts";
import {
  EMPLOYER_NAMES,
  GENERIC_ROLES,
  NOISE_WORDS,
  SERVICE_POINTS,
  TITLE_PHRASES,
  TITLE_WORDS,
} from "./title-words-table.ts";

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
/** Where a word of medicine branches into its people, places and adjectives: "dermatologist", "dermatology". */
const MEDICAL_BRANCH = /^(.{3,}?(?:olog|iatr|opract|odon[ct]|ometr|oped))\w*$/;
const ACT_ENDING = /(?:ings?|ers?|ors?|ed|ions?)$/;

const FORMS = TITLE_WORDS.flatMap((line) => {
  const [idea = "", ...others] = line.split(" ");
  return [idea, ...others].map((form) => [form, idea] as const);
});
const IDEA_OF = new Map([
  ...FORMS.map(([form, idea]) => [rootOf(form), idea] as const),
  ...FORMS.map(([form, idea]) => [stripEnding(form), idea] as const),
  ...FORMS,
]);
/** Words once read, since titles repeat them by the thousand. */
const IDEAS_READ = new Map<string, string>();
const MOST_IDEAS_KEPT = 10_000;
/** Every form that the tables list and its root, for telling a misspelt one. */
export const LISTED_WORDS: readonly string[] = FORMS.flatMap(([form]) => [form, rootOf(form)]);
/** Where the title proper ends and the place, person or purpose begins. */
const CONTEXT_START = /\s(?:at|for|to|in|with|on|from|en|para|con|desde)\s|[,;:([]|\s[-–—|]\s/;
/** "R.N.", "L.P.N". */
const INITIALS = /\b(?:\p{L}\.){2,}\p{L}?\b/gu;
const PREPOSITIONS = / (?:at|for|to|in|with|on|from|en|para|con|desde)(?= )/g;
const SPANISH_SIGN =
  /\b(?:de|del|la|el|los|las|en|y|para)\b|(?:ista|[aei]dor|dora|ero|era|ico|ica|ario|aria|nte|sora|ado|ada)\b/;
/** A duty in place of a title: what was done is the role. */
const ACT_FIRST =
  /^(?:taught|sold|drove|typed|keyed|filed|processed|billed|scheduled|translated|interpreted|delivered|cleaned|cooked|stocked|packed|answered|transcribed|coded|posted|helped|assisted)\b/;
const CONTEXT_SHARE = 0.5;
const LONGEST_PHRASE = 3;
const PHRASES = new Map(
  TITLE_PHRASES.map((line) => {
    const [phrase = "", ideas = ""] = line.split(": ");
    return [phrase, ideas] as const;
  }),
);
const GENERIC = new Set(`${GENERIC_ROLES} ${SERVICE_POINTS}`.split(" ").map(ideaOf));
/** Long words that people also write in two: "book keeper", "ware house". */
const COMPOUNDS = new Set(FORMS.map(([form]) => form).filter((form) => form.length >= 8));

/**
 * The ideas of a title: folded, without noise and employers, synonyms and translations as one word, the head marked.
 * `isKnown` tells words that titles use, so that "care giver" and "bookkeeping clerk" read however they are spaced.
 */
export function readTitle(title: string, isKnown: (word: string) => boolean = isListed): ReadTitle {
  const folded = foldText(title)
    .replace(INITIALS, (letters) => letters.replaceAll(".", ""))
    .replace(/'s\b/g, "")
    .replace(/\((?:a|o|as|os|e|x)\)/g, "");
  const cut = folded.search(CONTEXT_START);
  const proper = cut > 0 ? folded.slice(0, cut) : folded;
  const context = cut > 0 ? folded.slice(cut).replace(PREPOSITIONS, " ") : "";
  const own = tellingIdeas(proper, isKnown);
  // "Tech at CVS": where the role says little, the employer says the trade.
  const around = own.every((idea) => GENERIC.has(idea))
    ? placeIdeas(context, isKnown)
    : tellingIdeas(context, isKnown);
  if (own.length > 0)
    return { terms: mergeTerms(own, around), head: headBeforeOf(proper, isKnown) ?? headOf(own, proper) };
  // "Worked in a warehouse": the place is all that is said; "shift lead": nothing but common words.
  const said = around.length > 0 ? around : allIdeas(folded, isKnown);
  return { terms: mergeTerms(said, []), head: headOf(said, folded) };
}

/** Whether the tables hold a word, as written or by its root. */
export function isListed(word: string): boolean {
  return IDEA_OF.has(word) || NOISE.has(word) || EMPLOYERS.has(word) || PHRASES.has(word);
}

/** Titles that were written as one: "cashier/stocker", "receptionist and biller". Empty where there is but one. */
export function splitTitle(title: string): string[] {
  const parts = title.split(/\s*(?:[/&+;]|\s(?:and|y|e|slash)\s)\s*/i).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/** The ideas without noise and employers; with them where only a common role would be left, as of "time clerk". */
function tellingIdeas(folded: string, isKnown: (word: string) => boolean): string[] {
  const words = wordsIn(folded, isKnown);
  const telling = words.filter((word) => !NOISE.has(word) && !EMPLOYERS.has(word)).map(ideaOf);
  return telling.length > 0 && telling.every((idea) => GENERIC.has(idea)) ? words.map(ideaOf) : telling;
}

/** The ideas of a place, an employer's trade among them. */
function placeIdeas(folded: string, isKnown: (word: string) => boolean): string[] {
  return wordsIn(folded, isKnown)
    .filter((word) => !NOISE.has(word) && (!EMPLOYERS.has(word) || IDEA_OF.has(word)))
    .map(ideaOf);
}

function allIdeas(folded: string, isKnown: (word: string) => boolean): string[] {
  return wordsIn(folded, isKnown).map(ideaOf);
}

function wordsIn(folded: string, isKnown: (word: string) => boolean): string[] {
  return joinPhrases(joinSplitWords(folded.match(/[\p{L}\p{N}]+/gu) ?? [], isKnown));
}

/** The one idea that a word stands for: its entry in the tables, else its root. */
export function ideaOf(word: string): string {
  const known = IDEAS_READ.get(word);
  if (known !== undefined) return known;
  const root = rootOf(word);
  const idea = IDEA_OF.get(word) ?? IDEA_OF.get(stripEnding(word)) ?? IDEA_OF.get(root) ?? root;
  if (IDEAS_READ.size < MOST_IDEAS_KEPT) IDEAS_READ.set(word, idea);
  return idea;
}

/** "care giver" is "caregiver" where the two together are a known word and the second alone is not. */
function joinSplitWords(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const together = `${before ?? ""}${word}`;
    const isOneWord = COMPOUNDS.has(together) || (!isKnown(word) && isKnown(together));
    if (before !== undefined && isOneWord) joined[joined.length - 1] = together;
    else joined.push(word);
  }
  return joined;
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

/** What the act, the actor and the thing have in common: "shelving", "shelver"; "repossession", "repossessor". */
function rootOf(word: string): string {
  const branch = MEDICAL_BRANCH.exec(word)?.[1];
  if (branch !== undefined) return branch;
  const plain = stripEnding(word);
  const root = plain.replace(ACT_ENDING, "");
  return root.length > 3 ? root.replace(/(?<=..)(.)\1$/, "$1").replace(/(?<=...)e$/, "") : plain;
}

/** English puts the role before "of": "pastor of a church", "custodian of records". */
function headBeforeOf(proper: string, isKnown: (word: string) => boolean): string | undefined {
  const before = / of /.test(proper) ? proper.split(" of ")[0] : undefined;
  return before === undefined ? undefined : tellingIdeas(before, isKnown).at(-1);
}

function headOf(ideas: readonly string[], folded: string): string | undefined {
  return ACT_FIRST.test(folded) || SPANISH_SIGN.test(folded) ? ideas[0] : ideas.at(-1);
}

function mergeTerms(own: readonly string[], around: readonly string[]): TitleTerm[] {
  const shares = new Map<string, number>();
  for (const word of around) shares.set(word, CONTEXT_SHARE);
  for (const word of own) shares.set(word, 1);
  return [...shares].map(([word, share]) => ({ word, share }));
}
