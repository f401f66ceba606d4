import { ASK_ROWS } from "./asks-table.ts";
import type { Mention } from "./mention.ts";
import type { Sentence } from "./segment-posting.ts";

/** Degrees, languages and unnamed credentials that one sentence names. */
export function findAsks(folded: string, sentence: Sentence): Mention[] {
  const said = folded.slice(sentence.from, sentence.to);
  return ASK_ROWS.flatMap(({ kind, id, pattern, not }) => {
    if (not?.test(said)) return [];
    return [...said.matchAll(pattern)].map((match) => {
      const from = sentence.from + match.index;
      return { kind, id, from, to: from + match[0].trimEnd().length, sentence };
    });
  });
}
