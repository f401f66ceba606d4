import { assertNever } from "#core/assert-never.ts";
import type { Language } from "#core/model/language.ts";
import type { Occurrence } from "./signal-lexicon.ts";
import type { NegationKind } from "./signal-negation.ts";
import { canTakeObject, isAdjectival } from "./signal-verbs.ts";
import type { LineWord } from "./signal-words.ts";
import { LINK_WORDS, type LinkName } from "./signals/links-table.ts";
import type { SignalRow } from "./signals/signal-row.ts";
import type { ClassName, ThingName } from "./signals/word-classes.ts";

/** One sentence made ready for the rows. */
export interface ReadySentence {
  readonly words: readonly LineWord[];
  readonly language: Language;
  readonly found: ReadonlyMap<string, readonly Occurrence[]>;
  /** For each word, how many new clauses began up to it. */
  readonly clauses: readonly number[];
  readonly negations: readonly NegationKind[];
}

/** The places of a sentence that fulfil a row, each as the words that took part. */
export type Match = readonly Occurrence[];

/** Words between a verb and its object. */
const REACH = 7;
const PAIR_REACH = 5;

/** The rows that a sentence may fulfil: those with a word, a verb or a first half in it. */
export function rowsWithin(rows: readonly SignalRow[]): (sentence: ReadySentence) => SignalRow[] {
  const byName = new Map<string, SignalRow[]>();
  for (const row of rows) {
    for (const name of startsOf(row)) byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return ({ found }) => [...new Set([...found.keys()].flatMap((name) => byName.get(name) ?? []))];
}

function startsOf(row: SignalRow): readonly ClassName[] {
  switch (row.kind) {
    case "says":
      return row.words;
    case "does":
      return row.act;
    case "pairs":
      return row.one;
    default:
      return assertNever(row);
  }
}

/** Where a sentence shows what the row looks for. */
export function matchesOf(row: SignalRow, sentence: ReadySentence): Match[] {
  if (row.unless?.some((name) => sentence.found.has(name)) === true) return [];
  if (row.also !== undefined && !row.also.some((name) => sentence.found.has(name))) return [];
  const matches = candidatesOf(row, sentence).filter((match) => !isNegated(match, row, sentence));
  return matches.length < (row.atLeast ?? 1) ? [] : matches;
}

function candidatesOf(row: SignalRow, sentence: ReadySentence): Match[] {
  switch (row.kind) {
    case "says":
      return occurrencesOf(row.words, sentence)
        .filter((occurrence) => row.asDuty !== true || isDuty(occurrence, sentence))
        .filter((occurrence) => row.alone !== true || isListed(occurrence, sentence))
        .map((occurrence) => [occurrence]);
    case "does":
      return pairsOf(
        occurrencesOf(row.act, sentence),
        occurrencesOf(row.on, sentence),
        (act, object) =>
          governs(act, object, row.within ?? REACH, sentence) &&
          (row.led === undefined || isLed(object, row.led, sentence)),
      );
    case "pairs":
      return pairsOf(
        occurrencesOf(row.one, sentence),
        occurrencesOf(row.other, sentence),
        (one, other) =>
          areNear(one, other, row.within ?? PAIR_REACH, sentence) &&
          (row.inOrder !== true || one.from < other.from),
      );
    default:
      return assertNever(row);
  }
}

function occurrencesOf(names: readonly ClassName[], sentence: ReadySentence): Occurrence[] {
  return names.flatMap((name) => sentence.found.get(name) ?? []);
}

/** "The scheduled visits" tell of the visits; a thing done is named by itself. */
function isDuty(occurrence: Occurrence, sentence: ReadySentence): boolean {
  const { from, to } = occurrence;
  const isParticiple = to === from + 1 && isAdjectival(sentence.words, from);
  return (
    !isParticiple &&
    !isOneOfMany(occurrence, sentence) &&
    !tellsWhen(occurrence, sentence) &&
    !namesPlace(occurrence, sentence)
  );
}

/** "A filing", "a billing": one of them, not the work. */
function isOneOfMany({ from, to }: Occurrence, { words }: ReadySentence): boolean {
  return to === from + 1 && words[from - 1]?.text === "a" && words[from]?.text.endsWith("ing") === true;
}

/** "A dialysis unit", "the billing department": where it was. */
function namesPlace({ to }: Occurrence, { words }: ReadySentence): boolean {
  const next = words[to];
  return next !== undefined && !next.afterPause && PLACES.has(next.singular);
}

const PLACES = new Set(
  "unit ward floor department dept center centre clinic firm company practice patient nurse".split(" "),
);

/** "Before billing", "at check-in", "antes de facturar": when or where something else was done. */
function tellsWhen({ from }: Occurrence, { words }: ReadySentence): boolean {
  const before = words.slice(Math.max(0, from - 3), from).filter(({ isArticle }) => !isArticle);
  const [last, secondLast] = [before.at(-1)?.text ?? "", before.at(-2)?.text ?? ""];
  return TELLS_WHEN.has(last) || TELLS_WHEN.has(secondLast);
}

/** Between two pauses, with nothing else: an item of a list of duties. */
function isListed({ from, to }: Occurrence, { words }: ReadySentence): boolean {
  const [before, first, next] = [words[from - 1], words[from], words[to]];
  const opens = before === undefined || first?.afterPause === true || LIST_JOINS.has(before.text);
  const closes = next === undefined || next.afterPause || LIST_JOINS.has(next.text);
  const hasPause = words.some(({ afterPause }) => afterPause);
  return opens && closes && hasPause;
}

const LIST_JOINS = new Set(["and", "y", "e", "&"]);

const TELLS_WHEN = new Set(
  "before during after until at about so antes durante despues sobre platicas charlas".split(" "),
);

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
      canTakeObject(sentence.words, act, sentence.language) &&
      !isDoneByOthers(act, sentence) &&
      !hasClauseBetween(act, object, sentence)
    );
  }
  // "Let the doctor know": the object within the turn of phrase.
  if (object.from > act.from) return true;
  return (
    object.to <= act.from && !isSubordinate(object, sentence) && standsRightBefore(object, act, sentence)
  );
}

/** "When flights were cancelled": it happened, and nobody here did it. */
function isSubordinate({ from }: Occurrence, { words }: ReadySentence): boolean {
  return SUBORDINATE.has(words[clauseWord(from, words)]?.text ?? "");
}

/** "While the physician examined the patient": it is not the person who does it. */
function isDoneByOthers({ from }: Occurrence, { words, found }: ReadySentence): boolean {
  const others = DOERS.flatMap((name) => found.get(name) ?? []);
  return others.some(
    (other) =>
      other.to === from &&
      other.from > 1 &&
      SUBORDINATE.has(words[clauseWord(other.from, words)]?.text ?? ""),
  );
}

/** The word before a noun and its article. */
function clauseWord(noun: number, words: readonly LineWord[]): number {
  return words[noun - 1]?.isArticle === true ? noun - 2 : noun - 1;
}

const DOERS: readonly ThingName[] = ["professional", "person"];
const SUBORDINATE = new Set(
  "while as before when until after what mientras cuando antes hasta que".split(" "),
);

function areNear(one: Occurrence, other: Occurrence, reach: number, sentence: ReadySentence): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  const gap = second.from - first.to;
  return gap >= 0 && gap <= reach && !hasClauseBetween(first, second, sentence);
}

function hasClauseBetween(first: Occurrence, second: Occurrence, { clauses }: ReadySentence): boolean {
  return clauses[first.to - 1] !== clauses[second.from];
}

/** "Avisaba al médico", not "lo que pedían los médicos". */
function isLed({ from }: Occurrence, link: LinkName, { words, language }: ReadySentence): boolean {
  const leading: ReadonlySet<string> | undefined = LINK_WORDS[link][language];
  if (leading === undefined) return true;
  const before = words
    .slice(Math.max(0, from - LED_WITHIN[link]), from)
    .filter(({ isArticle }) => !isArticle);
  return before.slice(-LED_WITHIN[link] + 1).some(({ text }) => leading.has(text));
}

/** Words from the link to its noun: "out of old pathology reports", but "al médico". */
const LED_WITHIN: Readonly<Record<LinkName, number>> = { told: 2, toWhom: 3, forWhom: 3, into: 2, outOf: 4 };

/** "Claims processing", "claims were sent"; not "the patient talked", where the noun is who does it. */
function standsRightBefore(object: Occurrence, act: Occurrence, sentence: ReadySentence): boolean {
  const { words, language } = sentence;
  const between = words.slice(object.to, act.from);
  if (words.slice(object.to, act.from + 1).some(({ afterPause }) => afterPause)) return false;
  if (between.length === 0) return NOUN_OF_VERB[language].test(words[act.from]?.text ?? "");
  return between.length <= 3 && between.every(({ text }) => BETWEEN_PASSIVE.has(text));
}

/** Forms that can stand after their object with nothing between. */
const NOUN_OF_VERB: Readonly<Record<Language, RegExp>> = {
  en: /(ing|ion|ment|al|y|review|audit|intake|follow|search|count|control|release|support|check|request|report)s?$/,
  es: /(ad|id)[oa]s?$|cion(es)?$/,
};

const BETWEEN_PASSIVE = new Set(
  "is are was were be been being get got has have had that i eran fueron son sean fueran estaban que se".split(
    " ",
  ),
);

/** A row whose signal is itself a lack bears a word of lack, yet no denied duty. */
function isNegated(match: Match, row: SignalRow, { negations }: ReadySentence): boolean {
  const governing = match.flatMap(({ from, to }) => negations.slice(from, to));
  return governing.some((kind) => kind === "denied" || (kind === "lacking" && row.evenNegated !== true));
}
