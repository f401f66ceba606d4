import type { PictureLine } from "./picture-reader.ts";

/** Heights of capitals and of an x over the type size, of most faces. */
const CAP_HEIGHT = 0.7;
const X_HEIGHT = 0.52;

/** The type size of a line in pixels, by how high its words stand above the baseline. */
export function sizeOf({ words, baseline }: PictureLine): number {
  const floor = (baseline.y0 + baseline.y1) / 2;
  const sizes = words.map(({ text, bbox }) => {
    const isHigh = /[\p{Lu}\p{N}bdfhklt]/u.test(text);
    return (floor - bbox.y0) / (isHigh ? CAP_HEIGHT : X_HEIGHT);
  });
  const sorted = sizes.toSorted((a, b) => a - b);
  return Math.max(1, sorted[Math.floor(sorted.length / 2)] ?? 1);
}
