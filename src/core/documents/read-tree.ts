import { assertNever } from "#core/assert-never.ts";
import type { Block, LetterheadBlock, TermsBlock } from "./block.ts";
import type { DocumentTree } from "./document.ts";
import { type Run, textOf } from "./run.ts";

/** The printed lines in reading order: what any exported file must hold, whole and in this order. */
export function linesOf(tree: DocumentTree): string[] {
  return tree.blocks.flatMap(blockLines).filter((line) => line !== "");
}

/** Every link of a document with its words. */
export function linksOf(tree: DocumentTree): Array<{ href: string; text: string }> {
  return tree.blocks
    .flatMap(blockRuns)
    .flatMap(({ href, text }) => (href === undefined ? [] : [{ href, text }]));
}

/** A tree's parts, parted by page breaks: a packet has a letter and a resume. */
export function partsOf(tree: DocumentTree): Array<{ kind: "resume" | "letter"; blocks: Block[] }> {
  const parts: Block[][] = [[]];
  for (const block of tree.blocks) {
    if (block.kind === "page-break") parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts.map((blocks) => ({
    kind: blocks.some(({ kind }) => kind === "paragraph") ? "letter" : "resume",
    blocks,
  }));
}

/** `Ana Ruiz, CPC-A`: the name with the credentials that may follow it. */
export function nameLine({ name, credentials }: LetterheadBlock): string {
  return [name, ...credentials].filter((part) => part !== "").join(", ");
}

/** Between terms: a comma, or a semicolon where a term has commas of its own. */
export function termSeparator({ terms }: TermsBlock): string {
  return terms.some((term) => textOf(term).includes(",")) ? "; " : ", ";
}

/** The runs of a row of terms as one line: `Label: a, b, c`. */
export function termRuns(block: TermsBlock): Run[] {
  const last = block.label.length - 1;
  const label = block.label.map(
    (run, index): Run => ({ ...run, text: index === last ? `${run.text}: ` : run.text, strong: true }),
  );
  const separator = termSeparator(block);
  const lastTerm = block.terms.length - 1;
  const terms = block.terms.flatMap((term, index) => (index === lastTerm ? term : endedBy(term, separator)));
  return [...label, ...terms];
}

/** The separator is part of the word before it, so that no line begins with a comma. */
function endedBy(term: readonly Run[], separator: string): Run[] {
  return term.map((run, index) => (index === term.length - 1 ? { ...run, text: run.text + separator } : run));
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "letterhead":
      return [nameLine(block), textOf(block.headline), ...block.contact.map(textOf)];
    case "section":
      return [block.heading, ...block.blocks.flatMap(blockLines)];
    case "entry":
      return [
        textOf(block.heading),
        block.dates ?? "",
        ...block.lines.map(textOf),
        ...block.blocks.flatMap(blockLines),
      ];
    case "entry-group":
      return [textOf(block.heading), block.dates ?? "", ...block.entries.flatMap(blockLines)];
    case "paragraph":
      return [textOf(block.runs)];
    case "list":
      return block.items.map(({ runs }) => textOf(runs));
    case "terms":
      return [textOf(termRuns(block))];
    case "page-break":
      return [];
    default:
      return assertNever(block);
  }
}

function blockRuns(block: Block): Run[] {
  switch (block.kind) {
    case "letterhead":
      return [...block.headline, ...block.contact.flat()];
    case "section":
      return block.blocks.flatMap(blockRuns);
    case "entry":
      return [...block.heading, ...block.lines.flat(), ...block.blocks.flatMap(blockRuns)];
    case "entry-group":
      return [...block.heading, ...block.entries.flatMap(blockRuns)];
    case "paragraph":
      return [...block.runs];
    case "list":
      return block.items.flatMap(({ runs }) => runs);
    case "terms":
      return termRuns(block);
    case "page-break":
      return [];
    default:
      return assertNever(block);
  }
}
