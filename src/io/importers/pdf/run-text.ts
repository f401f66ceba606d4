import { partLigatures } from "#io/importers/reading/part-ligatures.ts";
import type { Run } from "./pdf-page.ts";

/** A word space in units of the type size. */
export const WORD_GAP = 0.12;
/** Runs of one letter, and their share of all, above which words are set letter by letter; how much wider words stand apart. */
const LEAST_LETTERS = 4;
const LETTER_SHARE = 0.7;
const WIDER = 0.15;

/** The space between two runs in units of the type size. */
export function gapBetween(last: Run, run: Run): number {
  return (run.x - (last.x + last.width)) / Math.max(run.size, last.size);
}

/** The words of a cell as its runs have them. */
export function joinRuns(group: readonly Run[]): string {
  const gap = wordGapOf(group);
  const isWide = group.some(({ text }) => isSetWide(text));
  let text = "";
  let end = Number.NaN;
  for (const run of group) {
    const isNextWord = run.x - end > gap * run.size;
    const words = isWide ? unspacePair(unspaceRun(run.text)) : unspaceRun(run.text);
    text += (isNextWord && !/\s$/.test(text) && !/^\s/.test(run.text) ? " " : "") + words;
    end = run.x + run.width;
  }
  return text;
}

/** Between words set letter by letter, what is wider than between their letters. */
function wordGapOf(group: readonly Run[]): number {
  const letters = group.filter(({ text }) => text.trim().length === 1);
  if (group.length < LEAST_LETTERS || letters.length < group.length * LETTER_SHARE) return WORD_GAP;
  const gaps = group.slice(1).flatMap((run, index) => {
    const last = group[index];
    return last === undefined ? [] : [gapBetween(last, run)];
  });
  return Math.max(WORD_GAP, Math.min(...gaps.filter((gap) => gap > 0)) + WIDER);
}

/** "M Í" beside words that are set wide. */
function unspacePair(text: string): string {
  return /^\p{L} \p{L}$/u.test(text.trim()) ? text.replace(" ", "") : text;
}

/** Words set wide come letter by letter; a capital after a small letter begins the next word. */
function unspaceRun(text: string): string {
  if (!isSetWide(text)) return text;
  return text
    .trim()
    .replaceAll(" ", "")
    .replace(/(?<=[\p{Ll}.])(?=\p{Lu})/gu, " ");
}

function isSetWide(text: string): boolean {
  const tokens = text.trim().split(" ");
  return (
    tokens.length > 2 &&
    tokens.every((token) => token.length <= (tokens.length > 4 ? 3 : 1)) &&
    tokens.filter((token) => token.length === 1).length >= tokens.length * 0.6 &&
    /\p{L}/u.test(text)
  );
}

/** Ligatures become letters; soft and typeset hyphens at the end are hyphens, elsewhere nothing; icons and odd spaces go. */
export function cleanText(text: string): string {
  return partLigatures(text.normalize("NFC"))
    .replace(/[\u00AD\u2010]\s*$/, "-")
    .replace(/[\p{Cc}\u00AD\u200B-\u200D\u2060\uFEFF\uE000-\uF8FF]/gu, "")
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/^[\u2022\u25CF\u25AA]\s*/, "")
    .trim();
}
