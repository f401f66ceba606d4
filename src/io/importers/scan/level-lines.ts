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

/** How a page lies: a photo taken from below or above has lines that rise at its head and fall at its foot. */
export interface Tilt {
  /** The rise to the width of a line at that height. */
  readonly slopeAt: (y: number) => number;
  /** The steepest of the page. */
  readonly most: number;
}

/** Lines of the head and of the foot that it takes to tell one slope from the other. */
const LEAST_LINES = 4;

/** The slopes of the upper and of the lower lines, and what lies between and beyond them. */
export function tiltOf(lines: readonly PictureLine[], height: number): Tilt {
  const sorted = lines.toSorted((one, other) => one.baseline.y0 - other.baseline.y0);
  const half = Math.floor(sorted.length / 2);
  const [upper, lower] = [sorted.slice(0, half), sorted.slice(half)];
  const middle = slopeOf(lines);
  const distance = middleOf(lower) - middleOf(upper);
  const isFlat = half < LEAST_LINES || distance < height / 8;
  const turn = isFlat ? 0 : (slopeOf(lower) - slopeOf(upper)) / distance;
  const from = isFlat ? 0 : middleOf(upper);
  const base = isFlat ? middle : slopeOf(upper);
  const slopeAt = (y: number) => base + turn * (y - from);
  return { slopeAt, most: Math.max(Math.abs(slopeAt(0)), Math.abs(slopeAt(height))) };
}

function middleOf(lines: readonly PictureLine[]): number {
  const heights = lines.map(({ baseline }) => (baseline.y0 + baseline.y1) / 2);
  return heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length);
}

/** The picture with its pixels moved up or down, so that lines of that tilt lie straight. */
export function levelPicture(picture: GrayPicture, { slopeAt }: Tilt): GrayPicture {
  const { width, height } = picture;
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (let y = 0; y < height; y += 1) {
    const slope = slopeAt(y);
    for (let x = 0; x < width; x += 1) {
      const from = y + Math.round(slope * (x - width / 2));
      if (from >= 0 && from < height) pixels[y * width + x] = picture.pixels[from * width + x] ?? WHITE;
    }
  }
  return { ...picture, pixels };
}

const WHITE = 255;
