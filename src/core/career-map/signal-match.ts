import { assertNever } from "#core/assert-never.ts";
import type { Language } from "#core/model/language.ts";
import type { Occurrence } from "./signal-lexicon.ts";
import type { NegationKind } from "./signal-negation.ts";
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
        .filter((occurrence) => row.asDuty !== true || !tellsWhen(occurrence, sentence))
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

/** "Before billing", "at check-in", "antes de facturar": when or where something else was done. */
function tellsWhen({ from }: Occurrence, { words }: ReadySentence): boolean {
  const before = words.slice(Math.max(0, from - 3), from).filter(({ isArticle }) => !isArticle);
  const [last, secondLast] = [before.at(-1)?.text ?? "", before.at(-2)?.text ?? ""];
  return TELLS_WHEN.has(last) || TELLS_WHEN.has(secondLast);
}

const TELLS_WHEN = new Set(
  "before during after until at about antes durante despues sobre platicas charlas".split(" "),
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
      canTakeObject(act, sentence) &&
      !isDoneByOthers(act, sentence) &&
      !hasClauseBetween(act, object, sentence)
    );
  }
  // "Let the doctor know": the object within the turn of phrase.
  if (object.from > act.from) return true;
  return object.to <= act.from && standsRightBefore(object, act, sentence);
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
  const before = words.slice(Math.max(0, from - 3), from).filter(({ isArticle }) => !isArticle);
  return leading === undefined || leading.has(before.at(-1)?.text ?? "");
}

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

function canTakeObject(act: Occurrence, { words, language }: ReadySentence): boolean {
  if (isVerbal(words, act.from, language)) return true;
  const word = words[act.from]?.text ?? "";
  if (LINKS[language].has(words[act.to]?.text ?? "")) return !PLAIN_NOUN[language].test(word);
  return language === "en" && NOMINAL.test(word);
}

/** Things rather than deeds, though of a verb's form: "a log of entries", "registros de enfermería". */
const PLAIN_NOUN: Readonly<Record<Language, RegExp>> = {
  en: /^(record|log|file|report|note|chart|document|list|sheet|book|schedule)s?$/,
  es: /(?<!cione|sione)s$/,
};

/** A row whose signal is itself a lack bears a word of lack, yet no denied duty. */
function isNegated(match: Match, row: SignalRow, { negations }: ReadySentence): boolean {
  const governing = match.flatMap(({ from, to }) => negations.slice(from, to));
  return governing.some((kind) => kind === "denied" || (kind === "lacking" && row.evenNegated !== true));
}

/** What joins a noun made of a verb to its object: "verification of", "cobro de", "atención a". */
const LINKS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["of"]),
  es: new Set(["de", "del", "a", "al", "con", "en"]),
};

const VERB_FORM = /(ed|ing)$/;
const NOUNS_IN_ING = new Set(
  "meeting building hearing housing nursing engineering purchasing marketing accounting shipping receiving".split(
    " ",
  ),
);
const NOMINAL = /(ion|ment|al)$/;
const BEFORE_A_VERB = new Set(
  "and or to i we also then not help helped who will would can could did didn't that only & daily".split(" "),
);

/** Whether the word stands as a verb rather than as a noun of the same form ("records", "facturas"). */
export function isVerbal(words: readonly LineWord[], at: number, language: Language): boolean {
  return language === "en" ? isEnglishVerb(words, at) : isSpanishVerb(words, at);
}

/** A form that may be a noun too ("cobro", "visita") is a verb only where a verb can stand. */
function isSpanishVerb(words: readonly LineWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before?.isArticle === true) return false;
  if (SPANISH_VERB_FORM.test(word.text) || (word.isIrregular && !SPANISH_PARTICIPLE.test(word.text))) return true;
  if (word.text.endsWith("s") && !word.text.endsWith("mos")) return false;
  return before === undefined || word.afterPause || BEFORE_A_SPANISH_VERB.has(before.text);
}

/** "Según normas escritas", "fuera de la vista": told of a thing. */
const SPANISH_PARTICIPLE = /^(escrit|hech|dad|vist|puest|resuelt|abiert|impres|devuelt|transcrit)[oa]s?$/;
const SPANISH_VERB_FORM = /(aba|aban|abamos|ando|iendo|yendo|ar|er|ir|aron|ieron|.{3}ia|ian|ar[lmn][aeo]s?)$/;
const BEFORE_A_SPANISH_VERB = new Set(
  "y e o u ni yo que tambien ademas siempre se les le los las lo la me".split(" "),
);

/** "The signed forms", "60 denied claims", "by written rules": a participle told of what follows. */
export function isAdjectival(words: readonly LineWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || !PARTICIPLE.test(word.text)) return false;
  return before.isArticle || /^\d/.test(before.text) || PREPOSITIONS.has(before.text);
}

const PARTICIPLE = /(ed|written|given|taken|known|kept|held|sent|paid)$/;
const PREPOSITIONS = new Set("of for with on in at from about over under by per against".split(" "));

function isEnglishVerb(words: readonly LineWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || NOUNS_IN_ING.has(word.text) || isAdjectival(words, at)) return false;
  if (before === undefined || word.afterPause || BEFORE_A_VERB.has(before.text)) return true;
  return VERB_FORM.test(word.text) || word.isIrregular;
}
