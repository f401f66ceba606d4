import { createCanvas } from "@napi-rs/canvas";
import PdfKit from "pdfkit";
import { drawPdfPages, type PdfDrawing } from "#io/importers/scan/draw-pdf-pages.ts";
import type { GrayPicture } from "#io/importers/scan/gray-picture.ts";

/** Draws without a browser; what the tests scan needs no decoder of a scanner's formats. */
export const TEST_DRAWING: PdfDrawing = {
  newSurface: (width, height) => {
    const canvas = createCanvas(width, height);
    return { canvas, context: canvas.getContext("2d") };
  },
  decoder: (name) => Promise.reject(new Error(name)),
};

interface ScanText {
  /** Lines of a page of text that comes first. */
  readonly first?: readonly string[];
  /** Written as text at the foot of each picture. */
  readonly foot?: string;
}

/** A PDF as a scanner makes it: each page of another as a picture, and no text but what is given. */
export async function scannedPdf(
  pdf: Uint8Array,
  { first = [], foot = "" }: ScanText = {},
): Promise<Uint8Array> {
  const pages = await drawPdfPages(pdf, TEST_DRAWING);
  const document = new PdfKit({ autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));
  if (first.length > 0) document.addPage({ size: "LETTER" }).text(first.join("\n"));
  for (let number = 1; number <= pages.count; number += 1) {
    const picture = await pages.draw(number);
    const [width, height] = [picture.width / picture.scale, picture.height / picture.scale];
    document.addPage({ size: [width, height], margin: 0 });
    document.image(toJpeg(picture), 0, 0, { width, height });
    if (foot !== "") document.fontSize(8).text(foot, 72, height - 140, { width: width - 144 });
  }
  document.end();
  await done;
  await pages.close();
  return new Uint8Array(Buffer.concat(chunks));
}

function toJpeg({ width, height, pixels }: GrayPicture): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  const image = context.createImageData(width, height);
  // One gray as one number: alpha, blue, green, red.
  const whole = new Uint32Array(image.data.buffer);
  for (let at = 0; at < pixels.length; at += 1) whole[at] = 0xff_00_00_00 + (pixels[at] ?? 0) * 0x01_01_01;
  context.putImageData(image, 0, 0);
  return canvas.toBuffer("image/jpeg", 95);
}
