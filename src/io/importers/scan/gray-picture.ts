/** A page as Tesseract reads it: one byte a pixel, 0 black, row by row from the top left. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Pixels to the point, 1/72 in. */
  readonly scale: number;
}

/** From RGBA, on white paper. Weights of ITU-R BT.601. */
export function toGray(rgba: Uint8ClampedArray, width: number, height: number, scale: number): GrayPicture {
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const from = at * 4;
    const light = 0.299 * (rgba[from] ?? 0) + 0.587 * (rgba[from + 1] ?? 0) + 0.114 * (rgba[from + 2] ?? 0);
    const cover = (rgba[from + 3] ?? 0) / 255;
    pixels[at] = Math.round(light * cover + 255 * (1 - cover));
  }
  return { width, height, pixels, scale };
}

/** Portable graymap, the plainest of the formats that Tesseract opens. */
export function toGraymap({ width, height, pixels }: GrayPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}

/** A part of a picture, and where its top left corner stood. */
export interface PictureCut {
  readonly picture: GrayPicture;
  readonly x: number;
  readonly y: number;
}

/** What is in a box, with a margin around it. */
export function cutPicture(
  picture: GrayPicture,
  box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number },
  margin: number,
): PictureCut {
  const [x, y] = [Math.max(0, Math.floor(box.x0 - margin)), Math.max(0, Math.floor(box.y0 - margin))];
  const width = Math.max(1, Math.min(picture.width, Math.ceil(box.x1 + margin)) - x);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(box.y1 + margin)) - y);
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = (y + row) * picture.width + x;
    pixels.set(picture.pixels.subarray(from, from + width), row * width);
  }
  return { picture: { width, height, pixels, scale: picture.scale }, x, y };
}
