import type { Language } from "#core/model/language.ts";
import type { PdfPage, Run } from "#io/importers/pdf/pdf-page.ts";
import type { GrayPicture } from "./gray-picture.ts";
import { levelLines } from "./level-lines.ts";
import { type MendedWord, mendAccents, mendPhone, mendWord } from "./mend-word.ts";
import type { PictureLine, PictureWord } from "./picture-reader.ts";
import { sizeOf } from "./type-size.ts";

/** Words read with less than this, percents, are to be looked at. */
const SURE = 60;
/** A line none of whose words reach this is a rule, a frame or a stain. */
const LEAST = 30;
/** Sizes this near to the size of most letters are that size: a scan is never so exact. */
const NEAR = 0.09;
/** Sides of a bullet, and how high above the baseline its middle stands, over the type size. */
const DOT = { lowest: 0.12, highest: 0.5, least: 0.08, most: 0.42, oblong: 1.6 } as const;

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
  const floor = (baseline.y0 + baseline.y1) / 2;
  const seen = mendPhone(words.map(({ text }) => text.trim()));
  return words.map((word, at) => {
    const isBullet = isDot(word, size, floor);
    const before = words[at - 1];
    const mended = mendSeen(seen[at] ?? "", seen[at - 1] ?? "", language);
    // A dot close by lowers what Tesseract thinks of a word, not how well it reads it.
    const isBesideDot = before !== undefined && isDot(before, size, floor);
    const isUnsure =
      !isBullet && (mended.text !== word.text.trim() || (word.confidence < SURE && !isBesideDot));
    return {
      text: isBullet ? "•" : mended.text,
      x: word.bbox.x0 / scale,
      y: floor / scale,
      width: (word.bbox.x1 - word.bbox.x0) / scale,
      size: Math.max(1, Math.round((size / scale) * 2) / 2),
      bold: !isBullet && word.bold === true,
      italic: false,
      ...(isUnsure && { unsure: true }),
    };
  });
}

function mendSeen(seen: string, before: string, language: Language): MendedWord {
  const accented = language === "es" ? mendAccents(seen) : undefined;
  return accented?.isMended === true ? accented : mendWord(seen, before);
}

/** A dot is read as "+", ":", "-" or "e", and looks like none of them: small, no wider than high, and halfway up. */
function isDot({ text, bbox }: PictureWord, size: number, floor: number): boolean {
  const [wide, high] = [bbox.x1 - bbox.x0, bbox.y1 - bbox.y0];
  const isSmall = high >= DOT.least * size && high <= DOT.most * size && wide <= DOT.oblong * high;
  const middle = (floor - (bbox.y0 + bbox.y1) / 2) / size;
  const isHalfway = middle >= DOT.lowest && middle <= DOT.highest;
  return /^(?:[^\p{L}\p{N}]{1,2}|[^\p{L}\p{N}]?[eo])$/u.test(text) && isSmall && isHalfway;
}
