import { assertNever } from "#core/assert-never.ts";
import type { Block, EntryBlock, EntryGroupBlock } from "#core/documents/block.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { nameLine, termRuns } from "#core/documents/read-tree.ts";
import type { Run } from "#core/documents/run.ts";

/** CommonMark: a heading for each name, section and entry, lists as lists, links as links. */
export function exportMarkdown(tree: DocumentTree): string {
  const parts = tree.blocks.map(blockMarkdown).filter((part) => part !== "");
  return `${parts.join("\n\n")}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "letterhead": {
      const name = escapeMarkdown(nameLine(block));
      const contact = block.contact.map(runsMarkdown).join(" · ");
      return paragraphs([name === "" ? "" : `# ${name}`, runsMarkdown(block.headline), contact]);
    }
    case "section":
      return paragraphs([`## ${escapeMarkdown(block.heading)}`, ...block.blocks.map(blockMarkdown)]);
    case "entry":
      return entryMarkdown(block, "###");
    case "entry-group":
      return paragraphs([
        headingMarkdown(block, "###"),
        ...block.entries.map((entry) => entryMarkdown(entry, "####")),
      ]);
    case "paragraph":
      return runsMarkdown(block.runs);
    case "list":
      return block.items.length === 1
        ? block.items.map(({ runs }) => runsMarkdown(runs)).join("")
        : block.items.map(({ runs }) => `- ${runsMarkdown(runs)}`).join("\n");
    case "terms":
      return runsMarkdown(termRuns(block));
    case "page-break":
      return "---";
    default:
      return assertNever(block);
  }
}

function entryMarkdown(entry: EntryBlock, level: string): string {
  return paragraphs([
    headingMarkdown(entry, level),
    ...entry.lines.map(runsMarkdown),
    ...entry.blocks.map(blockMarkdown),
  ]);
}

function headingMarkdown({ heading, dates }: EntryBlock | EntryGroupBlock, level: string): string {
  const words = runsMarkdown(heading);
  return paragraphs([words === "" ? "" : `${level} ${words}`, escapeMarkdown(dates ?? "")]);
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

function runsMarkdown(runs: readonly Run[]): string {
  return runs.map(runMarkdown).join("");
}

/** Marks hug the words: spaces at the ends of a run stay outside. */
function runMarkdown({ text, href, strong, emphasis }: Run): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === "") return text;
  const escaped = escapeMarkdown(words);
  const linked = href === undefined ? escaped : `[${escaped}](<${addressMarkdown(href)}>)`;
  const stressed = emphasis ? `*${linked}*` : linked;
  return `${before}${strong ? `**${stressed}**` : stressed}${after}`;
}

/** What would end an address or hide in it, in the signs that addresses have for it. */
function addressMarkdown(href: string): string {
  return href.replace(/[<>\\\s\p{Cc}\p{Cf}]/gu, encodeURIComponent);
}

function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*_[\]<>&]/g, String.raw`\$&`)
    .replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|-{3}|~{3})/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?= |$)/, String.raw`$1\$2`);
}
