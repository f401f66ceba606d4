import type { DocumentTree } from "./document.ts";
import { labelsFor } from "./labels/labels-for.ts";

/** Letter and resume as one document, each from a page of its own: the letter is read first. */
export function composePacket(letter: DocumentTree, resume: DocumentTree): DocumentTree {
  const labels = labelsFor(letter.language);
  return {
    ...letter,
    kind: "packet",
    title: [letter.author, labels.packet].filter((part) => part !== "").join(" – "),
    blocks: [...letter.blocks, { kind: "page-break" }, ...resume.blocks],
  };
}
