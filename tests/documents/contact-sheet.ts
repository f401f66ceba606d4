import { createCanvas, loadImage } from "@napi-rs/canvas";

const ROW = 5;
const GAP = 14;
const DESK = "#e9e4dc";

/** Pages of one size side by side on a desk, five in a row, as a PNG. */
export async function contactSheet(pages: readonly Buffer[]): Promise<Buffer> {
  const images = await Promise.all(pages.map((page) => loadImage(page)));
  const [width, height] = [images[0]?.width ?? 0, images[0]?.height ?? 0];
  const rows = Math.ceil(images.length / ROW);
  const canvas = createCanvas(ROW * (width + GAP) + GAP, rows * (height + GAP) + GAP);
  const context = canvas.getContext("2d");
  context.fillStyle = DESK;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [index, image] of images.entries()) {
    const [column, row] = [index % ROW, Math.floor(index / ROW)];
    context.drawImage(image, GAP + column * (width + GAP), GAP + row * (height + GAP));
  }
  return canvas.encode("png");
}
