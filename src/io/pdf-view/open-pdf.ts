import { getDocument, type PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
// oxlint-disable-next-line import/default -- `?url` is the bundler's: the default is the address of the file
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { startWorker } from "#io/browser/trusted-worker.ts";

/** Points, 1/72 in. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface OpenPdf {
  /** One a page, in order. */
  readonly sizes: readonly PageSize[];
  /** Draws a page (from 1) over the whole of the canvas, `scale` pixels to the point. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, scale: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

let worker: PDFWorker | undefined;

/** Opens a PDF to look at; one worker serves every document of the page's life. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  worker ??= PDFWorker.create({ port: startWorker(workerUrl, "pdf-view") });
  const loading = getDocument({ data: bytes.slice(), worker });
  const pdf = await loading.promise;
  return {
    sizes: await sizesOf(pdf),
    draw: (page, canvas, scale) => drawPage(pdf, page, canvas, scale),
    close: () => loading.destroy(),
  };
}

async function sizesOf(pdf: PDFDocumentProxy): Promise<PageSize[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
}

/** Drawn aside first, so that the page on the screen never blinks. */
async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  scale: number,
): Promise<void> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale });
  const aside = document.createElement("canvas");
  aside.width = Math.round(viewport.width);
  aside.height = Math.round(viewport.height);
  await page.render({ canvas: aside, viewport }).promise;
  canvas.width = aside.width;
  canvas.height = aside.height;
  canvas.getContext("2d")?.drawImage(aside, 0, 0);
}
