import { type Comparison, compareWords, type PlacedWord } from "#core/documents/compare-words.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { linesOf, linksOf } from "#core/documents/read-tree.ts";
import type { ReadBack } from "./read-back.ts";

export interface Proof extends Comparison {
  readonly ok: boolean;
}

/** Whether a file holds all of a document's words, in order, and its links. */
export function proveDocument(tree: DocumentTree, { text, links }: ReadBack): Proof {
  const words = compareWords(linesOf(tree), text);
  const missing = [...words.missing, ...missingLinks(tree, links)];
  const ok = missing.length === 0 && words.reordered.length === 0 && words.changed.length === 0;
  return { ok, ...words, missing };
}

/** Programs write an address in more than one way: compared as the browser would open it. */
function missingLinks(tree: DocumentTree, links: readonly string[]): PlacedWord[] {
  const found = new Set(links.map(opened));
  return linksOf(tree)
    .filter(({ href }) => !found.has(opened(href)))
    .map(({ href, text }) => ({ word: href, line: text }));
}

function opened(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
