import { type CompetencyId, competencyIdSchema } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { detectLanguage } from "#core/text/detect-language.ts";
import { clausesOf } from "./signal-clauses.ts";
import { findOccurrences, lexiconOf, type Occurrence } from "./signal-lexicon.ts";
import { type Match, matchesOf, type ReadySentence, rowsWithin } from "./signal-match.ts";
import { negationsOf } from "./signal-negation.ts";
import { type Sentence, sentencesOf } from "./signal-sentences.ts";
import { mendTypos } from "./signal-typos.ts";
import { type LineWord, lineWordsOf } from "./signal-words.ts";
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

const MEASURES = new Set(
  "hour hours hr hrs minute minutes day days week weeks month months year years time times percent dollars miles lbs pounds am pm hora horas minutos dia dias semanas meses anos vez veces dolares pesos millas kilos km turnos shifts nights mornings afternoons evenings weekends noches mananas tardes".split(
    " ",
  ),
);

const NUMBER_WORDS = new Set(
  "four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty hundred dozens hundreds cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta ochenta cien cientos decenas docenas".split(
    " ",
  ),
);

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

const rowsOf = rowsWithin(SIGNAL_ROWS);

function sightingsIn(sentence: Sentence): Sighting[] {
  const ready = makeReady(sentence);
  return rowsOf(ready).flatMap((row) =>
    matchesOf(row, ready).map((match) => ({
      shows: row.shows,
      confidence: row.confidence,
      spans: spansOf(match, ready.words).map((span) => withWholeNames(span, sentence)),
    })),
  );
}

function makeReady({ text, from, language }: Sentence): ReadySentence {
  const lexicon = lexiconOf(language);
  const words = mendTypos(lineWordsOf(text, from, language), lexicon);
  const occurrences = [...findOccurrences(words, lexicon), ...volumesIn(words)];
  return {
    words,
    language,
    found: byName(occurrences),
    clauses: clausesOf(words, occurrences, language),
    negations: negationsOf(words, language),
  };
}

/** Counts of things; a number of hours, dollars or the like is none. */
function volumesIn(words: readonly LineWord[]): Occurrence[] {
  return words.flatMap(({ text, isAmount }, at): Occurrence[] => {
    const isCount =
      (/^\d/.test(text) || NUMBER_WORDS.has(text)) && !isAmount && !MEASURES.has(words[at + 1]?.text ?? "");
    return isCount ? [{ name: "number", isAct: false, from: at, to: at + 1 }] : [];
  });
}

function byName(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    found.set(occurrence.name, [...(found.get(occurrence.name) ?? []), occurrence]);
  }
  return found;
}

function spansOf(match: Match, words: readonly LineWord[]): TextSpan[] {
  const inOrder = [...match].sort((a, b) => a.from - b.from);
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
