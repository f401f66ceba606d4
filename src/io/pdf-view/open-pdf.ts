import { getDocument, type PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
// oxlint-disable-next-line import/default -- `?url` is the bundler's: the default is the address of the file
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import type { DocumentInitParameters } from "pdfjs-dist/types/src/display/api.js";
import { startWorker } from "#io/browser/trusted-worker.ts";
import { createDrawQueue } from "./draw-queue.ts";

/** Points, 1/72 in. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface OpenPdf {
  /** One a page, in order. */
  readonly sizes: readonly PageSize[];
  /** Draws a page (from 1) over the whole of the canvas, `scale` pixels to the point; the urgent goes ahead of those that wait. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, scale: number, isFirst?: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

let worker: PDFWorker | undefined;

/** Opens a PDF to look at and takes over its bytes; one worker serves every document of the page's life. */
export async function openPdf(bytes: Uint8Array, more: DocumentInitParameters = {}): Promise<OpenPdf> {
  worker ??= PDFWorker.create({ port: startWorker(workerUrl, "pdf-view") });
  // Letters are drawn as shapes: a font added to the page would make the browser lay out the whole app anew.
  const loading = getDocument({ data: bytes, worker, disableFontFace: true, ...more });
  const pdf = await loading.promise;
  const queue = createDrawQueue();
  return {
    sizes: await sizesOf(pdf),
    draw: (page, canvas, scale, isFirst = false) =>
      queue.add(() => drawPage(pdf, page, canvas, scale), isFirst),
    close: () => {
      queue.close();
      return loading.destroy();
    },
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

/** Drawn aside first, so that the page on the screen never blinks. As for print: at once, not a piece a frame. */
async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  scale: number,
): Promise<void> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale });
  const aside = asideOf(canvas);
  aside.width = Math.round(viewport.width);
  aside.height = Math.round(viewport.height);
  await page.render({ canvas: aside, viewport, intent: "print" }).promise;
  if (canvas.width !== aside.width) canvas.width = aside.width;
  if (canvas.height !== aside.height) canvas.height = aside.height;
  canvas.getContext("2d")?.drawImage(aside, 0, 0);
}

const asides = new WeakMap<HTMLCanvasElement, HTMLCanvasElement>();

/** Each sheet keeps its second canvas: megabytes that are not asked for anew with each letter. */
function asideOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const aside = asides.get(canvas) ?? document.createElement("canvas");
  asides.set(canvas, aside);
  return aside;
}
