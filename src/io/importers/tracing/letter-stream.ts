import { foldText } from "#core/text/fold-text.ts";
import type { SourceLine } from "./source-line.ts";

/** Places of one text that are looked at, at most: a word that stands everywhere tells nothing. */
const MOST_PLACES = 40;

/** Letters and digits alone, folded: hyphens at line ends, bullets and separators are no part of what is said. */
export function lettersOf(text: string): string {
  return foldText(text.normalize("NFKC")).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** All lines of a file as one run of letters, so that words are found whatever lines they are broken over. */
export class LetterStream {
  private readonly letters: string;
  /** The first letter of each line, and the end. */
  private readonly starts: readonly number[];
  /** Where words begin. */
  private readonly edges: ReadonlySet<number>;

  constructor(lines: readonly SourceLine[]) {
    const runs = lines.map(({ text }) => lettersOf(text));
    const starts = [0];
    for (const run of runs) starts.push((starts.at(-1) ?? 0) + run.length);
    this.letters = runs.join("");
    this.starts = starts;
    this.edges = new Set(lines.flatMap(({ text }, line) => edgesOf(text, starts[line] ?? 0)));
  }

  /** The lines that each place of a text runs over; places of whole words, where there are such. */
  find(letters: string): (readonly number[])[] {
    const whole: (readonly number[])[] = [];
    const parts: (readonly number[])[] = [];
    let at = letters === "" ? -1 : this.letters.indexOf(letters);
    while (at !== -1 && whole.length + parts.length < MOST_PLACES) {
      const end = at + letters.length;
      const isWhole = this.edges.has(at) && (this.edges.has(end) || end === this.letters.length);
      (isWhole ? whole : parts).push(this.linesOf(at, end));
      at = this.letters.indexOf(letters, at + 1);
    }
    return whole.length > 0 ? whole : parts;
  }

  private linesOf(from: number, to: number): readonly number[] {
    const first = this.lineAt(from);
    const last = this.lineAt(to - 1);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  }

  private lineAt(letter: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= letter) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Where the words of a line begin, in the run of letters that starts at `from`. */
function edgesOf(text: string, from: number): number[] {
  const folded = foldText(text.normalize("NFKC"));
  let at = from;
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => {
    const start = at;
    at += word.length;
    return start;
  });
}
