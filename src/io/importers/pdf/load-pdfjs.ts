import type * as PdfJs from "pdfjs-dist";

export type PdfJsModule = typeof PdfJs;

/**
 * Loads pdf.js with its worker code on the same thread: whoever reads a PDF is in a worker already, or in
 * Node. pdf.js then never starts a worker of its own, so no address and no policy is needed for one.
 */
export async function loadPdfJs(): Promise<PdfJsModule> {
  if (import.meta.env.SSR) {
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return import("pdfjs-dist/legacy/build/pdf.mjs");
  }
  await import("pdfjs-dist/build/pdf.worker.mjs");
  return import("pdfjs-dist");
}
