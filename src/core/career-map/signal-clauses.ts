import type { Language } from "#core/model/language.ts";
import type { Occurrence } from "./signal-lexicon.ts";
import { isVerbal } from "./signal-verbs.ts";
import type { LineWord } from "./signal-words.ts";

const JOINS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["and", "or", "to", "then", "also", "&", "i"]),
  es: new Set(["y", "e", "o", "u", "luego", "tambien", "ademas"]),
};
const VERB_ENDING: Readonly<Record<Language, RegExp>> = {
  en: /.{3,}(ed|ing)$/,
  es: /.{3,}(aba|aban|ia|ian|ando|iendo|amos)$/,
};

const RELATIVES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["that", "who", "which", "whose", "what", "whatever", "how", "where", "whether", "if", "sure"]),
  es: new Set(["que", "quien", "quienes", "cuyo", "cuya", "donde", "como", "si", "cuando", "cuanto"]),
};

/**
 * For each word, the number of the clause it stands in: a verb after another verb's object begins a new one, but for
 * that of a relative clause ("claims that the plan refused"), which tells of the object.
 */
export function clausesOf(
  words: readonly LineWord[],
  occurrences: readonly Occurrence[],
  language: Language,
): number[] {
  const starts = verbsOf(words, occurrences, language);
  let clause = 0;
  let afterVerb = true;
  let isRelative = false;
  return words.map((word, at) => {
    const isVerb = starts[at] === true;
    if (RELATIVES[language].has(word.text)) isRelative = true;
    if (isVerb && !afterVerb && !isRelative) clause += 1;
    if (isVerb) isRelative = false;
    if (isVerb) afterVerb = true;
    else if (!isLight(word, language)) afterVerb = false;
    return clause;
  });
}

function verbsOf(
  words: readonly LineWord[],
  occurrences: readonly Occurrence[],
  language: Language,
): boolean[] {
  const verbs = words.map((word, at) => looksLikeVerb(words, word, at, language));
  for (const { isAct, from, to } of occurrences) {
    if (isAct && isVerbal(words, from, language) && !isPassive(words, from)) verbs.fill(true, from, to);
  }
  return verbs;
}

/** "Forms that were filled out wrong": still the clause of the forms. */
function isPassive(words: readonly LineWord[], at: number): boolean {
  return FORMS_OF_BE.has(words[at - 1]?.text ?? "");
}

const FORMS_OF_BE = new Set("is are was were be been being had has have".split(" "));

/** A verb that no class lists still ends the reach of the verb before it. */
function looksLikeVerb(words: readonly LineWord[], word: LineWord, at: number, language: Language): boolean {
  const before = words[at - 1];
  const isAtStart =
    before === undefined || word.afterPause || (before.text !== "to" && JOINS[language].has(before.text));
  const isGerundOfPast =
    language === "en" && at > 0 && word.text.endsWith("ing") && !words[0]?.text.endsWith("ing");
  return (
    isAtStart &&
    !isGerundOfPast &&
    !word.isName &&
    (VERB_ENDING[language].test(word.text) || word.isIrregular)
  );
}

function isLight(word: LineWord, language: Language): boolean {
  return word.isArticle || JOINS[language].has(word.text);
}
