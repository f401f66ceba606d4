import {
  DESCRIBING,
  DOING_NOUNS,
  ENGLISH_VERBS,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PAST,
  NOUN_OR_VERB,
  SAME_IN_PAST,
  STATES,
  UNDERGONE,
} from "./english-verbs-table.ts";
import type { FramedLine } from "./framed-line.ts";

type Frame = Omit<FramedLine, "quote">;

/** Rows in the order they are tried: what is surest first. */
const FRAMES: readonly ((opening: Opening) => Frame | undefined)[] = [
  frameOwnSentence,
  frameState,
  frameUndergone,
  framePast,
  frameBase,
  frameThirdPerson,
  frameGerund,
  frameNoun,
];

interface Opening {
  readonly words: string;
  /** An adverb ahead of the verb, with its space: "accurately ". */
  readonly adverb: string;
  /** The first word after it, lower case. */
  readonly verb: string;
  readonly rest: string;
  readonly isOngoing: boolean;
}

/** An English fragment ("Registered 60 patients a day") as a predicate of the first person. */
export function frameEnglish(words: string, isOngoing: boolean): Frame | undefined {
  const opening = readOpening(words, isOngoing);
  if (opening === undefined) return undefined;
  for (const frame of FRAMES) {
    const framed = frame(opening);
    if (framed !== undefined) return framed;
  }
  return undefined;
}

function readOpening(words: string, isOngoing: boolean): Opening | undefined {
  const match =
    /^((?!daily|weekly|monthly|early|family|assembly|hourly|only)\p{L}+ly\s+)?(\p{L}[\p{L}'’-]*)(.*)$/isu.exec(
      words,
    );
  if (match === null) return undefined;
  const [, adverb = "", verb = "", rest = ""] = match;
  return { words, adverb: adverb.toLowerCase(), verb: verb.toLowerCase(), rest, isOngoing };
}

function finite(text: string): Frame {
  return { form: "finite", text };
}

function frameOwnSentence({ words }: Opening): Frame | undefined {
  const said = /^I\s+(?!am\b|was\b|have\b|had\b|'|’)(.+)$/s.exec(words)?.[1];
  return said === undefined ? undefined : finite(said);
}

function frameState({ words, isOngoing }: Opening): Frame | undefined {
  if (!STATES.some((state) => state.test(words))) return undefined;
  return finite(`${isOngoing ? "am" : "was"} ${lowerFirst(words)}`);
}

function frameUndergone({ adverb, verb, rest }: Opening): Frame | undefined {
  const row = UNDERGONE.find((each) => each.verb === verb);
  if (row?.next.test(rest.trimStart()) !== true) return undefined;
  return finite(`was ${adverb}${verb}${rest}`);
}

function framePast({ adverb, verb, rest, isOngoing }: Opening): Frame | undefined {
  if (!isPast(verb, rest, isOngoing)) return undefined;
  const isPerfect = isOngoing && !DEFINITE_TIME.test(rest);
  return finite(
    isPerfect ? `have ${adverb}${participleOf(verb)}${withParticiples(rest)}` : `${adverb}${verb}${rest}`,
  );
}

/** A time that is over: "in 2021", "last winter". */
const DEFINITE_TIME = /\b(?:19|20)\d\d\b|\b(?:last (?:year|month|week|spring|summer|fall|winter)|ago)\b/i;

/** What was done in a job that goes on is told as "have scanned" and "have written". */
function participleOf(verb: string): string {
  const bare = withoutPrefix(verb);
  const participle = IRREGULAR_PARTICIPLES[bare];
  return participle === undefined ? verb : `${verb.slice(0, verb.length - bare.length)}${participle}`;
}

/** The verbs that go on from the first: "and wrote", ", took". */
function withParticiples(rest: string): string {
  return rest.replace(
    /(?<=(?:\band|\bor|,|;)\s+(?:\p{L}+ly\s+)?)\p{L}+(?!\p{L})/gu,
    (word) => IRREGULAR_PARTICIPLES[word] ?? word,
  );
}

function isPast(verb: string, rest: string, isOngoing: boolean): boolean {
  const bare = withoutPrefix(verb);
  if (SAME_IN_PAST.has(bare)) return !isOngoing;
  if (Object.hasOwn(IRREGULAR_PAST, bare)) return true;
  if (DESCRIBING.has(bare) || !bare.endsWith("ed") || bare.length < 5) return false;
  if (/^\s+(and|&)\s+\p{L}+-/u.test(rest)) return false;
  if (basesOfPast(bare).some((base) => ENGLISH_VERBS.has(base))) return true;
  return /^\s+[\p{Ll}\d]/u.test(rest);
}

/** Bases that a word in -ed may come from. */
function basesOfPast(word: string): string[] {
  const stem = word.slice(0, -2);
  return [
    stem,
    `${stem}e`,
    ...(stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : []),
    ...(/([a-z])\1$/.test(stem) ? [stem.slice(0, -1)] : []),
  ];
}

function frameBase({ adverb, verb, rest, isOngoing }: Opening): Frame | undefined {
  const bare = withoutPrefix(verb);
  if (!ENGLISH_VERBS.has(bare)) return undefined;
  if (adverb === "" && NOUN_OR_VERB.has(bare) && !readsAsVerb(rest)) return undefined;
  const text = `${adverb}${verb}${rest}`;
  return isOngoing ? finite(text) : { form: "infinitive", text };
}

const DETERMINER =
  /^(a|an|the|all|each|every|any|some|my|our|their|its|this|these|those|new|both|several|many|various|up|over|more|about|daily|weekly|monthly|incoming|outgoing|medical|with|for|to|in|on|from|as|out|back|off|down|\d.*)$/i;
const PREPOSITION = /^(of|for|to|in|on|at|by|with|from|into|and|or|as|against|before|after)$/i;
const PLURAL = /(?:[^su]s|data|people|children|staff)$/i;

/** Whether the words after "record", "process"… make it a verb: a determiner, or soon a plural thing that is acted on. */
function readsAsVerb(rest: string): boolean {
  const following = rest.trim().split(/[\s,;:]+/);
  if (DETERMINER.test(following[0] ?? "")) return true;
  const upToPreposition = following.findIndex((word) => PREPOSITION.test(word));
  const objects = following.slice(0, Math.min(3, upToPreposition === -1 ? 3 : upToPreposition));
  return objects.some((word) => PLURAL.test(word));
}

/** "Verifies coverage" → "verify coverage": only where no further verb of that form follows. */
function frameThirdPerson({ adverb, verb, rest, isOngoing }: Opening): Frame | undefined {
  const base = baseOfThird(verb);
  if (base === undefined || NOUN_OR_VERB.has(base)) return undefined;
  const others = [...rest.matchAll(/(?:,|\band|\bor|;)\s+(?:\p{L}+ly\s+)?(\p{L}+s)\b/giu)];
  if (others.some((other) => baseOfThird((other[1] ?? "").toLowerCase()) !== undefined)) return undefined;
  const text = `${adverb}${base}${rest}`;
  return isOngoing ? finite(text) : { form: "infinitive", text };
}

function baseOfThird(word: string): string | undefined {
  if (!word.endsWith("s")) return undefined;
  const bases = [word.slice(0, -1), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
  return bases.find((base) => ENGLISH_VERBS.has(base));
}

/** "Scheduling was done by…" is a sentence of its own. */
const OWN_CLAUSE = /^[^,;]*\b(was|were|is|are|had|has|did|does)\b/i;

function frameGerund({ verb, rest, adverb }: Opening): Frame | undefined {
  if (!verb.endsWith("ing") || OWN_CLAUSE.test(rest)) return undefined;
  const bases = basesOfPast(`${withoutPrefix(verb).slice(0, -3)}ed`).filter((base) =>
    ENGLISH_VERBS.has(base),
  );
  const isPlainVerb = bases.length > 0 && !bases.some((base) => NOUN_OR_VERB.has(base));
  if (!isPlainVerb && (bases.length === 0 || !(readsAsVerb(rest) || /^\s+of\b/.test(rest)))) return undefined;
  return { form: "noun", text: `${adverb}${verb}${rest}` };
}

function frameNoun({ words, verb, rest }: Opening): Frame | undefined {
  if (OWN_CLAUSE.test(rest)) return undefined;
  const isDoing = /(tion|sion|ment)$/.test(verb) && /^\s+(of|and)\b/.test(rest);
  return isDoing || DOING_NOUNS.test(words) ? { form: "noun", text: lowerFirst(words) } : undefined;
}

function withoutPrefix(verb: string): string {
  return verb.replace(/^(?:co|re|pre|cross|double|self|de)-/, "");
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
