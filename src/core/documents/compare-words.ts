import { type ChangeObject, diffArrays } from "diff";

/** A word of the document, and the line that it stands in. */
export interface PlacedWord {
  readonly word: string;
  readonly line: string;
}

/** What a file that was read back lost of its document. Words that the file has besides (page numbers, bullets) are no loss. */
export interface Comparison {
  readonly compared: number;
  readonly missing: readonly PlacedWord[];
  /** In the file, but not where the document has it. */
  readonly reordered: readonly PlacedWord[];
  readonly changed: ReadonlyArray<PlacedWord & { readonly found: string }>;
}

/** Compares the lines of a document with the text of a file made from it, word by word and in order; case and accents' coding aside. */
export function compareWords(lines: readonly string[], text: string): Comparison {
  const expected = lines.flatMap((line) => wordsOf(line).map((word) => ({ word, line })));
  const found = wordsOf(text);
  const gaps = gapsBetween(expected, found);
  return { compared: expected.length, ...sortOut(gaps) };
}

/** Expected words and found words that stand in each other's place. */
interface Gap {
  readonly lost: readonly PlacedWord[];
  readonly extra: readonly string[];
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function gapsBetween(expected: readonly PlacedWord[], found: readonly string[]): Gap[] {
  const changes = diffArrays(
    expected.map(({ word }) => word),
    [...found],
  );
  let at = 0;
  const gaps: Array<{ lost: PlacedWord[]; extra: string[] }> = [];
  let open: { lost: PlacedWord[]; extra: string[] } | undefined;
  for (const change of changes) {
    if (isKept(change)) {
      open = undefined;
    } else {
      if (open === undefined) gaps.push((open = { lost: [], extra: [] }));
      if (change.removed) open.lost.push(...expected.slice(at, at + change.count));
      else open.extra.push(...change.value);
    }
    if (!change.added) at += change.count;
  }
  return gaps.filter((gap) => !isPartedWord(gap));
}

function isKept({ added, removed }: ChangeObject<string[]>): boolean {
  return !added && !removed;
}

/** A word longer than a line is read back in parts, with a page's foot between them perhaps. */
function isPartedWord({ lost, extra }: Gap): boolean {
  const whole = lost.map(({ word }) => word).join("");
  const rest = extra.reduce((left, part) => (left.startsWith(part) ? left.slice(part.length) : left), whole);
  return whole !== "" && rest === "";
}

function sortOut(gaps: readonly Gap[]): Omit<Comparison, "compared"> {
  const elsewhere = gaps.flatMap(({ extra }) => extra);
  const missing: PlacedWord[] = [];
  const reordered: PlacedWord[] = [];
  const changed: Array<PlacedWord & { found: string }> = [];
  for (const { lost, extra } of gaps) {
    for (const [index, placed] of lost.entries()) {
      const found = extra[index];
      if (take(elsewhere, placed.word)) reordered.push(placed);
      else if (found !== undefined && take(elsewhere, found)) changed.push({ ...placed, found });
      else missing.push(placed);
    }
  }
  return { missing, reordered, changed };
}

/** Takes one such word out of those that are left. */
function take(words: string[], word: string): boolean {
  const at = words.indexOf(word);
  if (at === -1) return false;
  words.splice(at, 1);
  return true;
}
