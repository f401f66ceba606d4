import { foldText } from "#core/text/fold-text.ts";

/** How a written word can mean a word of a name: the earlier a row, the surer. */
const FITS: ReadonlyArray<{
  readonly points: number;
  readonly fits: (word: string, part: string) => boolean;
}> = [
  { points: 10, fits: (word, part) => word === part },
  // People stop typing as soon as they see what they want.
  { points: 8, fits: (word, part) => word.startsWith(part) },
  { points: 4, fits: (word, part) => part.length >= 3 && word.includes(part) },
  // One wrong, missing or doubled letter, or two that changed places.
  { points: 3, fits: (word, part) => part.length >= 4 && isNearStart(word, part) },
  // Letters left out, as in `trnsf`.
  { points: 1, fits: (word, part) => part.length >= 3 && word[0] === part[0] && isWithin(word, part) },
];

/** A name in the other language counts a little less than one that is seen. */
const OTHER_LANGUAGE = 0.9;

interface Named {
  readonly text: string;
  readonly otherText?: string | undefined;
}

/**
 * What a query may mean, best first; equals stay in their order. Every word of the query has to fit a word of the
 * name, in either language; accents and capitals don't matter. An empty query means everything.
 */
export function rank<T extends Named>(query: string, items: readonly T[]): T[] {
  const parts = wordsOf(query);
  if (parts.length === 0) return [...items];
  return items
    .map((item) => ({ item, points: pointsOf(item, parts) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ item }) => item);
}

function pointsOf({ text, otherText }: Named, parts: readonly string[]): number {
  const other = otherText === undefined ? 0 : OTHER_LANGUAGE * fitOf(wordsOf(otherText), parts);
  return Math.max(fitOf(wordsOf(text), parts), other);
}

/** Nought where a part fits no word; likelier is a name that begins as the query does, or has nothing besides. */
function fitOf(words: readonly string[], parts: readonly string[]): number {
  const points = parts.map((part) => {
    const found = words.map((word) => FITS.find(({ fits }) => fits(word, part))?.points ?? 0);
    const best = Math.max(0, ...found);
    return best > 0 && found[0] === best ? best + 1 : best;
  });
  if (points.includes(0)) return 0;
  const mean = points.reduce((sum, point) => sum + point, 0) / parts.length;
  return mean + parts.length / Math.max(words.length, parts.length);
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the letters stand in the word, in their order. */
function isWithin(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** Whether the word's beginning is one slip away from what was written. */
function isNearStart(word: string, part: string): boolean {
  return [-1, 0, 1].some((more) => isOneSlip(word.slice(0, part.length + more), part));
}

function isOneSlip(word: string, part: string): boolean {
  let from = 0;
  while (from < Math.min(word.length, part.length) && word[from] === part[from]) from += 1;
  const [restOfWord, restOfPart] = [word.slice(from), part.slice(from)];
  const isSwapped = restOfWord[0] === restOfPart[1] && restOfWord[1] === restOfPart[0];
  return (
    restOfWord.slice(1) === restOfPart.slice(1) ||
    restOfWord === restOfPart.slice(1) ||
    restOfWord.slice(1) === restOfPart ||
    (isSwapped && restOfWord.slice(2) === restOfPart.slice(2))
  );
}
