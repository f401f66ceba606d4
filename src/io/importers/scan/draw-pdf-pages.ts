import type { PDFDocumentProxy } from "pdfjs-dist";
import type { DocumentInitParameters, RenderParameters } from "pdfjs-dist/types/src/display/api.js";
import { ImportFailure } from "#io/importers/import-failure.ts";
import { SCAN_LIMITS } from "#io/importers/limits.ts";
import { loadPdfJs } from "#io/importers/pdf/load-pdfjs.ts";
import { openDocument } from "#io/importers/pdf/open-document.ts";
import { type GrayPicture, toGray } from "./gray-picture.ts";
import type { NewSurface, PageDrawer, Surface } from "./page-drawer.ts";

/** What drawing a PDF needs beside pdf.js: a surface, and the decoders of the formats that scanners write. */
export interface PdfDrawing {
  readonly newSurface: NewSurface;
  /** `jbig2.wasm`, `openjpeg.wasm`: the file's bytes. */
  readonly decoder: (fileName: string) => Promise<Uint8Array>;
}

/** Tesseract reads best at 300 dots to the inch. */
const SCALE = 300 / 72;

export async function drawPdfPages(bytes: Uint8Array, drawing: PdfDrawing): Promise<PageDrawer> {
  const pdf = await openDocument(await loadPdfJs(), bytes, {
    maxImageSize: SCAN_LIMITS.pictureMegapixels * 1_000_000,
    CanvasFactory: canvasFactory(drawing.newSurface),
    FilterFactory: NoFilters,
    ...decodersFrom(drawing.decoder),
  });
  return {
    count: pdf.numPages,
    draw: (number) => drawPage(pdf, number, drawing.newSurface),
    close: () => pdf.loadingTask.destroy(),
  };
}

async function drawPage(pdf: PDFDocumentProxy, number: number, newSurface: NewSurface): Promise<GrayPicture> {
  const page = await pdf.getPage(number).catch(() => {
    throw new ImportFailure({ kind: "damaged" });
  });
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SCALE, Math.sqrt(SCAN_LIMITS.pagePixels / (width * height)));
  const viewport = page.getViewport({ scale });
  const [wide, high] = [Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height))];
  const { canvas, context } = newSurface(wide, high);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pdf.js draws on any canvas; its types know a page's own only
  const target = { canvas, canvasContext: context } as unknown as RenderParameters;
  await page.render({ ...target, viewport, intent: "print", background: "#fff" }).promise;
  page.cleanup();
  return toGray(context.getImageData(0, 0, wide, high).data, wide, high, scale);
}

/** The shape that pdf.js asks for. */
function canvasFactory(newSurface: NewSurface): new () => object {
  return class {
    readonly create = newSurface;

    reset({ canvas }: Surface, width: number, height: number): void {
      canvas.width = width;
      canvas.height = height;
    }

    destroy({ canvas }: Surface): void {
      canvas.width = 0;
      canvas.height = 0;
    }
  };
}

/** Effects of screens that a scan has none of. */
class NoFilters {
  addFilter(): string {
    return "none";
  }

  addHCMFilter(): string {
    return "none";
  }

  addAlphaFilter(): string {
    return "none";
  }

  addLuminosityFilter(): string {
    return "none";
  }

  addHighlightHCMFilter(): string {
    return "none";
  }

  addKnockoutFilter(): string {
    return "none";
  }

  destroy(): void {
    return;
  }
}

/** Has pdf.js take its decoders from there when a file needs one. */
export function decodersFrom(decoder: PdfDrawing["decoder"]): DocumentInitParameters {
  return {
    BinaryDataFactory: class {
      fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
        return decoder(filename);
      }
    },
    // Names no place: the factory brings the files.
    wasmUrl: "/",
  };
}
