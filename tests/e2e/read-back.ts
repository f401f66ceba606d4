import mammoth from "mammoth";
import type { PDFPageProxy } from "pdfjs-dist";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words of a PDF in the order of its structure, as a reader takes them. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await textOfPage(await pdf.getPage(number)));
  }
  await loading.destroy();
  return wordsOf(pages.join("\n"));
}

export async function pagesOfPdf(bytes: Uint8Array): Promise<number> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const { numPages } = await loading.promise;
  await loading.destroy();
  return numPages;
}

/** What is no artifact: running heads and page numbers are nobody's words. */
async function textOfPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks: string[] = [];
  let text = "";
  for (const item of items) {
    if ("str" in item) {
      if (!marks.includes("Artifact")) text += item.str + (item.hasEOL ? "\n" : "");
    } else if (item.type === "endMarkedContent") marks.pop();
    else marks.push("tag" in item ? String(item.tag) : "");
  }
  return text;
}

export async function wordsOfDocx(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return wordsOf(value);
}

/** Letters and digits only, in small letters: bullets, separators and the case of headings differ between formats. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
