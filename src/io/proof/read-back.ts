import { loadPdfJs } from "#io/importers/pdf/load-pdfjs.ts";
import { sniffFormat } from "#io/importers/sniff-format.ts";

/** What a parser sees in an exported file. */
export interface ReadBack {
  readonly text: string;
  readonly links: readonly string[];
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
    const pages = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const annotations: Array<{ readonly url?: string }> = await page.getAnnotations();
      pages.push({
        text: items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""),
        links: annotations.flatMap(({ url }) => url ?? []),
      });
    }
    return { text: pages.map(({ text }) => text).join("\n"), links: pages.flatMap(({ links }) => links) };
  } finally {
    await task.destroy();
  }
}

async function readDocxBack(bytes: Uint8Array): Promise<ReadBack> {
  const { default: mammoth } = await import("mammoth");
  const input = import.meta.env.SSR ? { buffer: Buffer.from(bytes) } : { arrayBuffer: bytes.slice().buffer };
  const { value: text } = await mammoth.extractRawText(input);
  const { value: html } = await mammoth.convertToHtml(input);
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&"),
  );
  return { text, links };
}
