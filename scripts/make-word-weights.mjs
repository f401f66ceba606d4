// Learns from the labelled duty lines and the map's patterns how much each word speaks for each competency, and writes
// src/core/career-map/signals/word-weights-table.ts. The lines set aside are never learned from. Run it after a change of the lines,
// the patterns or the word classes: npm run weights.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = join(fileURLToPath(import.meta.url), "../..");
const target = join(root, "src/core/career-map/signals/word-weights-table.ts");

const RATE = 0.4;
/** All weights are learned first; those that matter most are learned again by themselves. `pull`: towards nothing. */
const FIRST_PASS = { rounds: 20, pull: 1e-3 };
const SECOND_PASS = { rounds: 15, pull: 1e-4 };
/** How many are kept: their size is what the app has to load. */
const MOST_WEIGHTS = { en: 8000, es: 6000 };
/** A clue seen in one line only says nothing of the next. */
const LEAST_LINES = 2;
const STEP = 0.5;
const MOST_STEPS = 44;
const START = -3;
const [FIRST, NOTHING, BASE] = [97, 80, 36];

const { module: reader } = await runnerImport(join(root, "src/core/career-map/signal-clues.ts"));
const { module: map } = await runnerImport(join(root, "src/core/career-map/occupations.ts"));
const lines = (await readFile(join(root, "tests/fixtures/duty-lines/tuning.jsonl"), "utf8"))
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

const tables = ["en", "es"].map((language) => [language, tableOf(language)]);
await writeFile(
  target,
  [
    `import type { Language } from "#core/model/language.ts";`,
    `import type { PackedWeights } from "./packed-weights.ts";`,
    ``,
    `/** Made by scripts/make-word-weights.mjs: how much each word, or class of words, speaks for each competency. */`,
    `export const WORD_WEIGHTS: Readonly<Record<Language, PackedWeights>> = ${JSON.stringify(Object.fromEntries(tables), null, 2)};`,
    ``,
  ].join("\n"),
);

/** The same order on every machine. */
function byCode(one, other) {
  return one < other ? -1 : Number(one > other);
}

function tableOf(language) {
  const examples = examplesIn(language);
  const counts = new Map();
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts.keys()].filter((key) => counts.get(key) >= LEAST_LINES).sort(byCode);
  const places = new Map(keys.map((key, at) => [key, at]));
  const ready = examples.map((example) => ({
    ...example,
    places: example.keys.flatMap((key) => places.get(key) ?? []),
  }));
  const ids = [...new Set(lines.flatMap(({ labels }) => labels))].sort(byCode);
  const often = keys.map((key) => Math.sqrt(counts.get(key)));
  const all = ids.map((id) => learn(id, ready, new Float64Array(keys.length).fill(1), FIRST_PASS));
  const kept = mostTelling(all, often, MOST_WEIGHTS[language]);
  const learned = ids.map((id, at) => learn(id, ready, kept[at], SECOND_PASS));
  return {
    ids: ids.join(" "),
    step: STEP,
    starts: learned.map(({ start }) => Number(start.toFixed(2))),
    rows: rowsOf(keys, learned),
  };
}

/** Labelled lines, and patterns, which only speak for their own competency and against none. */
function examplesIn(language) {
  const labelled = lines.filter((line) => line.language === language);
  const patterns = map.OCCUPATIONS.flatMap(({ patterns: of }) =>
    of.map(({ text, competency }) => ({ text: plainText(text[language]), labels: [competency] })),
  );
  return [...labelled, ...patterns].map(({ text, labels, optional }) => ({
    keys: [...new Set(reader.cluesIn(text, language).map(({ key }) => key))],
    labels,
    optional,
  }));
}

function plainText(pattern) {
  return pattern
    .replace(/\{[^}]*\|([^}]*)\}/g, "$1")
    .replace(/\{[^}]*\}/g, "X")
    .replace(/\[([^\]|]*)\|?[^\]]*\]/g, "$1");
}

/** 1: shows it; 0: does not; undefined: nobody says. */
function verdict({ labels, optional }, id) {
  if (labels.includes(id)) return 1;
  return optional === undefined || optional.includes(id) ? undefined : 0;
}

/** For each competency, which clues are kept: those that weigh much in many lines. */
function mostTelling(learned, often, count) {
  const worth = learned.map(({ weights }) => weights.map((weight, at) => Math.abs(weight) * often[at]));
  const least = worth
    .flatMap((each) => [...each])
    .sort((a, b) => b - a)
    .at(count);
  return worth.map((each) => each.map((value) => (value > least ? 1 : 0)));
}

/** Logistic regression by stochastic gradient descent, each weight at a rate of its own (AdaGrad), with an L1 penalty. */
function learn(id, examples, isOpen, { rounds, pull }) {
  const weights = new Float64Array(isOpen.length);
  const seen = new Float64Array(isOpen.length).fill(1e-8);
  let [start, startSeen] = [START, 1];
  const order = examples.filter((example) => verdict(example, id) !== undefined);
  const draw = drawFrom(7);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, draw);
    for (const example of order) {
      const share = 1 / Math.sqrt(Math.max(1, example.keys.length));
      const sum = example.places.reduce((total, at) => total + weights[at] * share, start);
      const error = 1 / (1 + Math.exp(-sum)) - verdict(example, id);
      startSeen += error * error;
      start -= (RATE * error) / Math.sqrt(startSeen);
      for (const at of example.places) {
        if (isOpen[at] === 0) continue;
        seen[at] += (error * share) ** 2;
        const rate = RATE / Math.sqrt(seen[at] + 1e-6);
        weights[at] = pulled(weights[at] - rate * error * share, rate * pull);
      }
    }
  }
  return { start, weights };
}

function pulled(weight, by) {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by);
}

function drawFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

function shuffle(items, draw) {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    [items[at], items[other]] = [items[other], items[at]];
  }
}

/** As `signal-weights.ts` unpacks them. */
function rowsOf(keys, learned) {
  let last = "";
  return keys
    .flatMap((key, at) => {
      const pairs = learned.map(({ weights }, competency) => pairOf(weights[at], competency)).join("");
      if (pairs === "") return [];
      const shared = Math.min(BASE - 1, sharedBy(last, key));
      last = key;
      return `${shared.toString(BASE)}${key.slice(shared)} ${pairs}`;
    })
    .join("\n");
}

function pairOf(weight, competency) {
  const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));
  return steps === 0 ? "" : String.fromCharCode(FIRST + competency, NOTHING + steps);
}

function sharedBy(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
