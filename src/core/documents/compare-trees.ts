import { diffArrays, diffWordsWithSpace } from "diff";
import type { DocumentTree } from "./document.ts";
import { linesOf } from "./read-tree.ts";

/** Words of a changed line: kept, gone, or new. */
export interface ChangedPiece {
  readonly kind: "kept" | "gone" | "new";
  readonly text: string;
}

/** One line that two states of a document don't share. */
export type LineChange =
  | { readonly kind: "gone"; readonly text: string }
  | { readonly kind: "new"; readonly text: string }
  | { readonly kind: "changed"; readonly pieces: readonly ChangedPiece[] };

/** What differs between two states of a document, line by line, in reading order; the dress aside. */
export function compareTrees(before: DocumentTree, after: DocumentTree): LineChange[] {
  const parts = diffArrays(linesOf(before), linesOf(after));
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (part.removed)
      return part.value.flatMap((text, at) => pairOf(text, next?.added ? next.value[at] : undefined));
    if (!part.added) return [];
    const previous = parts[index - 1];
    const paired = previous?.removed ? previous.value : [];
    return part.value.flatMap((text, at): LineChange[] => {
      const partner = paired[at];
      return partner !== undefined && areAlike(partner, text) ? [] : [{ kind: "new", text }];
    });
  });
}

/** A line with the one that took its place, where they share most of their words. */
function pairOf(before: string, after: string | undefined): LineChange[] {
  if (after === undefined || !areAlike(before, after)) return [{ kind: "gone", text: before }];
  const pieces = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): ChangedPiece => ({
      kind: removed ? "gone" : added ? "new" : "kept",
      text: value,
    }),
  );
  return [{ kind: "changed", pieces }];
}

/** The share of words in common from which a line is told as the same line, changed. */
const LEAST_ALIKE = 0.4;

function areAlike(a: string, b: string): boolean {
  const words = wordsOf(a);
  const others = wordsOf(b);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= LEAST_ALIKE * Math.max(words.size, others.size);
}

function wordsOf(line: string): Set<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
