import { type Line, textOf } from "./line.ts";

/** The words of a file for `Mending`; words cut at line ends are not among them. */
export function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const match of textOf(line)
      .replace(/\p{L}+ ?-$/u, "")
      .matchAll(/\p{L}+(?:-\p{L}+)*(?!-$)/gu))
      words.add(match[0].toLowerCase());
  }
  return words;
}
