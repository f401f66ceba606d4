import type { GrayPicture } from "./gray-picture.ts";
import type { PictureLine, PictureWord } from "./picture-reader.ts";
import { sizeOf } from "./type-size.ts";

/** Strokes this much thicker than most of a page, for their type size, are bold: regular ones reach 1.12, bold ones begin at 1.2. */
const BOLD = 1.17;
/** How sure a word is of its own weight, in letters times the distance to it, before it parts from the words beside it. */
const PARTING = 0.7;
/** Darkness, from 0 for paper to 1 for ink, that is neither: the blurred edge of a stroke. */
const EDGE = { from: 0.15, to: 0.9 } as const;
/** Ink that stands out less from its paper, of 255, tells no weight. */
const LEAST_CONTRAST = 40;

/** Tells which words of a page are bold, by how thick their strokes are against those of most letters. */
export function weighWords(lines: readonly PictureLine[], picture: GrayPicture): PictureLine[] {
  const thick = lines.map((line) => line.words.map(({ bbox }) => strokeWidth(picture, bbox) / sizeOf(line)));
  const usual = middleOf(
    lines.flatMap(({ words }, at) =>
      words.flatMap(({ text }, of) => Array.from(text, () => thick[at]?.[of] ?? Number.NaN)),
    ),
  );
  return lines.map((line, at) => {
    const bold = boldOf(
      line.words,
      (thick[at] ?? []).map((width) => width / usual),
    );
    return { ...line, words: line.words.map((word, of) => ({ ...word, bold: bold[of] ?? false })) };
  });
}

function middleOf(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/**
 * The thickness of what is drawn in a box, in pixels: twice the inked area over the length of its outline, by
 * gray values, so that a stroke of a pixel and a half is told from one of two. NaN where there is too little to see.
 */
export function strokeWidth({ width, height, pixels }: GrayPicture, box: PictureWord["bbox"]): number {
  const [left, right] = [Math.max(0, Math.floor(box.x0) - 1), Math.min(width, Math.ceil(box.x1) + 1)];
  const [top, bottom] = [Math.max(0, Math.floor(box.y0) - 1), Math.min(height, Math.ceil(box.y1) + 1)];
  const cut = Array.from({ length: Math.max(0, bottom - top) }, (_, row) =>
    pixels.subarray((top + row) * width + left, (top + row) * width + right),
  );
  const darkness = darknessOf(cut);
  if (darkness === undefined) return Number.NaN;
  let area = 0;
  let outline = 0;
  for (const [row, line] of cut.entries())
    for (const [column, pixel] of line.entries()) {
      const dark = darkness(pixel);
      area += dark;
      outline += Math.abs(dark - darkness(line[column + 1] ?? pixel));
      outline += Math.abs(dark - darkness(cut[row + 1]?.[column] ?? pixel));
    }
  return outline === 0 ? Number.NaN : (2 * area) / outline;
}

/** How dark a gray is between the paper and the ink of its word, which may also be light on dark. */
function darknessOf(cut: readonly Uint8Array[]): ((gray: number) => number) | undefined {
  const counts = new Uint32Array(256);
  for (const line of cut) for (const gray of line) counts[gray] = (counts[gray] ?? 0) + 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const at = (share: number): number => {
    let sofar = 0;
    return counts.findIndex((count) => (sofar += count) >= share * total);
  };
  const isLight = at(0.97) - at(0.5) > at(0.5) - at(0.03);
  const [paper, ink] = isLight ? [at(0.1), at(0.97)] : [at(0.9), at(0.03)];
  const contrast = paper - ink;
  if (Math.abs(contrast) < LEAST_CONTRAST) return undefined;
  return (gray) => Math.min(1, Math.max(0, ((paper - gray) / contrast - EDGE.from) / (EDGE.to - EDGE.from)));
}

/** The weights of the words of a line that fit best: long words speak for themselves, short ones follow. */
function boldOf(words: readonly PictureWord[], ratios: readonly number[]): boolean[] {
  // The cheapest way to each word, in regular and in bold.
  let ways: [Way, Way] = [
    { cost: 0, bold: [] },
    { cost: 0, bold: [] },
  ];
  for (const [at, { text }] of words.entries()) {
    const letters = Array.from(text.matchAll(/[\p{L}\p{N}]/gu)).length;
    const ratio = ratios[at] ?? Number.NaN;
    const over = Number.isFinite(ratio) ? letters * (ratio - BOLD) : 0;
    const [regular, bold] = ways;
    ways = [goOn(regular, bold, false, Math.max(0, over)), goOn(bold, regular, true, Math.max(0, -over))];
  }
  const [regular, bold] = ways;
  return bold.cost < regular.cost ? bold.bold : regular.bold;
}

interface Way {
  readonly cost: number;
  readonly bold: boolean[];
}

function goOn(same: Way, other: Way, isBold: boolean, cost: number): Way {
  const from = other.cost + PARTING < same.cost ? { ...other, cost: other.cost + PARTING } : same;
  return { cost: from.cost + cost, bold: [...from.bold, isBold] };
}
