import type { Language } from "#core/model/language.ts";
import type { LineWord } from "./signal-words.ts";

/** Whether a verb, or a noun made of one, can have an object after it; `act`: its place, `[from, to)` in words. */
export function canTakeObject(
  words: readonly LineWord[],
  act: { readonly from: number; readonly to: number },
  language: Language,
): boolean {
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
const NOMINAL = /(ion|ment|ieval|ewal|isal|oval|rral)$/;
const BEFORE_A_VERB = new Set(
  "to i we also then not help helped who will would can could did didn't that only daily".split(" "),
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
  if (SPANISH_VERB_FORM.test(word.text) || (word.isIrregular && !SPANISH_PARTICIPLE.test(word.text)))
    return true;
  if (word.text.endsWith("s") && !word.text.endsWith("mos")) return false;
  return before === undefined || word.afterPause || BEFORE_A_SPANISH_VERB.has(before.text);
}

/** "Según normas escritas", "fuera de la vista": told of a thing. */
const SPANISH_PARTICIPLE = /^(escrit|hech|dad|vist|puest|resuelt|abiert|impres|devuelt|transcrit)[oa]s?$/;
const SPANISH_VERB_FORM =
  /(aba|aban|abamos|ando|iendo|yendo|ar|er|ir|aron|ieron|.{3}ia|ian|[aei]r(?:me|te|se|nos|l[aeo]s?))$/;
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
  if (before === undefined) return true;
  if (word.text.endsWith("ing") && isNamed(word, before)) return false;
  if (VERB_FORM.test(word.text) || word.isIrregular) return true;
  if (word.afterPause || LIST_JOINS.has(before.text)) return agreesWithStart(word, words);
  return BEFORE_A_VERB.has(before.text);
}

const LIST_JOINS = new Set(["and", "or", "&"]);

/** "Wrote job ads and offer letters", "typed letters, notes and memos": in a line told in the past, no verb. */
function agreesWithStart({ text }: LineWord, words: readonly LineWord[]): boolean {
  const first = words[PRONOUNS.has(words[0]?.text ?? "") ? 1 : 0];
  const isTold = first !== undefined && (VERB_FORM.test(first.text) || first.isIrregular);
  return !isTold || UNCHANGED_IN_PAST.has(text);
}

/** "The attending physician", "standard operating procedures": no verb. */
function isNamed({ text, afterPause }: LineWord, before: LineWord): boolean {
  return before.isArticle || (ADJECTIVES_IN_ING.has(text) && !afterPause && !LIST_JOINS.has(before.text));
}

const ADJECTIVES_IN_ING = new Set(
  "attending closing dining filing incoming living oncoming opening operating outgoing parking standing waiting washing".split(
    " ",
  ),
);

const PRONOUNS = new Set(["i", "we"]);
const UNCHANGED_IN_PAST = new Set("put set cut read let hit split spread bid cast beat shut quit".split(" "));
