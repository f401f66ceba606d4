import { Document, Packer, Paragraph } from "docx";
import type { Block } from "#core/documents/block.ts";
import type { DocumentTree, Paper } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { blockParagraphs } from "./docx-paragraphs.ts";
import { twips } from "./docx-style-parts.ts";
import { BULLETS, bulletLevels, documentStyles } from "./docx-styles.ts";

/** Width and height in points. */
const PAPER_SIZES = { letter: [612, 792], a4: [595.28, 841.89] } as const satisfies Record<
  Paper,
  readonly [number, number]
>;

/** A Word file with real headings, lists and styles; no table, text box, header or footer. */
export async function exportDocx(tree: DocumentTree, template: Template): Promise<Uint8Array> {
  const document = new Document({
    title: tree.title,
    creator: tree.author,
    lastModifiedBy: tree.author,
    styles: documentStyles(tree, template),
    numbering: { config: [{ reference: BULLETS, levels: bulletLevels(template) }] },
    sections: [{ properties: { page: pageOf(tree, template) }, children: paragraphsOf(tree, template) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageOf(tree: DocumentTree, { tokens: { margin } }: Template) {
  const [width, height] = PAPER_SIZES[tree.paper];
  return {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(margin.top),
      bottom: twips(margin.bottom),
      left: twips(margin.side),
      right: twips(margin.side),
      header: 0,
      footer: 0,
      gutter: 0,
    },
  };
}

function paragraphsOf(tree: DocumentTree, template: Template): Paragraph[] {
  const [width] = PAPER_SIZES[tree.paper];
  const measure = twips(width - 2 * template.tokens.margin.side);
  const paragraphs = tree.blocks.flatMap((block: Block) => blockParagraphs(block, { measure, template }));
  return paragraphs.length === 0 ? [new Paragraph({})] : paragraphs;
}
