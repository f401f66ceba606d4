import { type CompetencyId, competencyIdSchema } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { detectLanguage } from "#core/text/detect-language.ts";
import { cluesOf } from "./signal-clues.ts";
import { matchesOf, type ReadySentence, rowsWithin } from "./signal-match.ts";
import { makeReady } from "./signal-ready.ts";
import { type Sentence, sentencesOf } from "./signal-sentences.ts";
import { type Weighed, weigh } from "./signal-weights.ts";
import type { LineWord } from "./signal-words.ts";
import { SIGNAL_ROWS } from "./signals/signal-rows-table.ts";

/** `[from, to)` in UTF-16 units of the text read. */
export type TextSpan = readonly [from: number, to: number];

export interface ShownCompetency {
  readonly id: CompetencyId;
  /** 0–1: how seldom such words mean something else. */
  readonly confidence: number;
  /** The words that show it, in reading order, never overlapping; none only where the line as a whole does. */
  readonly spans: readonly TextSpan[];
}

export interface CompetencyReading {
  readonly text: string;
  readonly language: Language;
  /** Surest first. */
  readonly competencies: readonly ShownCompetency[];
}

interface Sighting {
  readonly shows: string;
  readonly confidence: number;
  readonly spans: readonly TextSpan[];
}

/** Words of one sighting this far apart are marked as one stretch. */
const JOINED_WITHIN = 3;

/**
 * The competencies that a duty line shows by its own words. Each sentence is read by itself, so that a further sentence
 * never takes a competency away. What the rules don't know shows nothing. `language`: that of the text, found out where not given.
 */
export function readCompetencies(text: string, language?: Language): CompetencyReading {
  const sentences = sentencesOf(text, language);
  return {
    text,
    language: language ?? detectLanguage(text, sentences[0]?.language),
    competencies: gather(sentences.flatMap(sightingsIn)),
  };
}

/**
 * What is shown beyond a guess, as a person is told it: that the words of a line together only make it likely is no ground
 * to claim it of somebody.
 */
export function readSurely(text: string, language?: Language): CompetencyReading {
  const reading = readCompetencies(text, language);
  return { ...reading, competencies: reading.competencies.filter(({ confidence }) => confidence >= SURE) };
}

/** The least of most rules; above what all the words together give. */
const SURE = 0.65;

const rowsOf = rowsWithin(SIGNAL_ROWS);

/** What the rules see, unless all the words together speak against it; then what they together speak for. */
function sightingsIn(sentence: Sentence): Sighting[] {
  const ready = makeReady(sentence);
  const weighed = weigh(cluesOf(ready), sentence.language);
  const unlikely = new Set(weighed.filter(({ likelihood }) => likelihood < UNLIKELY).map(({ id }) => id));
  const seen = seenByRules(ready, sentence).filter(
    ({ shows, confidence }) => confidence >= BEYOND_DOUBT || !unlikely.has(shows),
  );
  const told = weighed.filter((each) => isLikely(each) && seen.every(({ shows }) => shows !== each.id));
  return [...seen, ...told.map((each) => sightingOf(each, ready, sentence))];
}

/** Measured on lines that were never learned from: beyond these, more is put right than wrong. */
const LIKELY_BY_SEVERAL_WORDS = 0.5;
const LIKELY_BY_ONE_WORD = 0.85;
const UNLIKELY = 0.005;
/** Confidence of a rule that names the thing itself ("Epic", "prior authorization"): no other word speaks against it. */
const BEYOND_DOUBT = 0.85;
/** What no rule names is never as sure as what one does. */
const MOST_CONFIDENCE = 0.6;

function isLikely({ likelihood, clues }: Weighed): boolean {
  if (likelihood <= LIKELY_BY_SEVERAL_WORDS) return false;
  return likelihood > LIKELY_BY_ONE_WORD || new Set(clues.map(({ from }) => from)).size > 1;
}

function seenByRules(ready: ReadySentence, sentence: Sentence): Sighting[] {
  return rowsOf(ready).flatMap((row) =>
    matchesOf(row, ready).map((match) => ({
      shows: row.shows,
      confidence: row.confidence,
      spans: spansOf(match, ready.words).map((span) => withWholeNames(span, sentence)),
    })),
  );
}

function sightingOf({ id, likelihood, clues }: Weighed, ready: ReadySentence, sentence: Sentence): Sighting {
  return {
    shows: id,
    confidence: Math.round(likelihood * MOST_CONFIDENCE * 100) / 100,
    spans: spansOf(clues, ready.words).map((span) => withWholeNames(span, sentence)),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function spansOf(places: readonly Stretch[], words: readonly LineWord[]): TextSpan[] {
  const inOrder = [...places].sort((a, b) => a.from - b.from);
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of inOrder) {
    const last = stretches.at(-1);
    if (last !== undefined && from - last.to <= JOINED_WITHIN) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches.map(({ from, to }) => [words[from]?.from ?? 0, words[to - 1]?.to ?? 0]);
}

/** A span that begins or ends within a hyphened name ("ICD" of "ICD-10-CM") takes the name whole. */
function withWholeNames([from, to]: TextSpan, { text, from: offset }: Sentence): TextSpan {
  const before = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-$/u.exec(text.slice(0, from - offset))?.[0] ?? "";
  const after = /^(?:-[\p{L}\p{N}]+)+/u.exec(text.slice(to - offset))?.[0] ?? "";
  return [from - before.length, to + after.length];
}

function gather(sightings: readonly Sighting[]): ShownCompetency[] {
  const byId = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    byId.set(sighting.shows, [...(byId.get(sighting.shows) ?? []), sighting]);
  }
  return [...byId]
    .map(([id, found]) => ({
      id: competencyIdSchema.parse(id),
      confidence: Math.max(...found.map(({ confidence }) => confidence)),
      spans: mergeSpans(found.flatMap(({ spans }) => spans)),
    }))
    .sort((a, b) => b.confidence - a.confidence || a.id.localeCompare(b.id));
}

function mergeSpans(spans: readonly TextSpan[]): TextSpan[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
