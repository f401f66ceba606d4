import layout, { type DocumentNode, type PageNode, type SafeDocumentNode } from "@react-pdf/layout";
import renderPdf from "@react-pdf/render";
import type { DocumentTree } from "#core/documents/document.ts";
import { partsOf } from "#core/documents/read-tree.ts";
import type { Template } from "#core/documents/template.ts";
import { ok, type Result } from "#core/result.ts";
import type { ExportError } from "#io/exporters/export-format.ts";
import type { FontSource } from "#io/exporters/font-source.ts";
import { blockNodes, pageStart } from "./block-nodes.ts";
import { type PageContent, pageNodes } from "./draw.ts";
import { type FlatDocument, flatten, type LinePiece } from "./flatten.ts";
import { type FontSet, loadFonts } from "./font-set.ts";
import { footerPages } from "./furniture.ts";
import type { LayoutNode } from "./node.ts";
import { paginate, piecesIn } from "./paginate.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { TaggedDocument } from "./tagged-document.ts";
import { isUniversallyAccessible } from "./universal-access.ts";

/** Higher than any document; layout sets everything on one page, then the page ends are ours to choose. */
const ENDLESS = 200_000;

/** A tagged PDF: react-pdf sets the lines and draws them, page ends and tags are ours. */
export async function exportPdf(
  tree: DocumentTree,
  template: Template,
  fontSource: FontSource,
): Promise<Result<Uint8Array, ExportError>> {
  const fonts = await loadFonts(tree, template, fontSource);
  if (!fonts.ok) return fonts;
  const sheet = sheetOf(tree, template, "resume");
  const flat = await setLines(tree, sheet, fonts.value);
  const pages = await setPages(flat, tree, sheet, fonts.value);
  return ok(await draw(tree, flat, pages, sheet));
}

async function setLines(tree: DocumentTree, sheet: Sheet, fonts: FontSet): Promise<FlatDocument> {
  const { margin } = sheet.tokens;
  const laidOut = await layOut(
    [
      {
        type: "PAGE",
        props: { size: [sheet.width, ENDLESS], wrap: false },
        style: { paddingHorizontal: margin.side },
        children: partNodes(tree, sheet),
      },
    ],
    fonts,
  );
  const [page] = laidOut.children;
  if (page === undefined) throw new Error("Layout lost the page");
  return flatten(page);
}

/** The letter of a packet is set as a letter, its resume as a resume, each from a page of its own. */
function partNodes(tree: DocumentTree, sheet: Sheet): LayoutNode[] {
  return partsOf(tree).flatMap(({ kind, blocks }, index) => {
    const start = index === 0 ? [] : [pageStart()];
    return [...start, ...blockNodes(blocks, { ...sheet, kind })];
  });
}

async function setPages(
  flat: FlatDocument,
  tree: DocumentTree,
  sheet: Sheet,
  fonts: FontSet,
): Promise<PageContent[]> {
  const { top, bottom } = sheet.tokens.margin;
  const windows = paginate(flat.stretches, sheet.height - top - bottom);
  const later = windows.slice(1).map((_, index) => index + 2);
  const footers = later.length === 0 ? [] : await setFooters(tree.author, later, sheet, fonts);
  if (windows.length === 0) return [{ pieces: [], shift: 0, furniture: [] }];
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

/** react-pdf's type leaves out the font store, its second argument. */
const layOutWithFonts = layout as (document: DocumentNode, fonts: FontSet) => Promise<SafeDocumentNode>;

function layOut(pages: PageNode[], fonts: FontSet): Promise<SafeDocumentNode> {
  return layOutWithFonts({ type: "DOCUMENT", props: {}, children: pages }, fonts);
}

async function draw(
  tree: DocumentTree,
  flat: FlatDocument,
  pages: readonly PageContent[],
  sheet: Sheet,
): Promise<Uint8Array> {
  const document = new TaggedDocument(tree, isUniversallyAccessible(tree, flat));
  const bytes = collect(document);
  const children = pageNodes(document, flat, pages, sheet);
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
