import type { Language } from "#core/model/language.ts";
import type { Clue } from "./signal-clues.ts";
import { WORD_WEIGHTS } from "./signals/word-weights-table.ts";

/** A competency as the words of a sentence together speak for it. */
export interface Weighed {
  readonly id: string;
  /** 0–1. */
  readonly likelihood: number;
  /** What speaks for it most, never empty where anything does. */
  readonly clues: readonly Clue[];
}

interface Weight {
  readonly competency: number;
  readonly value: number;
}

interface Scales {
  readonly ids: readonly string[];
  readonly starts: readonly number[];
  readonly weights: ReadonlyMap<string, readonly Weight[]>;
}

/** A clue counts as shown where it weighs at least this share of the heaviest. */
const SHARE_OF_HEAVIEST = 0.5;
/** Of a packed row: the letter of the first competency, that of no weight, and the base of the count of letters shared. */
const FIRST = 97;
const NOTHING = 80;
const BASE = 36;

const SCALES = new Map<Language, Scales>();

/** How likely a sentence shows each competency by all of its words, as learned from labelled lines; surest first. */
export function weigh(clues: readonly Clue[], language: Language): Weighed[] {
  const { ids, starts, weights } = scalesOf(language);
  const distinct = new Set(clues.map(({ key }) => key));
  const share = 1 / Math.sqrt(Math.max(1, distinct.size));
  const sums = [...starts];
  for (const key of distinct) {
    for (const { competency, value } of weights.get(key) ?? []) {
      sums[competency] = (sums[competency] ?? 0) + value * share;
    }
  }
  return ids.map((id, at) => ({
    id,
    likelihood: 1 / (1 + Math.exp(-(sums[at] ?? 0))),
    get clues() {
      return heaviest(clues, at, weights);
    },
  }));
}

function heaviest(clues: readonly Clue[], at: number, weights: Scales["weights"]): Clue[] {
  const valued = clues.map((clue) => ({
    clue,
    value: weights.get(clue.key)?.find(({ competency }) => competency === at)?.value ?? 0,
  }));
  const most = Math.max(0, ...valued.map(({ value }) => value));
  return valued.filter(({ value }) => value > 0 && value >= most * SHARE_OF_HEAVIEST).map(({ clue }) => clue);
}

function scalesOf(language: Language): Scales {
  const known = SCALES.get(language);
  if (known !== undefined) return known;
  const { ids, starts, step, rows } = WORD_WEIGHTS[language];
  const scales: Scales = { ids: ids.split(" "), starts, weights: unpackWeights(rows, step) };
  SCALES.set(language, scales);
  return scales;
}

/**
 * A row: how many letters the key shares with the one before it, the rest of the key, and after a space two letters a
 * weight: the competency's, and how many steps it is from no weight. Every character is one of ASCII.
 */
function unpackWeights(rows: string, step: number): Map<string, readonly Weight[]> {
  const weights = new Map<string, readonly Weight[]>();
  let last = "";
  for (const row of rows.split("\n")) {
    const [key = "", pairs = ""] = row.split(" ");
    last = last.slice(0, Number.parseInt(key.charAt(0), BASE)) + key.slice(1);
    weights.set(last, weightsOf(pairs, step));
  }
  return weights;
}

function weightsOf(pairs: string, step: number): Weight[] {
  return Array.from({ length: pairs.length / 2 }, (_, index) => ({
    competency: pairs.charCodeAt(2 * index) - FIRST,
    value: (pairs.charCodeAt(2 * index + 1) - NOTHING) * step,
  }));
}
