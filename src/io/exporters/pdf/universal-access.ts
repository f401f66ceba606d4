import type { DocumentTree } from "#core/documents/document.ts";
import type { FlatDocument, Tag } from "./flatten.ts";

/** Whether a file may claim PDF/UA: titled, with words, every text in an element, and no heading level left out. */
export function isUniversallyAccessible(tree: DocumentTree, flat: FlatDocument): boolean {
  const levels = headingLevels(flat.root);
  const isOrdered = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
  const isTagged = flat.pieces.every((piece) => piece.kind !== "line" || piece.tag !== flat.root);
  return tree.title !== "" && flat.pieces.length > 0 && isOrdered && isTagged;
}

function headingLevels(tag: Tag): number[] {
  const [, level] = /^H(\d)$/.exec(tag.type) ?? [];
  return [...(level === undefined ? [] : [Number(level)]), ...tag.children.flatMap(headingLevels)];
}
