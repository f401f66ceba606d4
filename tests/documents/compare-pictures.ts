import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import pixelmatch from "pixelmatch";

/** Part of a page that may differ: another processor rounds the edges of letters another way. */
const TOLERANCE = 0.002;

/**
 * Holds a picture against the kept one. With `isUpdate`, or where none is kept, it is written instead. The answer is
 * the part of the pixels that differ beyond what rounding explains, or 1 where the sizes differ.
 */
export async function differenceFrom(kept: string, png: Buffer, isUpdate: boolean): Promise<number> {
  if (isUpdate) {
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, png);
    return 0;
  }
  if (!existsSync(kept)) return 1;
  const [one, two] = await Promise.all([pixelsOf(await readFile(kept)), pixelsOf(png)]);
  if (one.width !== two.width || one.height !== two.height) return 1;
  const differing = pixelmatch(one.data, two.data, undefined, one.width, one.height, { threshold: 0.2 });
  const part = differing / (one.width * one.height);
  return part <= TOLERANCE ? 0 : part;
}

async function pixelsOf(png: Buffer): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  return { data, width, height };
}
