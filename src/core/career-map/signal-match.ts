import { assertNever } from "#core/assert-never.ts";
import type { Language } from "#core/model/language.ts";
import type { Occurrence } from "./signal-lexicon.ts";
import type { LineWord } from "./signal-words.ts";
import type { SignalRow } from "./signals/signal-row.ts";
import type { ClassName } from "./signals/word-classes.ts";

/** One sentence made ready for the rows. */
export interface ReadySentence {
  readonly words: readonly LineWord[];
  readonly language: Language;
  readonly found: ReadonlyMap<string, readonly Occurrence[]>;
  /** For each word, how many new clauses began up to it. */
  readonly clauses: readonly number[];
  readonly negated: readonly boolean[];
}

/** The places of a sentence that fulfil a row, each as the words that took part. */
export type Match = readonly Occurrence[];

/** Words between a verb and its object. */
const REACH = 7;
/** Words between a noun and the name of what is done to it ("insurance verification"). */
const REACH_BACK = 2;
const PAIR_REACH = 5;

/** Where a sentence shows what the row looks for. */
export function matchesOf(row: SignalRow, sentence: ReadySentence): Match[] {
  if (row.unless?.some((name) => sentence.found.has(name)) === true) return [];
  if (row.also !== undefined && !row.also.some((name) => sentence.found.has(name))) return [];
  const matches = candidatesOf(row, sentence);
  return row.evenNegated === true ? matches : matches.filter((match) => !isNegated(match, sentence));
}

function candidatesOf(row: SignalRow, sentence: ReadySentence): Match[] {
  switch (row.kind) {
    case "says":
      return occurrencesOf(row.words, sentence).map((occurrence) => [occurrence]);
    case "does":
      return pairsOf(occurrencesOf(row.act, sentence), occurrencesOf(row.on, sentence), (act, object) =>
        governs(act, object, row.within ?? REACH, sentence),
      );
    case "pairs":
      return pairsOf(occurrencesOf(row.one, sentence), occurrencesOf(row.other, sentence), (one, other) =>
        areNear(one, other, row.within ?? PAIR_REACH, sentence),
      );
    default:
      return assertNever(row);
  }
}

function occurrencesOf(names: readonly ClassName[], sentence: ReadySentence): Occurrence[] {
  return names.flatMap((name) => sentence.found.get(name) ?? []);
}

function pairsOf(
  ones: readonly Occurrence[],
  others: readonly Occurrence[],
  belong: (one: Occurrence, other: Occurrence) => boolean,
): Match[] {
  return ones.flatMap((one) => others.filter((other) => belong(one, other)).map((other) => [one, other]));
}

/** A verb governs the object after it, or the noun right before it ("claims processing", "claims were sent"). */
function governs(act: Occurrence, object: Occurrence, reach: number, sentence: ReadySentence): boolean {
  if (object.from >= act.to) {
    return (
      object.from - act.to <= reach &&
      canTakeObject(act, sentence) &&
      !hasClauseBetween(act, object, sentence)
    );
  }
  const gap = act.from - object.to;
  return gap >= 0 && gap <= REACH_BACK && !isParted(object, act, sentence);
}

function areNear(one: Occurrence, other: Occurrence, reach: number, sentence: ReadySentence): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  const gap = second.from - first.to;
  return gap >= 0 && gap <= reach && !hasClauseBetween(first, second, sentence);
}

function hasClauseBetween(first: Occurrence, second: Occurrence, { clauses }: ReadySentence): boolean {
  return clauses[first.to - 1] !== clauses[second.from];
}

function isParted(first: Occurrence, second: Occurrence, { words }: ReadySentence): boolean {
  const between = words.slice(first.to, second.from + 1);
  return between.some((word) => word.afterPause || JOINS.has(word.text));
}

const JOINS = new Set(["and", "or", "y", "e", "o", "u"]);

function canTakeObject(act: Occurrence, { words, language }: ReadySentence): boolean {
  return language === "es" || isVerbal(words, act.from, language) || words[act.to]?.text === "of";
}

function isNegated(match: Match, { negated }: ReadySentence): boolean {
  return match.some(({ from, to }) => negated.slice(from, to).some(Boolean));
}

const VERB_FORM = /(ed|ing|ion|ment)$/;
const BEFORE_A_VERB = new Set(
  "and or to i we also then not help helped who will would can could did didn't that only & daily".split(" "),
);

/** Whether the word stands as a verb rather than as a noun of the same form ("records", "facturas"). */
export function isVerbal(words: readonly LineWord[], at: number, language: Language): boolean {
  return language === "en" ? isEnglishVerb(words, at) : isSpanishVerb(words, at);
}

/** The second person aside, no Spanish verb form but "-mos" ends in s. */
function isSpanishVerb(words: readonly LineWord[], at: number): boolean {
  const text = words[at]?.text ?? "s";
  return words[at - 1]?.isArticle !== true && (!text.endsWith("s") || text.endsWith("mos"));
}

function isEnglishVerb(words: readonly LineWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined) return false;
  if (before === undefined || word.afterPause || BEFORE_A_VERB.has(before.text)) return true;
  return VERB_FORM.test(word.text) || word.isIrregular;
}
