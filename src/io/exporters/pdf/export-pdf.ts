import renderPdf from "@react-pdf/render";
import type { DocumentTree } from "#core/documents/document.ts";
import { partsOf } from "#core/documents/read-tree.ts";
import type { Template } from "#core/documents/template.ts";
import { ok, type Result } from "#core/result.ts";
import type { ExportError } from "#io/exporters/export-format.ts";
import type { FontSource } from "#io/exporters/font-source.ts";
import { type PageContent, pageNodes } from "./draw.ts";
import { flatten, type LinePiece, type Tag } from "./flatten.ts";
import { type FontSet, loadFonts } from "./font-set.ts";
import { footerPages } from "./furniture.ts";
import { piecesIn } from "./paginate.ts";
import { type PageWords, wordsOnPage } from "./placed-words.ts";
import { layOut, type SetPart, setPart } from "./set-part.ts";
import type { Sheet } from "./sheet.ts";
import { TaggedDocument } from "./tagged-document.ts";
import { isUniversallyAccessible } from "./universal-access.ts";

/** A PDF, and what stands where on its pages. */
export interface PlacedPdf {
  readonly bytes: Uint8Array;
  readonly pages: readonly PageWords[];
}

export async function exportPdf(
  tree: DocumentTree,
  template: Template,
  fontSource: FontSource,
): Promise<Result<Uint8Array, ExportError>> {
  const made = await exportPlacedPdf(tree, template, fontSource);
  return made.ok ? ok(made.value.bytes) : made;
}

/** A tagged PDF: react-pdf sets the lines and draws them, page ends and tags are ours. */
export async function exportPlacedPdf(
  tree: DocumentTree,
  template: Template,
  fontSource: FontSource,
): Promise<Result<PlacedPdf, ExportError>> {
  const fonts = await loadFonts(tree, template, fontSource);
  if (!fonts.ok) return fonts;
  const parts: SetPart[] = [];
  for (const part of partsOf(tree)) parts.push(await setPart(part, tree, template, fonts.value));
  const pages = await Promise.all(parts.map((part) => pagesOf(part, tree.author, fonts.value)));
  const bytes = await draw(tree, parts, pages.flat());
  return ok({ bytes, pages: pages.flat().map(wordsOnPage) });
}

/** Later pages of a part carry the name and their number in it. */
async function pagesOf(part: SetPart, author: string, fonts: FontSet): Promise<PageContent[]> {
  const { sheet, flat, windows } = part;
  const { top } = sheet.tokens.margin;
  if (windows.length === 0) return [{ pieces: [], shift: 0, furniture: [] }];
  const later = windows.slice(1).map((_, index) => index + 2);
  const footers = later.length === 0 ? [] : await setFooters(author, later, sheet, fonts);
  return windows.map((window, index) => ({
    // A head's band begins above the content of the first page.
    pieces: piecesIn(flat.pieces, index === 0 ? { ...window, top: Number.NEGATIVE_INFINITY } : window),
    shift: top - window.top,
    furniture: footers[index - 1] ?? [],
  }));
}

async function setFooters(
  author: string,
  numbers: readonly number[],
  sheet: Sheet,
  fonts: FontSet,
): Promise<LinePiece[][]> {
  const laidOut = await layOut(footerPages(author, numbers, sheet), fonts);
  return laidOut.children.map((page) => flatten(page).pieces.filter((piece) => piece.kind === "line"));
}

async function draw(
  tree: DocumentTree,
  parts: readonly SetPart[],
  pages: readonly PageContent[],
): Promise<Uint8Array> {
  const root: Tag = { type: "Document", children: parts.flatMap(({ flat }) => flat.root.children) };
  const document = new TaggedDocument(tree, isUniversallyAccessible(tree, parts, root));
  const bytes = collect(document);
  const size = { width: parts[0]?.sheet.width ?? 0, height: parts[0]?.sheet.height ?? 0 };
  const children = pageNodes(document, root, pages, size);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- react-pdf types its context as PDFKit's constructor
  renderPdf(document as never, { type: "DOCUMENT", props: {}, style: {}, wasSplit: false, children });
  return bytes;
}

function collect(document: TaggedDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => resolve(joined(chunks)));
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
