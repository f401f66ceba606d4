import { foldText } from "./fold-text.ts";

/** A word with its place in the text given, `[from, to)` in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+(?:['&/.-][\p{L}\p{N}]+)*/gu;

/** The words of a text, folded (lower case, no accents); punctuation left out. */
export function tokensOf(text: string): Token[] {
  return [...foldText(text).matchAll(WORD)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
