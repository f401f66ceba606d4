import { assertNever } from "#core/assert-never.ts";
import type { Block } from "#core/documents/block.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Run } from "#core/documents/run.ts";

/** A document as indented lines, one a block, with what sets each run apart in brackets. */
export function treeOutline({ blocks, ...head }: DocumentTree): string {
  return [JSON.stringify(head), ...blocks.flatMap((block) => blockOutline(block, 1))].join("\n");
}

function blockOutline(block: Block, depth: number): string[] {
  const line = (text: string) => `${"  ".repeat(depth)}${text}`;
  const inner = (blocks: readonly Block[]) => blocks.flatMap((each) => blockOutline(each, depth + 1));
  switch (block.kind) {
    case "letterhead":
      return [
        line(`letterhead ${block.name} ${block.credentials.join(", ")}`),
        line(`  headline ${runs(block.headline)}`),
        ...block.contact.map((item) => line(`  contact ${runs(item)}`)),
      ];
    case "section":
      return [line(`section ${block.id}: ${block.heading}`), ...inner(block.blocks)];
    case "entry":
      return [
        line(`entry ${said(block.path)} ${runs(block.heading)} | ${said(block.dates)}`),
        ...block.lines.map((words) => line(`  line ${runs(words)}`)),
        ...inner(block.blocks),
      ];
    case "entry-group":
      return [line(`group ${runs(block.heading)} | ${said(block.dates)}`), ...inner(block.entries)];
    case "paragraph":
      return [line(`${block.role} ${said(block.path)} ${runs(block.runs)}`)];
    case "list":
      return block.items.map((item) => line(`item ${said(item.path)} ${runs(item.runs)}`));
    case "terms":
      return [line(`terms ${runs(block.label)}: ${block.terms.map(runs).join(" / ")}`)];
    case "page-break":
      return [line("page-break")];
    default:
      return assertNever(block);
  }
}

function said(text = ""): string {
  return text;
}

function runs(all: readonly Run[]): string {
  return all
    .map(({ text, ...marks }) =>
      Object.keys(marks).length === 0 ? text : `${text}[${JSON.stringify(marks)}]`,
    )
    .join("");
}
