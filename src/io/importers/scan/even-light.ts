import type { GrayPicture } from "./gray-picture.ts";

/** Side of the fields that the light is measured in, of the width of the picture. */
const FIELD = 1 / 40;
/** The share of a field's pixels that are darker than its paper: most of a field of text is paper. */
const PAPER = 0.9;
/** Where paper is this much darker than the lightest, it is no shadow but a color that was printed, or no paper. */
const DARKEST_SHADOW = 0.35;
/** A photo has at least this share of its fields in the shade: darker than that, and no printed color. */
const LEAST_SHADED = 0.15;
const SHADE = 0.88;
const WHITE = 255;

/** A photo with its shadows taken off, so that paper is white everywhere; a scan, which has none, as it is. */
export function evenLight(picture: GrayPicture): GrayPicture {
  const side = Math.max(8, Math.round(picture.width * FIELD));
  const [columns, rows] = [Math.ceil(picture.width / side), Math.ceil(picture.height / side)];
  const light = Float32Array.from({ length: columns * rows }, (_, at) =>
    paperOf(picture, (at % columns) * side, Math.floor(at / columns) * side, side),
  );
  const sorted = light.toSorted();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? WHITE;
  const least = DARKEST_SHADOW * at(0.95);
  const shaded = light.filter((value) => value > least && value < SHADE * at(0.95)).length;
  if (shaded < LEAST_SHADED * light.length) return picture;
  const paper = light.map((value) => Math.max(least, value));
  const pixels = new Uint8Array(picture.pixels.length);
  for (let y = 0; y < picture.height; y += 1) {
    const across = lightAcross(paper, columns, Math.min(rows - 1, Math.max(0, y / side - 0.5)));
    for (let x = 0; x < picture.width; x += 1) {
      const place = y * picture.width + x;
      const here = between(across, Math.min(columns - 1, Math.max(0, x / side - 0.5)));
      pixels[place] = Math.min(WHITE, ((picture.pixels[place] ?? WHITE) * WHITE) / here);
    }
  }
  return { ...picture, pixels };
}

/** How light the paper of a field is. */
function paperOf({ width, height, pixels }: GrayPicture, left: number, top: number, side: number): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = top; y < Math.min(height, top + side); y += 1)
    for (let x = left; x < Math.min(width, left + side); x += 1) {
      const gray = pixels[y * width + x] ?? WHITE;
      counts[gray] = (counts[gray] ?? 0) + 1;
      total += 1;
    }
  let sofar = 0;
  return counts.findIndex((count) => (sofar += count) >= PAPER * total);
}

/** The light of a row of pixels, field by field, between the middles of the fields above and below. */
function lightAcross(paper: Float32Array, columns: number, row: number): Float32Array {
  const [above, share] = [Math.floor(row), row % 1];
  return Float32Array.from({ length: columns }, (_, column) => {
    const upper = paper[above * columns + column] ?? WHITE;
    const lower = paper[(above + 1) * columns + column] ?? upper;
    return upper * (1 - share) + lower * share;
  });
}

function between(across: Float32Array, column: number): number {
  const left = Math.floor(column);
  const here = across[left] ?? WHITE;
  return here + ((across[left + 1] ?? here) - here) * (column - left);
}
