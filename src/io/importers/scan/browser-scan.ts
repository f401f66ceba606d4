import englishUrl from "@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url";
import spanishUrl from "@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz?url";
import programUrl from "tesseract.js-core/tesseract-core-simd-lstm.wasm?url";
import { ImportFailure } from "#io/importers/import-failure.ts";
import { SCAN_LIMITS } from "#io/importers/limits.ts";
import type { PdfPage } from "#io/importers/pdf/pdf-page.ts";
import { readPdfPages } from "#io/importers/pdf/read-pdf.ts";
import { sniffFormat } from "#io/importers/sniff-format.ts";
import { fetchDecoder } from "./decoders.ts";
import { drawPdfPages } from "./draw-pdf-pages.ts";
import { fetchBytes } from "./fetch-bytes.ts";
import { toGray } from "./gray-picture.ts";
import type { PageDrawer, Surface } from "./page-drawer.ts";
import type { DataCode, ReaderParts } from "./picture-reader.ts";
import { PHOTO_WIDTH, pictureSize } from "./picture-size.ts";
import { ScanFailure } from "./scan-error.ts";

const DATA_URLS = { eng: englishUrl, spa: spanishUrl } as const satisfies Record<DataCode, string>;
/** The app's own files; the service worker keeps each from its first use on. */
export const BROWSER_PARTS: ReaderParts = {
  program: () => fetchBytes(programUrl),
  data: (code) => fetchBytes(DATA_URLS[code]),
};

/** The pages of a scanned PDF, or a photo as the one page it is; for a worker. */
export async function openPages(bytes: Uint8Array): Promise<PageDrawer> {
  return sniffFormat(bytes) === "pdf"
    ? drawPdfPages(bytes, { newSurface, decoder: fetchDecoder })
    : drawPhoto(bytes);
}

/** The pages of a PDF as far as they are text. */
export async function openTextPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  return sniffFormat(bytes) === "pdf" ? (await readPdfPages(bytes)).pages : [];
}

function newSurface(
  width: number,
  height: number,
): Surface & { readonly context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no surface to draw on");
  return { canvas, context };
}

/** A letter page at 300 dots to the inch: letters of smaller photos are too small for Tesseract until they are enlarged. */
const LEAST_WIDTH = 2550;

async function drawPhoto(bytes: Uint8Array): Promise<PageDrawer> {
  const size = pictureSize(bytes);
  if (size === undefined) throw new ImportFailure({ kind: "damaged" });
  const limitMegapixels = SCAN_LIMITS.pictureMegapixels;
  if (size.width * size.height > limitMegapixels * 1_000_000)
    throw new ScanFailure({ kind: "too-many-pixels", limitMegapixels });
  // Turned as the camera was held.
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => {
    throw new ImportFailure({ kind: "damaged" });
  });
  return {
    count: 1,
    draw: async () => {
      const most = Math.sqrt(SCAN_LIMITS.pagePixels / (picture.width * picture.height));
      const factor = Math.min(most, Math.max(1, LEAST_WIDTH / picture.width));
      const width = Math.max(1, Math.floor(picture.width * factor));
      const height = Math.max(1, Math.floor(picture.height * factor));
      const { context } = newSurface(width, height);
      context.imageSmoothingQuality = "high";
      context.drawImage(picture, 0, 0, width, height);
      return toGray(context.getImageData(0, 0, width, height).data, width, height, width / PHOTO_WIDTH);
    },
    close: async () => picture.close(),
  };
}
