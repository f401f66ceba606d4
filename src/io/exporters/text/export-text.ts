import { assertNever } from "#core/assert-never.ts";
import type { Block, EntryBlock, EntryGroupBlock } from "#core/documents/block.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { nameLine, termRuns } from "#core/documents/read-tree.ts";
import { textOf } from "#core/documents/run.ts";
import type { Language } from "#core/model/language.ts";

/** Plain text for a web form's box: no columns, no line breaks of its own, a dash for a bullet, headings in capitals. */
export function exportText(tree: DocumentTree): string {
  const parts = tree.blocks.map((block) => blockText(block, tree.language)).filter((part) => part !== "");
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case "letterhead":
      return lines([nameLine(block), textOf(block.headline), ...block.contact.map(textOf)]);
    case "section":
      return [block.heading.toLocaleUpperCase(language), sectionText(block.blocks, language)].join("\n\n");
    case "entry":
      return entryText(block, language);
    case "entry-group":
      return groupText(block, language);
    case "paragraph":
      return textOf(block.runs);
    case "list":
      return block.items.length === 1
        ? lines(block.items.map(({ runs }) => textOf(runs)))
        : lines(block.items.map(({ runs }) => `- ${textOf(runs)}`));
    case "terms":
      return textOf(termRuns(block));
    case "page-break":
      return "";
    default:
      return assertNever(block);
  }
}

/** A blank line around what has an inside of its own; single lines follow each other. */
function sectionText(blocks: readonly Block[], language: Language): string {
  return blocks
    .map((block, index) => {
      const isTight = block.kind === "terms" || block.kind === "paragraph";
      const gap = index === 0 ? "" : isTight ? "\n" : "\n\n";
      return `${gap}${blockText(block, language)}`;
    })
    .join("");
}

function entryText(entry: EntryBlock, language: Language): string {
  const inside = entry.blocks.map((block) => blockText(block, language));
  return lines([headingLine(entry), ...entry.lines.map(textOf), ...inside]);
}

function groupText(group: EntryGroupBlock, language: Language): string {
  return [headingLine(group), ...group.entries.map((entry) => entryText(entry, language))].join("\n");
}

function headingLine({ heading, dates }: EntryBlock | EntryGroupBlock): string {
  return [textOf(heading), dates ?? ""].filter((part) => part !== "").join(" | ");
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
