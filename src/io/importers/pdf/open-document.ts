import type { PDFDocumentProxy } from "pdfjs-dist";
import type { DocumentInitParameters } from "pdfjs-dist/types/src/display/api.js";
import { ImportFailure } from "#io/importers/import-failure.ts";
import type { PdfJsModule } from "./load-pdfjs.ts";

/** Opens a PDF without fetching, running or showing anything of it. */
export async function openDocument(
  pdfjs: PdfJsModule,
  bytes: Uint8Array,
  more: DocumentInitParameters,
): Promise<PDFDocumentProxy> {
  try {
    return await pdfjs.getDocument({
      data: new Uint8Array(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isImageDecoderSupported: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
      stopAtErrors: false,
      ...more,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new ImportFailure({ kind: isLocked ? "encrypted" : "damaged" });
  }
}
