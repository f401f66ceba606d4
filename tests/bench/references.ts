import { Document, Page, pdf, Text, View } from "@react-pdf/renderer";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import PdfKit from "pdfkit";
import { createElement } from "react";

/** What others would do by hand, measured in the same run: the yardsticks of the ratios. */

export async function reactPdfUntagged(lines: readonly string[]): Promise<number> {
  const texts = lines.map((line, at) =>
    createElement(Text, { key: at, style: { fontSize: 10, lineHeight: 1.35 } }, line),
  );
  const page = createElement(
    Page,
    { size: "LETTER", style: { padding: 54 } },
    createElement(View, null, texts),
  );
  const blob = await pdf(createElement(Document, null, page)).toBlob();
  return blob.size;
}

export function pdfKitByHand(lines: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const document = new PdfKit({ size: "LETTER", margin: 54 });
    let size = 0;
    document.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
    });
    document.on("end", () => resolve(size));
    document.fontSize(10);
    for (const line of lines) document.text(line, { lineGap: 3 });
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
