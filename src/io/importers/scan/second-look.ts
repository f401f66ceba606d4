import { type Evidence, weigh } from "#io/importers/reading/evidence.ts";
import { cutPicture, type GrayPicture } from "./gray-picture.ts";
import type { PictureLine, PictureWord } from "./picture-reader.ts";

/** Words read with less than this, percents, may be better read by other data. */
const DOUBTFUL = 85;
/** Plain words are right with less than that; below this they are not. */
const WRONG = 60;
/** White left around a line that is cut out, of its height. */
const MARGIN = 0.35;
/** Lines of a page that are looked at again at most: a page of noise is not read twice. */
const MOST_LINES = 40;

const PLAIN_WORD = /^[\p{Lu}\p{Ll}]\p{Ll}+[.,;:)]?$/u;
const SAYS_MUCH = /\p{L}{3}|\d|\p{Lu}{2}/u;
const ADDRESS = /@|https?:|www\.|\.(?:com|org|net|edu|io|me)\b/iu;
const EMAIL = /^[\w.+%-]+@[\w-]+(?:\.[\w-]+)+[,;|]?$/u;
const LEAST_DIGITS_OF_PHONE = 9;

/**
 * Reads lines once more with data that knows other signs, and keeps the better reading of each word: the data of a
 * language with accents takes "@" for a letter, and reads numbers less well.
 */
export function lookAgain(
  lines: readonly PictureLine[],
  picture: GrayPicture,
  readLine: (picture: GrayPicture) => readonly PictureLine[],
): PictureLine[] {
  const doubtful = new Set(lines.filter(isDoubtful).slice(0, MOST_LINES));
  return lines.map((line) => {
    if (!doubtful.has(line)) return line;
    const cut = cutPicture(picture, line.bbox, MARGIN * (line.bbox.y1 - line.bbox.y0));
    const again = readLine(cut.picture).flatMap(({ words }) => words);
    return {
      ...line,
      words: betterWords(
        line.words,
        again.map((word) => moveWord(word, cut)),
      ),
    };
  });
}

function isDoubtful({ words }: PictureLine): boolean {
  const text = textOf(words);
  const isContact = ADDRESS.test(text) || text.replace(/\D/g, "").length >= LEAST_DIGITS_OF_PHONE;
  return isContact || words.some(isDoubtfulWord);
}

function isDoubtfulWord({ text, confidence }: PictureWord): boolean {
  if (!SAYS_MUCH.test(text)) return false;
  return confidence < (PLAIN_WORD.test(text) ? WRONG : DOUBTFUL);
}

function textOf(words: readonly PictureWord[]): string {
  return words.map(({ text }) => text).join(" ");
}

function moveWord(word: PictureWord, { x, y }: { readonly x: number; readonly y: number }): PictureWord {
  const { x0, x1, y0, y1 } = word.bbox;
  return { ...word, bbox: { x0: x0 + x, x1: x1 + x, y0: y0 + y, y1: y1 + y } };
}

/** Words of either reading that stand in one place. */
interface Readings {
  readonly first: PictureWord[];
  readonly again: PictureWord[];
}

/** Two readings of a line, each word as the better of them has it. */
export function betterWords(
  first: readonly PictureWord[],
  again: readonly PictureWord[],
): readonly PictureWord[] {
  const isContact = ADDRESS.test(textOf(first)) || ADDRESS.test(textOf(again));
  return placesOf(first, again).flatMap((place) => {
    if (place.first.length === 0 || place.again.length === 0) return place.first;
    if (textOf(place.first) === textOf(place.again))
      return place.first.map((word, at) => surer(word, place.again[at]));
    const reading = { first: textOf(place.first), again: textOf(place.again), isContact };
    const lead = confidenceOf(place.again) - confidenceOf(place.first);
    return lead + weigh(SIGNS, reading) > LEAST_LEAD ? place.again : place.first;
  });
}

/** By how much the second reading must be the better one, percents. */
const LEAST_LEAD = 15;

interface Reading {
  readonly first: string;
  readonly again: string;
  readonly isContact: boolean;
}

/** What tells the better of two readings beside how sure each is; above 0 for the second. */
const SIGNS: readonly Evidence<Reading>[] = [
  {
    weight: 200,
    reason: "an address where there was none",
    holds: ({ first, again }) => EMAIL.test(again) && !EMAIL.test(first),
  },
  {
    weight: -200,
    reason: "an address no more",
    holds: ({ first, again }) => EMAIL.test(first) && !EMAIL.test(again),
  },
  {
    weight: 60,
    reason: "digits alone in a line of addresses and numbers",
    holds: ({ again, isContact }) => isContact && /^[\d+()./-]+$/.test(again),
  },
  {
    weight: -200,
    reason: "letters with accents, which the other data has few of",
    holds: ({ first }) => /(?![a-z])\p{L}/iu.test(first),
  },
  {
    weight: -60,
    reason: "a Roman number, which looks like letters",
    holds: ({ first }) => /^[IVX]{1,4}[.,;:)]?$/.test(first),
  },
];

function confidenceOf(words: readonly PictureWord[]): number {
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length);
}

/** Both readings say the same: it is as sure as the surer of them. */
function surer(word: PictureWord, other: PictureWord | undefined): PictureWord {
  return { ...word, confidence: Math.max(word.confidence, other?.confidence ?? 0) };
}

/** Words that overlap, from left to right. */
function placesOf(first: readonly PictureWord[], again: readonly PictureWord[]): Readings[] {
  const places: (Readings & { end: number })[] = [];
  const all = [
    ...first.map((word) => ({ word, isFirst: true })),
    ...again.map((word) => ({ word, isFirst: false })),
  ].toSorted((a, b) => a.word.bbox.x0 - b.word.bbox.x0);
  for (const { word, isFirst } of all) {
    const open = places.at(-1);
    const { x0, x1, y0, y1 } = word.bbox;
    const reach = (y1 - y0) * TOUCH;
    const place = open !== undefined && x0 < open.end - reach ? open : { first: [], again: [], end: x1 };
    if (place !== open) places.push(place);
    (isFirst ? place.first : place.again).push(word);
    place.end = Math.max(place.end, x1);
  }
  return places;
}

/** Boxes that share less than this, of their height, stand beside each other. */
const TOUCH = 0.15;
