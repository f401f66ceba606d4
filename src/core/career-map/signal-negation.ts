import { assertNever } from "#core/assert-never.ts";
import type { Language } from "#core/model/language.ts";
import { type PausedWord, wordsOf } from "./plain-words.ts";
import {
  CONDITIONS,
  NEGATIONS,
  type Negation,
  SCOPE_ENDS,
  SUBORDINATORS,
} from "./signals/negations-table.ts";

interface NegationCue extends Negation {
  readonly words: readonly string[];
}

const CUES: Readonly<Record<Language, readonly NegationCue[]>> = {
  en: cuesOf("en"),
  es: cuesOf("es"),
};

/** `denied`: a duty that was not the person's. `lacking`: what there was none of. */
export type NegationKind = "denied" | "lacking" | undefined;

/** For each word of a sentence, the negation that governs it. */
export function negationsOf(words: readonly PausedWord[], language: Language): NegationKind[] {
  const negations: NegationKind[] = words.map(() => undefined);
  for (let at = 0; at < words.length; at += 1) {
    const cue = CUES[language].find((candidate) => startsAt(words, at, candidate.words));
    if (cue === undefined || isToldOf(cue, words, at, language) || isCondition(cue, words, at, language))
      continue;
    const [from, to] = scopeOf(cue, words, at, language);
    negations.fill(cue.governs === "next-words" ? "lacking" : "denied", from, to);
    at += cue.words.length - 1;
  }
  return negations;
}

function cuesOf(language: Language): NegationCue[] {
  return NEGATIONS.filter((negation) => negation.language === language)
    .map((negation) => ({ ...negation, words: wordsOf(negation.cue).map(({ text }) => text) }))
    .sort((a, b) => b.words.length - a.words.length);
}

function startsAt(words: readonly PausedWord[], at: number, cue: readonly string[]): boolean {
  return cue.every((text, index) => words[at + index]?.text === text);
}

/** "Explained why the loss was not covered", "a quien no pagaba": what is told of was lacking, not the duty. */
function isToldOf(cue: NegationCue, words: readonly PausedWord[], at: number, language: Language): boolean {
  const { told, ofThings, self } = SUBORDINATORS[language];
  const isPassive = PASSIVE.has(cue.words[0] ?? "");
  const before = words.slice(Math.max(0, at - TOLD_WITHIN), at);
  const opens = before.findLastIndex(({ text }) => told.has(text) || (isPassive && ofThings.has(text)));
  if (opens === -1) return false;
  return before
    .slice(opens)
    .every(({ text, afterPause }, index) => !self.has(text) && (index === 0 || !afterPause));
}

const PASSIVE = new Set("was were is are wasn't weren't isn't aren't".split(" "));

/** "Did not close a chart until it was signed": a rule that was kept. */
function isCondition(
  cue: NegationCue,
  words: readonly PausedWord[],
  at: number,
  language: Language,
): boolean {
  if (cue.governs !== "what-follows") return false;
  const [, end] = scopeOf(cue, words, at, language);
  return words.slice(at + cue.words.length, end + 1).some(({ text }) => CONDITIONS[language].has(text));
}

/** Words from "why" to the negation at most: "why part of the loss was not". */
const TOLD_WITHIN = 6;

function scopeOf(
  cue: NegationCue,
  words: readonly PausedWord[],
  at: number,
  language: Language,
): [number, number] {
  const after = at + cue.words.length;
  switch (cue.governs) {
    case "nothing":
      return [at, at];
    case "next-words":
      return [after, Math.min(scopeEnd(words, after, language), after + 4)];
    case "what-follows":
      return [at, scopeEnd(words, after, language)];
    case "all-around":
      return [scopeStart(words, at, language), scopeEnd(words, after, language)];
    case "what-precedes":
      return [scopeStart(words, at, language), at];
    default:
      return assertNever(cue.governs);
  }
}

/** A comma ends the scope, unless the list goes on with "or" (“did not code, bill or post payments”). */
function scopeEnd(words: readonly PausedWord[], from: number, language: Language): number {
  const { contrast, alternative } = SCOPE_ENDS[language];
  const until = words.findIndex((word, index) => index >= from && contrast.has(word.text));
  const end = until === -1 ? words.length : until;
  const pause = words.findIndex((word, index) => index > from && index < end && word.afterPause);
  if (pause === -1) return end;
  const goesOn = words.slice(pause, end).findLastIndex((word) => alternative.has(word.text));
  return goesOn === -1 ? pause : Math.min(end, pauseAfter(words, pause + goesOn + 1, end));
}

function pauseAfter(words: readonly PausedWord[], from: number, end: number): number {
  const pause = words.findIndex((word, index) => index >= from && word.afterPause);
  return pause === -1 ? end : pause;
}

function scopeStart(words: readonly PausedWord[], to: number, language: Language): number {
  const { contrast } = SCOPE_ENDS[language];
  return words.slice(0, to).findLastIndex((word) => contrast.has(word.text) || word.afterPause) + 1;
}
