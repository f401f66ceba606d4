import type { Language } from "#core/model/language.ts";
import { ImportFailure } from "#io/importers/import-failure.ts";
import { SCAN_LIMITS } from "#io/importers/limits.ts";
import { pagesToSource } from "#io/importers/pdf/pages-to-source.ts";
import type { PdfPage } from "#io/importers/pdf/pdf-page.ts";
import type { PdfRead } from "#io/importers/pdf/read-pdf.ts";
import { evenLight } from "./even-light.ts";
import type { GrayPicture } from "./gray-picture.ts";
import { levelPicture, tiltOf } from "./level-lines.ts";
import { linesToPage } from "./lines-to-page.ts";
import type { PageDrawer } from "./page-drawer.ts";
import {
  openPictureReader,
  type PictureLine,
  type PictureReader,
  type ReaderParts,
} from "./picture-reader.ts";
import { ScanFailure } from "./scan-error.ts";
import { lookAgain } from "./second-look.ts";
import { weighWords } from "./stroke-weight.ts";
import { takeOutRules } from "./take-out-rules.ts";

/** How far a reading is; `share` of the page, 0 to 1. */
export type ScanProgress =
  | { readonly stage: "fetching" }
  | { readonly stage: "page"; readonly page: number; readonly pages: number; readonly share: number };

export interface ScanReading {
  readonly language: Language;
  readonly parts: ReaderParts;
  readonly openPages: () => Promise<PageDrawer>;
  /** The pages of a PDF as far as they are text: those keep it, and only the others are read as pictures. */
  readonly textPages?: () => Promise<readonly PdfPage[]>;
  readonly onProgress: (progress: ScanProgress) => void;
}

/** Reads pictures of text, page by page, into the lines that a PDF with text would give. */
export async function readScan(reading: ScanReading): Promise<PdfRead> {
  const { language, parts, openPages, textPages, onProgress } = reading;
  onProgress({ stage: "fetching" });
  const reader = await openPictureReader(parts, language).catch(() => {
    throw new ScanFailure({ kind: "no-program" });
  });
  const drawer = await openPages();
  try {
    const { pictures, texts } = splitPages(drawer.count, (await textPages?.()) ?? []);
    const shown = pictures.slice(0, SCAN_LIMITS.pages);
    const read = await readPages({ reader, drawer, language }, shown, onProgress);
    const source = pagesToSource([...texts, ...read].toSorted((one, other) => one.number - other.number));
    if (source.lines.length === 0) throw new ImportFailure({ kind: "no-text" });
    const left = pictures.length - shown.length;
    return { source, warnings: left > 0 ? [{ kind: "pages-left-out", count: left }] : [] };
  } finally {
    reader.close();
    await drawer.close();
  }
}

/** The numbers of the pages to be read as pictures, and the pages that are text; a page with no text at all is a picture. */
function splitPages(
  count: number,
  pages: readonly PdfPage[],
): { readonly pictures: readonly number[]; readonly texts: readonly PdfPage[] } {
  const texts = pages.filter(({ isPicture, runs }) => isPicture !== true && runs.length > 0);
  const numbers = new Set(texts.map(({ number }) => number));
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return { pictures: all.filter((number) => !numbers.has(number)), texts };
}

async function readPages(
  { reader, drawer, language }: { reader: PictureReader; drawer: PageDrawer; language: Language },
  numbers: readonly number[],
  onProgress: ScanReading["onProgress"],
): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (const [index, number] of numbers.entries()) {
    const tell = (share: number) =>
      onProgress({ stage: "page", page: index + 1, pages: numbers.length, share });
    tell(0);
    const picture = evenLight(await drawer.draw(number));
    pages.push(linesToPage(readLines(reader, picture, tell), picture, number, language));
  }
  return pages;
}

/** From this rise to the width on Tesseract leaves words out: such a page is laid straight and read once more. */
const ASKEW = 0.012;

function readLines(
  reader: PictureReader,
  picture: GrayPicture,
  tell: (share: number) => void,
): PictureLine[] {
  const seen = reader.read(takeOutRules(picture), tell);
  const tilt = tiltOf(seen, picture.height);
  const isAskew = tilt.most >= ASKEW;
  const straight = takeOutRules(isAskew ? levelPicture(picture, tilt) : picture);
  const lines = isAskew ? reader.read(straight, tell) : seen;
  const better = reader.readLine === undefined ? lines : lookAgain(lines, straight, reader.readLine);
  return weighWords(better, straight);
}
