import type { GrayPicture } from "./gray-picture.ts";
import type { PictureLine, PictureWord } from "./picture-reader.ts";

type Box = PictureWord["bbox"];

/** Rises of less than this to the width are of a page that lies straight. */
const LEAST = 0.004;

/** Lines of a page that lay askew, each word moved up or down to where it would stand on a straight one. */
export function levelLines(lines: readonly PictureLine[], width: number): readonly PictureLine[] {
  const slope = slopeOf(lines);
  if (Math.abs(slope) < LEAST) return lines;
  // About the middle of the page, so that no line is far from its place in the picture.
  const rise = (x: number) => slope * (x - width / 2);
  const level = (box: Box): Box => {
    const by = rise((box.x0 + box.x1) / 2);
    return { ...box, y0: box.y0 - by, y1: box.y1 - by };
  };
  return lines.map(({ bbox, baseline, words }) => ({
    bbox: level(bbox),
    baseline: {
      ...baseline,
      y0: baseline.y0 - rise(baseline.x0),
      y1: baseline.y1 - rise(baseline.x1),
    },
    words: words.map((word) => ({ ...word, bbox: level(word.bbox) })),
  }));
}

/** Of the middle line by length of baseline, so that short ones, which say little, count little. */
export function slopeOf(lines: readonly PictureLine[]): number {
  const slopes = lines
    .map(({ baseline: { x0, x1, y0, y1 } }) => ({ slope: (y1 - y0) / Math.max(1, x1 - x0), length: x1 - x0 }))
    .toSorted((a, b) => a.slope - b.slope);
  const half = slopes.reduce((sum, { length }) => sum + length, 0) / 2;
  let sofar = 0;
  return slopes.find(({ length }) => (sofar += length) >= half)?.slope ?? 0;
}

/** The picture with each column of pixels moved up or down, so that lines of that slope lie straight. */
export function levelPicture(picture: GrayPicture, slope: number): GrayPicture {
  const { width, height } = picture;
  const pixels = new Uint8Array(width * height).fill(WHITE);
  const rises = Array.from({ length: width }, (_, x) => Math.round(slope * (x - width / 2)));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = y + (rises[x] ?? 0);
      if (from >= 0 && from < height) pixels[y * width + x] = picture.pixels[from * width + x] ?? WHITE;
    }
  return { ...picture, pixels };
}

const WHITE = 255;
