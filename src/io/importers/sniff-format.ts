/** What a file is, by its first bytes; its name says nothing. */
export type SourceFormat =
  | "empty"
  | "pdf"
  | "zip"
  | "ole"
  | "rtf"
  | "json"
  | "text"
  | "picture"
  | "unsupported";

/** A byte of no meaning here. */
const ANY = -1;
const SIGNATURES: readonly (readonly [SourceFormat, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["picture", [0xff, 0xd8, 0xff]],
  // "RIFF", the length, "WEBP".
  ["picture", [0x52, 0x49, 0x46, 0x46, ANY, ANY, ANY, ANY, 0x57, 0x45, 0x42, 0x50]],
];
const PDF_MARK = "%PDF-";
/** Bytes before `%PDF-` that PDF readers put up with. */
const PDF_MARK_WITHIN = 1024;
const SAMPLE = 4096;
/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.02;

export function sniffFormat(bytes: Uint8Array): SourceFormat {
  if (bytes.length === 0) return "empty";
  const signed = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => byte === ANY || bytes[index] === byte),
  );
  if (signed !== undefined) return signed[0];
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_MARK_WITHIN));
  if (start.includes(PDF_MARK)) return "pdf";
  if (!isText(bytes.subarray(0, SAMPLE))) return "unsupported";
  return sniffText(start);
}

/** The brands that telephones write into the first box of their photos (ISO/IEC 23008-12). */
const HEIF_BRAND = /^ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)/;

/** Photos of telephones that no browser but Safari opens. */
export function isHeif(bytes: Uint8Array): boolean {
  return HEIF_BRAND.test(new TextDecoder("latin1").decode(bytes.subarray(4, 12)));
}

/** For who reads text only: a picture holds none. */
export function sniffTextFormat(bytes: Uint8Array): Exclude<SourceFormat, "picture"> {
  const format = sniffFormat(bytes);
  return format === "picture" ? "unsupported" : format;
}

function sniffText(start: string): SourceFormat {
  const text = start.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
  if (text === "") return "empty";
  if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"\]]|$))/.test(text)) return "json";
  return /^<(?:!doctype|html|\?xml|svg)/i.test(text) ? "unsupported" : "text";
}

function isText(sample: Uint8Array): boolean {
  const isUtf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (isUtf16) return true;
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length;
  return controls / sample.length <= MOST_CONTROLS;
}
