import { fetchDecoder } from "#io/importers/scan/decoders.ts";
import { decodersFrom } from "#io/importers/scan/draw-pdf-pages.ts";
import { PHOTO_WIDTH } from "#io/importers/scan/picture-size.ts";
import { sniffFormat } from "#io/importers/sniff-format.ts";
import { type OpenPdf, openPdf, type PageSize } from "./open-pdf.ts";

/** A file as it looks, page by page; sizes in points, as the places of its lines. */
export type OpenOriginal =
  | { readonly kind: "pdf"; readonly pdf: OpenPdf }
  /** A photo; its address is given back by `close`. */
  | { readonly kind: "photo"; readonly url: string; readonly size: PageSize };

/** Opens a PDF, a scan or a photo to look at; undefined for files that have no look of their own. */
export async function openOriginal(bytes: Uint8Array): Promise<OpenOriginal | undefined> {
  const format = sniffFormat(bytes);
  if (format === "pdf") return { kind: "pdf", pdf: await openPdf(bytes.slice(), FOREIGN) };
  if (format !== "picture") return undefined;
  const blob = new Blob([new Uint8Array(bytes)]);
  const { width, height } = await createImageBitmap(blob);
  const size = { width: PHOTO_WIDTH, height: (PHOTO_WIDTH * height) / width };
  return { kind: "photo", url: URL.createObjectURL(blob), size };
}

export function closeOriginal(original: OpenOriginal): void {
  if (original.kind === "pdf") void original.pdf.close();
  else URL.revokeObjectURL(original.url);
}

/** A file from elsewhere may leave its fonts to the system. */
const FOREIGN = { disableFontFace: false, useSystemFonts: true, ...decodersFrom(fetchDecoder) };
