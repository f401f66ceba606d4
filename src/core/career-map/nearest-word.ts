/** How far a misspelling may be from the word that was meant, by the word's length. */
function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

const LEAST_TO_BLUR = 8;

/** How a word sounds, for words written by ear: "farmacy", "resepcionista", "casher". */
export function soundOf(word: string): string {
  const consonants = word
    .replace(/[ct]i(?=o)/g, "sh")
    .replace(/ph/g, "f")
    .replace(/g(?=[ei])/g, "j")
    .replace(/c(?=[eiy])|z/g, "s")
    .replace(/qu(?=[ei])|k|q|ck/g, "c")
    .replace(/v/g, "b")
    .replace(/y/g, "i")
    .replace(/(?<![cs])h/g, "")
    .replace(/(.)\1+/g, "$1");
  // Vowels blur in long words alone; short ones would run together.
  return word.length < LEAST_TO_BLUR ? consonants : consonants.replace(/i/g, "e").replace(/u/g, "o");
}

/** The known word nearest to a misspelt one, with the number of slips; undefined where none is near. */
export function nearestWord(
  word: string,
  known: Iterable<string>,
): { readonly word: string; readonly slips: number } | undefined {
  const most = allowedSlips(word.length);
  let best: { word: string; slips: number } | undefined;
  if (most === 0 || /\d/.test(word)) return undefined;
  for (const candidate of known) {
    if (candidate.length < 4 || candidate[0] !== word[0]) continue;
    const limit = best === undefined ? most : best.slips - 1;
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = editDistance(word, candidate);
    if (slips <= limit) best = { word: candidate, slips };
    if (best?.slips === 1) break;
  }
  return best;
}

/** Damerau–Levenshtein (adjacent letters swapped count once). */
function editDistance(from: string, to: string): number {
  let older: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_slot, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      next.push(cheapestEdit(from, to, row, column, { older, last, next }));
    }
    older = last;
    last = next;
  }
  return last[to.length] ?? 0;
}

interface Rows {
  readonly older: readonly number[];
  readonly last: readonly number[];
  readonly next: readonly number[];
}

function cheapestEdit(
  from: string,
  to: string,
  row: number,
  column: number,
  { older, last, next }: Rows,
): number {
  const same = from[row - 1] === to[column - 1] ? 0 : 1;
  const plain = Math.min(
    (last[column] ?? 0) + 1,
    (next[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + same,
  );
  const swapped =
    row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return swapped ? Math.min(plain, (older[column - 2] ?? 0) + 1) : plain;
}
