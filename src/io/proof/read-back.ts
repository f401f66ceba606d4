import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { loadPdfJs } from "#io/importers/pdf/load-pdfjs.ts";
import { sniffFormat } from "#io/importers/sniff-format.ts";
import { readArchive } from "#io/importers/zip/read-archive.ts";
import { countDateStyles } from "./date-styles.ts";

/** What a parser sees in an exported file. */
export interface ReadBack {
  readonly text: string;
  readonly links: readonly string[];
  readonly form: FileForm;
}

/** What a file is besides its words. */
export interface FileForm {
  /** As the file names it: `en-US`; undefined where it doesn't. */
  readonly language: string | undefined;
  /** Headings of sections that the file marks as such. */
  readonly sectionHeadings: number;
  /** PDF: every page has a structure for screen readers. Word: nothing stands in tables or boxes. */
  readonly isSound: boolean;
  /** In how many ways its ranges of months are written. */
  readonly dateStyles: number;
  /** Fonts that the file names but doesn't hold. */
  readonly missingFonts: number;
  /** Undefined where the reader's program decides. */
  readonly pages: number | undefined;
}

/** Reads a PDF or Word file as other programs do: pdf.js in the order of the content, mammoth in the order of the paragraphs. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack | undefined> {
  const format = sniffFormat(bytes);
  if (format === "pdf") return readPdfBack(bytes);
  return format === "zip" ? readDocxBack(bytes) : undefined;
}

async function readPdfBack(bytes: Uint8Array): Promise<ReadBack> {
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const document = await task.promise;
    const pages = await pagesOf(document);
    const { info }: { info: { readonly Language?: string } } = await document.getMetadata();
    const text = pages.map((page) => page.text).join("\n");
    return {
      text,
      links: pages.flatMap(({ links }) => links),
      form: {
        language: info.Language,
        sectionHeadings: count(pages, ({ roles }) => roles.filter((role) => role === "H2").length),
        isSound: pages.every(({ roles }) => roles.length > 0),
        dateStyles: countDateStyles(text),
        missingFonts: missingFontsIn(bytes),
        pages: document.numPages,
      },
    };
  } finally {
    await task.destroy();
  }
}

interface PdfPage {
  readonly text: string;
  readonly links: readonly string[];
  readonly roles: readonly string[];
}

type StructTree = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;
type StructChild = StructTree["children"][number];

async function pagesOf(document: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const annotations: Array<{ readonly url?: string }> = await page.getAnnotations();
    // Pages without a structure give null, whatever the types say.
    const structure: StructTree | null = await page.getStructTree();
    pages.push({
      text: items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""),
      links: annotations.flatMap(({ url }) => url ?? []),
      roles: structure === null ? [] : rolesIn(structure),
    });
  }
  return pages;
}

function rolesIn(node: StructChild): string[] {
  return "role" in node ? [node.role, ...node.children.flatMap(rolesIn)] : [];
}

function count<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}

/** Each font of a PDF is described once, and a description names the font's own file. */
function missingFontsIn(bytes: Uint8Array): number {
  const raw = new TextDecoder("latin1").decode(bytes);
  const described = raw.match(/\/Type\s*\/FontDescriptor\b/g)?.length ?? 0;
  const held = raw.match(/\/FontFile[23]?\s/g)?.length ?? 0;
  return Math.max(0, described - held);
}

async function readDocxBack(bytes: Uint8Array): Promise<ReadBack> {
  const { default: mammoth } = await import("mammoth");
  const input = import.meta.env.SSR ? { buffer: Buffer.from(bytes) } : { arrayBuffer: bytes.slice().buffer };
  const { value: text } = await mammoth.extractRawText(input);
  const { value: html } = await mammoth.convertToHtml(input);
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&"),
  );
  return { text, links, form: docxForm(bytes, text) };
}

function docxForm(bytes: Uint8Array, text: string): FileForm {
  const archive = readArchive(bytes);
  const part = (name: string) => new TextDecoder().decode(archive.read(name));
  const words = part("word/document.xml");
  return {
    language: /<w:docDefaults>.*?<w:lang w:val="([^"]+)"/s.exec(part("word/styles.xml"))?.[1],
    sectionHeadings: words.match(/<w:pStyle w:val="Heading1"\/>/g)?.length ?? 0,
    isSound: !/<w:tbl>|<w:txbxContent>|<w:drawing>/.test(words),
    dateStyles: countDateStyles(text),
    missingFonts: 0,
    pages: undefined,
  };
}
