import type { FontFamily } from "#core/model/document-look.ts";

/** Mean width of a letter of running text in semibold, in parts of its size; cautious. */
const LETTER_WIDTH = {
  "source-serif": 0.56,
  "noto-sans": 0.58,
  inter: 0.58,
  lora: 0.56,
  spectral: 0.54,
  "courier-prime": 0.602,
} satisfies Record<FontFamily, number>;
/** Least room between a title and its dates, in points. */
const GAP = 12;

/** Whether a title leaves room for its dates at the end of its line; else they follow on a line of their own. */
export function fitsBeside(
  title: string,
  dates: string,
  line: { readonly font: FontFamily; readonly size: number; readonly width: number },
): boolean {
  return (title.length + dates.length) * LETTER_WIDTH[line.font] * line.size + GAP <= line.width;
}
