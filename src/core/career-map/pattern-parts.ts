import type { BulletTense } from "./fill-pattern.ts";

/** A stretch of a bullet pattern: its own words, or a blank for a fact. */
export type PatternPart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "slot"; readonly name: string };

const MARK = /\[([^|\]]*)\|([^\]]*)\]|\{(\w+)(?:#[^|}]*\|([^}]*))?\}/g;

/** A pattern's text as it reads before it is filled; a counted noun stands in the plural. */
export function patternParts(text: string, tense: BulletTense): PatternPart[] {
  const parts: PatternPart[] = [];
  let at = 0;
  for (const mark of text.matchAll(MARK)) {
    const [whole, past = "", present = "", name, many] = mark;
    parts.push({ kind: "words", text: text.slice(at, mark.index) });
    if (name === undefined) parts.push({ kind: "words", text: tense === "past" ? past : present });
    else parts.push({ kind: "slot", name });
    if (many !== undefined) parts.push({ kind: "words", text: ` ${many}` });
    at = mark.index + whole.length;
  }
  parts.push({ kind: "words", text: text.slice(at) });
  return parts.filter((part) => part.kind === "slot" || part.text !== "");
}
