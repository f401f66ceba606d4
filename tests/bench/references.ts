import { Document, Font, Page, pdf, StyleSheet, Text, View } from "@react-pdf/renderer";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import PdfKit from "pdfkit";
import { createElement, type ReactElement } from "react";
import type { Block } from "#core/documents/block.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { nameLine, termRuns } from "#core/documents/read-tree.ts";
import { textOf } from "#core/documents/run.ts";

/** What others would do by hand, measured in the same run: the yardsticks of the ratios. Same words, same faces, no tags. */

const FACES = {
  regular: "source-serif-regular",
  italic: "source-serif-italic",
  bold: "source-serif-semibold",
} as const;
type Face = keyof typeof FACES;

function pathOf(face: Face): string {
  return `public/fonts/${FACES[face]}.ttf`;
}

/** One printed line or paragraph, with what stands at its right. */
interface Line {
  readonly text: string;
  readonly right?: string;
  readonly face: Face;
  readonly isBullet?: true;
}

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case "letterhead":
      return [
        { text: nameLine(block), face: "bold" },
        { text: block.contact.map(textOf).join("  "), face: "regular" },
      ];
    case "section":
      return [{ text: block.heading, face: "bold" }, ...block.blocks.flatMap(linesOf)];
    case "entry":
      return [
        { text: textOf(block.heading), right: block.dates ?? "", face: "bold" },
        ...block.lines.map((runs): Line => ({ text: textOf(runs), face: "italic" })),
        ...block.blocks.flatMap(linesOf),
      ];
    case "entry-group":
      return [{ text: textOf(block.heading), face: "bold" }, ...block.entries.flatMap(linesOf)];
    case "paragraph":
      return [{ text: textOf(block.runs), face: "regular" }];
    case "list":
      return block.items.map(({ runs }): Line => ({ text: textOf(runs), face: "regular", isBullet: true }));
    case "terms":
      return [{ text: textOf(termRuns(block)), face: "regular" }];
    case "page-break":
      return [];
    default:
      return block satisfies never;
  }
}

const styles = StyleSheet.create({
  page: { padding: 54, fontSize: 10, lineHeight: 1.35 },
  row: { flexDirection: "row", justifyContent: "space-between" },
  bullet: { flexDirection: "row" },
  mark: { width: 12 },
  words: { flex: 1 },
});

for (const face of Object.keys(FACES)) if (isFace(face)) Font.register({ family: face, src: pathOf(face) });
Font.registerHyphenationCallback((word) => [word]);

function isFace(text: string): text is Face {
  return Object.hasOwn(FACES, text);
}

/** The document as a person would write it with react-pdf: a row for a heading with its dates, a row for a bullet. */
export async function reactPdfUntagged({ blocks }: DocumentTree): Promise<number> {
  const rows = blocks.flatMap(linesOf).map(reactLine);
  const page = createElement(Page, { size: "LETTER", style: styles.page }, rows);
  const blob = await pdf(createElement(Document, null, page)).toBlob();
  return blob.size;
}

function reactLine({ text, right, face, isBullet }: Line, at: number): ReactElement {
  const words = createElement(Text, { style: [styles.words, { fontFamily: face }] }, text);
  if (isBullet) {
    const mark = createElement(Text, { style: [styles.mark, { fontFamily: face }] }, "•");
    return createElement(View, { key: at, style: styles.bullet }, mark, words);
  }
  const dates = right === undefined ? null : createElement(Text, { style: { fontFamily: "regular" } }, right);
  return createElement(View, { key: at, style: styles.row }, words, dates);
}

/** The same lines with pdfkit alone: no layout but its own wrapping. */
export function pdfKitByHand({ blocks }: DocumentTree): Promise<number> {
  return new Promise((resolve) => {
    const document = new PdfKit({ size: "LETTER", margin: 54 });
    for (const face of Object.keys(FACES)) if (isFace(face)) document.registerFont(face, pathOf(face));
    let size = 0;
    document.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
    });
    document.on("end", () => resolve(size));
    document.fontSize(10);
    for (const { text, right, face, isBullet } of blocks.flatMap(linesOf)) {
      const top = document.y;
      document.font(face).text(isBullet ? `•  ${text}` : text, { lineGap: 3 });
      const bottom = document.y;
      if (right !== undefined && bottom > top) {
        document.font("regular").text(right, 54, top, { align: "right" });
        document.y = bottom;
      }
    }
    document.end();
  });
}

export async function pdfJsPlainText(bytes: Uint8Array): Promise<number> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  let count = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    count += (await (await document.getPage(number)).getTextContent()).items.length;
  }
  await loading.destroy();
  return count;
}
