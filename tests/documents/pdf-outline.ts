import { createCanvas } from "@napi-rs/canvas";
import type { PDFPageProxy } from "pdfjs-dist";
import { loadPdfJs } from "#io/importers/pdf/load-pdfjs.ts";

interface StructNode {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

export interface OpenedPdf {
  /** Title, language and bookmarks, then each page's words and structure tree. */
  readonly outline: string;
  /** Each page as a PNG. */
  readonly pages: readonly Buffer[];
}

/** Pixels to the point: enough to see every rule and indent, small enough to keep. */
const SCALE = 0.36;

/** A PDF as pdf.js reads and draws it, `scale` pixels to the point. */
export async function openPdfFile(bytes: Uint8Array, scale = SCALE): Promise<OpenedPdf> {
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  const document = await task.promise;
  try {
    const { info } = await document.getMetadata();
    const { Title, Author, Language } = info as Record<string, string>;
    const outline = (await document.getOutline()) ?? [];
    const lines = [
      [Title, Author, Language].join(" | "),
      `bookmarks: ${outline.map(({ title }) => title).join(" / ")}`,
    ];
    const pages: Buffer[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      lines.push(
        `-- page ${number}`,
        await wordsOf(page),
        ...structure((await page.getStructTree()) as StructNode, 0),
      );
      pages.push(await picture(page, scale));
    }
    return { outline: lines.join("\n"), pages };
  } finally {
    await task.destroy();
  }
}

async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
}

/** One element a line; those of one kind that follow each other share it. */
function structure({ role, lang, alt, children = [] }: StructNode, depth: number): string[] {
  const marks = [
    ...(lang === undefined ? [] : [`lang=${lang}`]),
    ...(alt === undefined ? [] : [`alt=${alt}`]),
  ];
  const own = role === undefined ? [] : [`${"  ".repeat(depth)}${[role, ...marks].join(" ")}`];
  return [...own, ...children.flatMap((child) => structure(child, depth + 1))];
}

async function picture(page: PDFPageProxy, scale: number): Promise<Buffer> {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pdf.js draws on this canvas in Node; its types know the browser's
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return canvas.encode("png");
}
