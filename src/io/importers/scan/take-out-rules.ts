import type { GrayPicture } from "./gray-picture.ts";

/** Rules are longer than the strokes of letters and dashes, and thinner than those of large type; in points. */
const LEAST_LENGTH = 24;
const MOST_THICKNESS = 2;
/** Darker than this is ink. */
const INK = 205;
const WHITE = 255;

/** The picture without its thin lines across: broken by noise, they are read as words, and those under links as letters. */
export function takeOutRules(picture: GrayPicture): GrayPicture {
  const { width, height, scale } = picture;
  const pixels = picture.pixels.slice();
  const least = Math.round(LEAST_LENGTH * scale);
  const most = Math.max(2, Math.round(MOST_THICKNESS * scale));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const end = endOfRun(picture, x, y);
      if (end - x >= least) clearRun(picture, pixels, { from: x, to: end, y, most });
      x = end;
    }
  return { ...picture, pixels };
}

function endOfRun({ width, pixels }: GrayPicture, x: number, y: number): number {
  let end = x;
  while (end < width && (pixels[y * width + end] ?? WHITE) < INK) end += 1;
  return end;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly most: number;
}

/** Each pixel of a run becomes white where the ink above and below it is thin: a letter that crosses it stays. */
function clearRun(picture: GrayPicture, pixels: Uint8Array, { from, to, y, most }: Run): void {
  for (let x = from; x < to; x += 1) {
    const [top, bottom] = [edgeOfInk(picture, x, y, -1, most), edgeOfInk(picture, x, y, 1, most)];
    if (bottom - top - 1 > most) continue;
    // With its blurred edges.
    for (let row = top; row <= bottom; row += 1)
      if (row >= 0 && row < picture.height) pixels[row * picture.width + x] = WHITE;
  }
}

/** The first row above or below that is no ink. */
function edgeOfInk({ width, pixels }: GrayPicture, x: number, y: number, step: number, most: number): number {
  let row = y;
  for (let far = 0; far <= most && (pixels[row * width + x] ?? WHITE) < INK; far += 1) row += step;
  return row;
}
