import type { Language } from "#core/model/language.ts";
import type { PdfPage, Run } from "#io/importers/pdf/pdf-page.ts";
import type { GrayPicture } from "./gray-picture.ts";
import { levelLines } from "./level-lines.ts";
import { mendAccents, mendWord } from "./mend-word.ts";
import type { PictureLine, PictureWord } from "./picture-reader.ts";

/** Words read with less than this, percents, are to be looked at. */
const SURE = 60;
/** A line none of whose words reach this is a rule, a frame or a stain. */
const LEAST = 30;
/** Heights of capitals and of an x over the type size, of most faces. */
const CAP_HEIGHT = 0.7;
const X_HEIGHT = 0.52;
/** Sizes this near to the size of most letters are that size: a scan is never so exact. */
const NEAR = 0.09;
/** Sides of a bullet over the type size. */
const DOT = { least: 0.08, most: 0.42, oblong: 1.6 } as const;

/** What was read from a picture as a page with text, so that one reader finds columns, headings and entries in both. */
export function linesToPage(
  lines: readonly PictureLine[],
  { width, height, scale }: Omit<GrayPicture, "pixels">,
  number: number,
  language: Language,
): PdfPage {
  const sized = snapSizes(
    levelLines(lines.filter(isText), width).map((line) => ({ line, size: sizeOf(line) })),
  );
  return {
    number,
    width: width / scale,
    height: height / scale,
    runs: sized.flatMap((each) => toRuns(each, scale, language)),
    marks: [],
    links: [],
  };
}

function isText({ words }: PictureLine): boolean {
  return words.some(({ text, confidence }) => confidence >= LEAST && /[\p{L}\p{N}]/u.test(text));
}

/** A line with its type size in pixels. */
interface SizedLine {
  readonly line: PictureLine;
  readonly size: number;
}

/** By how high the words stand above the baseline. */
function sizeOf({ words, baseline }: PictureLine): number {
  const floor = (baseline.y0 + baseline.y1) / 2;
  const sizes = words.map(({ text, bbox }) => {
    const isHigh = /[\p{Lu}\p{N}bdfhklt]/u.test(text);
    return (floor - bbox.y0) / (isHigh ? CAP_HEIGHT : X_HEIGHT);
  });
  const sorted = sizes.toSorted((a, b) => a - b);
  return Math.max(1, sorted[Math.floor(sorted.length / 2)] ?? 1);
}

function snapSizes(lines: readonly SizedLine[]): SizedLine[] {
  const letters = lines.flatMap(({ line, size }) =>
    line.words.flatMap(({ text }) => Array.from(text, () => size)),
  );
  const body = letters.toSorted((a, b) => a - b)[Math.floor(letters.length / 2)] ?? 1;
  return lines.map(({ line, size }) => ({
    line,
    size: Math.abs(size - body) <= NEAR * body ? body : size,
  }));
}

function toRuns({ line, size }: SizedLine, scale: number, language: Language): Run[] {
  const { words, baseline } = line;
  const y = (baseline.y0 + baseline.y1) / 2 / scale;
  return words.map((word, at) => {
    const isBullet = isDot(word, size);
    const before = words[at - 1];
    const seen = word.text.trim();
    const accented = language === "es" ? mendAccents(seen) : undefined;
    const mended = accented?.isMended === true ? accented : mendWord(seen);
    // A dot close by lowers what Tesseract thinks of a word, not how well it reads it.
    const isBesideDot = before !== undefined && isDot(before, size);
    const isUnsure = !isBullet && (mended.isMended || (word.confidence < SURE && !isBesideDot));
    return {
      text: isBullet ? "•" : mended.text,
      x: word.bbox.x0 / scale,
      y,
      width: (word.bbox.x1 - word.bbox.x0) / scale,
      size: Math.max(1, Math.round((size / scale) * 2) / 2),
      bold: false,
      italic: false,
      ...(isUnsure && { unsure: true }),
    };
  });
}

/** A dot is read as "+", "*", "-" or "e", and looks like none of them: small, and as wide as it is high. */
function isDot({ text, bbox }: PictureWord, size: number): boolean {
  const sides = [bbox.x1 - bbox.x0, bbox.y1 - bbox.y0];
  const [short, long] = [Math.min(...sides), Math.max(...sides)];
  const isSmall = short >= DOT.least * size && long <= DOT.most * size;
  return /^[-+*•·°®©¢«»e.o]{1,2}$/u.test(text) && isSmall && long <= DOT.oblong * short;
}
