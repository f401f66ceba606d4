import { assertNever } from "#core/assert-never.ts";
import type { Block, EntryBlock, EntryGroupBlock } from "#core/documents/block.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { nameLine, termRuns } from "#core/documents/read-tree.ts";
import type { Run } from "#core/documents/run.ts";
import type { Language } from "#core/model/language.ts";

/** A web page of plain meaning: headings, paragraphs, lists and links, with no style or script. */
export function exportHtml(tree: DocumentTree): string {
  return [
    "<!doctype html>",
    `<html lang="${tree.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(tree.title)}</title>`,
    ...(tree.author === "" ? [] : [`<meta name="author" content="${escapeHtml(tree.author)}">`]),
    "</head>",
    "<body>",
    "<main>",
    ...tree.blocks.flatMap(blockHtml),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blockHtml(block: Block): string[] {
  switch (block.kind) {
    case "letterhead":
      return [
        "<header>",
        ...element("h1", escapeHtml(nameLine(block))),
        ...element("p", runsHtml(block.headline)),
        ...(block.contact.length === 0
          ? []
          : [`<address>${block.contact.map(runsHtml).join(" · ")}</address>`]),
        "</header>",
      ];
    case "section":
      return [
        "<section>",
        ...element("h2", escapeHtml(block.heading), block.headingLanguage),
        ...block.blocks.flatMap(blockHtml),
        "</section>",
      ];
    case "entry":
      return entryHtml(block, "h3");
    case "entry-group":
      return [...headingHtml(block, "h3"), ...block.entries.flatMap((entry) => entryHtml(entry, "h4"))];
    case "paragraph":
      return element("p", runsHtml(block.runs));
    case "list":
      return block.items.length === 1
        ? block.items.flatMap(({ runs }) => element("p", runsHtml(runs)))
        : ["<ul>", ...block.items.flatMap(({ runs }) => element("li", runsHtml(runs))), "</ul>"];
    case "terms":
      return element("p", runsHtml(termRuns(block)));
    case "page-break":
      return ["<hr>"];
    default:
      return assertNever(block);
  }
}

function entryHtml(entry: EntryBlock, level: string): string[] {
  return [
    ...headingHtml(entry, level),
    ...entry.lines.flatMap((runs) => element("p", runsHtml(runs))),
    ...entry.blocks.flatMap(blockHtml),
  ];
}

function headingHtml({ heading, dates }: EntryBlock | EntryGroupBlock, level: string): string[] {
  return [...element(level, runsHtml(heading)), ...element("p", escapeHtml(dates ?? ""))];
}

function element(name: string, inside: string, language?: Language): string[] {
  const lang = language === undefined ? "" : ` lang="${language}"`;
  return inside === "" ? [] : [`<${name}${lang}>${inside}</${name}>`];
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join("");
}

function runHtml({ text, href, language, strong, emphasis }: Run): string {
  const words = escapeHtml(text);
  const spoken = language === undefined ? words : `<span lang="${language}">${words}</span>`;
  const linked = href === undefined ? spoken : `<a href="${escapeHtml(href)}">${spoken}</a>`;
  const stressed = emphasis ? `<em>${linked}</em>` : linked;
  return strong ? `<strong>${stressed}</strong>` : stressed;
}

function escapeHtml(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
