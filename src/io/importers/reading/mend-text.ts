export interface Mending {
  /** Whether the producer cuts words at line ends. */
  readonly hyphenates: boolean;
  /** Every word of the file, folded, to tell a cut word from a compound. */
  readonly words: ReadonlySet<string>;
}

/** Joins lines into one text: a cut word is put together, a compound keeps its hyphen. */
export function mendText(lines: readonly string[], mending: Mending): string {
  let text = "";
  for (const line of lines) {
    const next = line.trim();
    if (text === "") text = next;
    else if (/\p{L}-$/u.test(text) && /^-?\p{L}/u.test(next)) text = joinCutWord(text, next, mending);
    else if (/[\p{L}\d]-$/u.test(text) && /^[\p{L}\d]/u.test(next)) text += next;
    else if (isLooselyCut(text, next, mending)) text = text.slice(0, -2) + next;
    else if (/[/]$/.test(text) && /^\S+$/.test(next)) text += next;
    else text += ` ${next}`;
  }
  return text.replace(/ {3,}/g, "  ");
}

/** Whether a word is cut between two lines. */
export function isCutWord(above: string, line: string): boolean {
  return /\p{L}-$/u.test(above) || (/\p{L} -$/u.test(above) && /^\p{Ll}/u.test(line));
}

/** Some producers set the hyphen a little apart: what stands before it is no word of the file. */
function isLooselyCut(text: string, next: string, mending: Mending): boolean {
  const head = /(\p{L}+) -$/u.exec(text)?.[1];
  return head !== undefined && /^\p{Ll}/u.test(next) && !mending.words.has(head.toLowerCase());
}

function joinCutWord(text: string, next: string, mending: Mending): string {
  if (next.startsWith("-")) return text + next.slice(1);
  const head = /(\p{L}+)-$/u.exec(text)?.[1] ?? "";
  const tail = /^\p{L}+/u.exec(next)?.[0] ?? "";
  const whole = text.slice(0, -1) + next;
  if (/^\p{Lu}/u.test(tail)) return text + next;
  if (mending.words.has(`${head}-${tail}`.toLowerCase())) return text + next;
  if (mending.words.has((head + tail).toLowerCase())) return whole;
  return mending.hyphenates ? whole : text + next;
}
