import { strToU8, zipSync } from "fflate";
// The module itself is the class; its types give no name for it.
import Pdf from "pdfkit";

/** The smallest DOCX whose body is the XML given. */
export function docxWith(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = { "[Content_Types].xml": "<Types/>", "word/document.xml": body, ...more };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function documentXml(paragraphs: readonly string[], prolog = ""): string {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return `<?xml version="1.0"?>${prolog}<w:document><w:body>${body}</w:body></w:document>`;
}

/** A DOCX of one megabyte of nothing, whose directory claims that its document has `declared` bytes. */
export function zipBomb(declared: number): Uint8Array {
  const zip = zipSync({ "word/document.xml": new Uint8Array(1024 * 1024) }, { level: 1 });
  const view = new DataView(zip.buffer);
  const directory = zip.findLastIndex(
    (_, at) => at + 46 < zip.length && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32(directory + 24, declared, true);
  return zip;
}

/** What Word writes with a password: an OLE container around an encrypted package. */
export function encryptedDocx(): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = Array.from("EncryptedPackage", (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  return Uint8Array.from([...signature, ...Array<number>(504).fill(0), ...name]);
}

type PdfOptions = ConstructorParameters<typeof Pdf>[0];

export async function pdfWith(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const document = new Pdf({ size: "LETTER", compress: false, ...options });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  draw(document);
  document.end();
  await ended;
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** A PDF written by hand: `pages` pages that share one line of text, and any entries for its catalog. */
export function plainPdf(pages: number, text: string, catalog = ""): Uint8Array {
  const kids = Array.from({ length: pages }, (_, page) => `${page + 5} 0 R`).join(" ");
  const stream = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    ),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return strToU8(file, true);
}
