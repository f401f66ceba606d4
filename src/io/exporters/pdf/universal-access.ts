import type { DocumentTree } from "#core/documents/document.ts";
import type { Tag } from "./flatten.ts";
import type { SetPart } from "./set-part.ts";

/** Whether a file may claim PDF/UA: titled, with words, every text in an element, and no heading level left out. */
export function isUniversallyAccessible(tree: DocumentTree, parts: readonly SetPart[], root: Tag): boolean {
  const levels = headingLevels(root);
  const isOrdered = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
  const isTagged = parts.every(({ flat }) =>
    flat.pieces.every((piece) => piece.kind !== "line" || piece.tag !== flat.root),
  );
  return tree.title !== "" && root.children.length > 0 && isOrdered && isTagged;
}

function headingLevels(tag: Tag): number[] {
  const [, level] = /^H(\d)$/.exec(tag.type) ?? [];
  return [...(level === undefined ? [] : [Number(level)]), ...tag.children.flatMap(headingLevels)];
}
