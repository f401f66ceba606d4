import { assertNever } from "#core/assert-never.ts";
import type { Block, EntryBlock } from "#core/documents/block.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { labelsFor } from "#core/documents/labels/labels-for.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import { type Run, textOf } from "#core/documents/run.ts";
import type { Career } from "#core/model/career.ts";
import { unconfirmedPatientData } from "./confirmed-words.ts";

type Known = Pick<Career, "contact" | "notPatients">;

/**
 * The document with every patient's data replaced by a word that says so, unless the person has confirmed that it is
 * none. Works on the tree, so that every format and the preview get it; the person's own letterhead stays.
 */
export function maskPatientData(tree: DocumentTree, career: Known): DocumentTree {
  const { removed } = labelsFor(tree.language);
  const mask: Mask = (runs) => runs.map((run) => ({ ...run, text: maskText(run.text, career, removed) }));
  return { ...tree, blocks: tree.blocks.map((block) => maskBlock(block, mask)) };
}

/** Places of a document that say that something was left out. */
export function countMasked(tree: DocumentTree): number {
  return linesOf(tree).join("\n").split(labelsFor(tree.language).removed).length - 1;
}

type Mask = (runs: readonly Run[]) => readonly Run[];

function maskBlock(block: Block, mask: Mask): Block {
  switch (block.kind) {
    case "letterhead":
      return {
        ...block,
        credentials: block.credentials.map((words) => maskWords(words, mask)),
        headline: mask(block.headline),
      };
    case "section":
      return {
        ...block,
        heading: maskWords(block.heading, mask),
        blocks: block.blocks.map((inner) => maskBlock(inner, mask)),
      };
    case "entry":
      return maskEntry(block, mask);
    case "entry-group":
      return {
        ...block,
        heading: mask(block.heading),
        entries: block.entries.map((entry) => maskEntry(entry, mask)),
      };
    case "paragraph":
      return block.role === "body" || block.role === "subject" ? { ...block, runs: mask(block.runs) } : block;
    case "list":
      return { ...block, items: block.items.map((item) => ({ ...item, runs: mask(item.runs) })) };
    case "terms":
      return { ...block, label: mask(block.label), terms: block.terms.map(mask) };
    case "page-break":
      return block;
    default:
      return assertNever(block);
  }
}

function maskEntry(entry: EntryBlock, mask: Mask): EntryBlock {
  return {
    ...entry,
    heading: mask(entry.heading),
    lines: entry.lines.map(mask),
    blocks: entry.blocks.map((block) => maskBlock(block, mask)),
  };
}

function maskWords(words: string, mask: Mask): string {
  return textOf(mask([{ text: words }]));
}

function maskText(text: string, career: Known, removed: string): string {
  const found = unconfirmedPatientData(text, career);
  return found.reduceRight((words, { from, to }) => words.slice(0, from) + removed + words.slice(to), text);
}
