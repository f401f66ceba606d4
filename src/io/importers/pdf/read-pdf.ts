import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextItem, TextStyle } from "pdfjs-dist/types/src/display/api.js";
import { ImportFailure } from "#io/importers/import-failure.ts";
import type { ImportWarning } from "#io/importers/imported-career.ts";
import { LIMITS } from "#io/importers/limits.ts";
import type { SourceText } from "#io/importers/reading/line.ts";
import { findMarks } from "./find-marks.ts";
import { shareOfPictures } from "./find-pictures.ts";
import { loadPdfJs, type PdfJsModule } from "./load-pdfjs.ts";
import { openDocument } from "./open-document.ts";
import { pagesToSource } from "./pages-to-source.ts";
import type { PdfPage, Run } from "./pdf-page.ts";

export interface PdfRead {
  readonly source: SourceText;
  readonly warnings: readonly ImportWarning[];
}

/** Hears which page of how many is read next. */
export type OnPage = (page: number, pages: number) => void;

/** Pages beyond these are read without their drawn bullets and weights: no resume is so long. */
const PAGES_WITH_DRAWINGS = 12;

/** A page of which pictures cover this share, and whose text has fewer letters, is a scan with a head or a foot. */
const PICTURE_SHARE = 0.5;
const LETTERS_OF_TEXT = 200;

/** Reads the text layer of a PDF with its geometry. Scripts and actions in it are never run. */
export async function readPdf(bytes: Uint8Array, onPage?: OnPage): Promise<PdfRead> {
  const { pages, left } = await readPdfPages(bytes, onPage);
  const source = pagesToSource(pages);
  if (source.lines.length === 0) throw new ImportFailure({ kind: "no-text" });
  const pictures = pages.filter(({ isPicture }) => isPicture === true).length;
  const warnings: ImportWarning[] = [
    ...(left > 0 ? [{ kind: "pages-left-out", count: left } as const] : []),
    ...(pictures > 0 ? [{ kind: "picture-pages", count: pictures } as const] : []),
  ];
  return { source, warnings };
}

/** The pages of a PDF as far as they are text, and how many were left out. */
export async function readPdfPages(
  bytes: Uint8Array,
  onPage?: OnPage,
): Promise<{ readonly pages: readonly PdfPage[]; readonly left: number }> {
  const pdfjs = await loadPdfJs();
  const document = await openDocument(pdfjs, bytes, { useWasm: false, maxImageSize: 1 });
  try {
    const pages = await readPages(pdfjs, document, onPage);
    return { pages, left: document.numPages - pages.length };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** A page that pdf.js can't read leaves the file damaged: what it throws has no common type. */
async function readPages(
  pdfjs: PdfJsModule,
  document: PDFDocumentProxy,
  onPage?: OnPage,
): Promise<PdfPage[]> {
  const count = Math.min(document.numPages, LIMITS.pages);
  const pages: PdfPage[] = [];
  try {
    for (let number = 1; number <= count; number += 1) {
      onPage?.(number, count);
      pages.push(await readPage(pdfjs, document, number));
    }
  } catch {
    throw new ImportFailure({ kind: "damaged" });
  }
  return pages;
}

async function readPage(pdfjs: PdfJsModule, document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const withDrawings = number <= PAGES_WITH_DRAWINGS;
  const drawn = withDrawings ? await page.getOperatorList() : undefined;
  const marks = drawn === undefined ? [] : findMarks(pdfjs, drawn, transform);
  const weights = new Map(Object.keys(content.styles).map((font) => [font, weightOf(page, font)]));
  const runs = content.items.flatMap((item) =>
    "str" in item && item.str.trim() !== "" ? [toRun(pdfjs, item, content.styles, weights, transform)] : [],
  );
  const links = withDrawings ? await readLinks(page) : [];
  page.cleanup();
  const letters = runs.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
  const isPicture =
    drawn !== undefined &&
    letters < LETTERS_OF_TEXT &&
    shareOfPictures(pdfjs, drawn, { width, height, transform }) >= PICTURE_SHARE;
  return { number, width, height, runs, marks, links, ...(isPicture && { isPicture }) };
}

interface Weight {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** By the font's own name: PDF has no other word for weight that all producers write. */
function weightOf(page: PDFPageProxy, font: string): Weight {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  const name = typeof known === "object" && known !== null && "name" in known ? String(known.name) : "";
  return {
    bold: /bold|black|heavy|semibold|demi|(?:^|[-+])(?:bd|sb)\b|cmbx|medi\b/i.test(name),
    italic: /ital|obli|slant|cmti/i.test(name),
  };
}

function toRun(
  pdfjs: PdfJsModule,
  item: TextItem,
  styles: Readonly<Record<string, TextStyle>>,
  weights: ReadonlyMap<string, Weight>,
  viewport: readonly number[],
): Run {
  const matrix: unknown[] = pdfjs.Util.transform(viewport, item.transform);
  const [a, b, , , x, y] = matrix.map(Number);
  const style = styles[item.fontName];
  const weight = weights.get(item.fontName);
  return {
    text: item.str,
    x: x ?? 0,
    y: y ?? 0,
    width: item.width,
    size: Math.hypot(a ?? 0, b ?? 0),
    bold: weight?.bold ?? /bold/i.test(style?.fontFamily ?? ""),
    italic: weight?.italic ?? false,
  };
}

async function readLinks(page: PDFPageProxy): Promise<string[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((annotation) => {
    const url =
      typeof annotation === "object" && annotation !== null && "url" in annotation
        ? annotation.url
        : undefined;
    return typeof url === "string" ? [url] : [];
  });
}
