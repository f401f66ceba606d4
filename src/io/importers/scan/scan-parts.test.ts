import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#core/model/language.ts";
import { isHeif, sniffFormat } from "#io/importers/sniff-format.ts";
import type { GrayPicture } from "./gray-picture.ts";
import { levelLines, levelPicture, tiltOf } from "./level-lines.ts";
import { linesToPage } from "./lines-to-page.ts";
import { mendAccents, mendPhone, mendWord } from "./mend-word.ts";
import { DATA_OF, type PictureLine, type PictureWord } from "./picture-reader.ts";
import { pictureSize } from "./picture-size.ts";
import { SCAN_MEGABYTES } from "./scan-size.ts";
import { betterWords, lookAgain } from "./second-look.ts";
import { strokeWidth, weighWords } from "./stroke-weight.ts";

const { resolve } = createRequire(import.meta.url);
const MEGABYTE = 1_000_000;

it.each(LANGUAGES)("says how many megabytes reading in %s fetches", async (language) => {
  const files = [
    "tesseract.js-core/tesseract-core-simd-lstm.wasm",
    "tesseract.js-core/tesseract-core-simd-lstm.js",
    ...DATA_OF[language].map((code) => `@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`),
  ];
  const sizes = await Promise.all(files.map(async (file) => (await stat(resolve(file))).size));
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / MEGABYTE;
  expect(Math.round(megabytes)).toBe(SCAN_MEGABYTES[language]);
});

describe("a word of a picture", () => {
  it.each([
    ["CPC-1", "CPC-I"],
    ["(CPC-1I)", "(CPC-I)"],
    ["C0C,", "COC,"],
    ["Il,", "II,"],
    ["lnsurance", "Insurance"],
    ["lowa", "Iowa"],
    ["www.linkedin.comAn/robin", "www.linkedin.com/in/robin"],
    ["https:/wwww.linkedin.com/in/robin", "https://www.linkedin.com/in/robin"],
  ])("%s is %s", (seen, meant) => {
    expect(mendWord(seen)).toEqual({ text: meant, isMended: true });
  });

  it.each(["1CD-10", "2018", "E0119", "CPC", "crc", "|", "lbs", "local", "IL", "lmiller@example.com", "11"])(
    "%s stays as it was read",
    (seen) => {
      expect(mendWord(seen)).toEqual({ text: seen, isMended: false });
    },
  );
});

it("gives HCPCS its level back", () => {
  expect(mendWord("IL,", "Nivel")).toEqual({ text: "II,", isMended: true });
});

describe("the words of a telephone number", () => {
  it("lose the signs that look like digits", () => {
    const seen = ["Austin,", "TX", "|", "+1", "$12", "$55", "0163", "|", "robin@example.com"];
    expect(mendPhone(seen).join(" ")).toBe("Austin, TX | +1 512 555 0163 | robin@example.com");
  });

  it.each(["Copays of $12 a day", "ICD-10 2018 - 2020", "(956) 555-0129"])("%s stays", (line) => {
    expect(mendPhone(line.split(" ")).join(" ")).toBe(line);
  });
});

/** Words of one height side by side, each as wide as it has letters. */
function wordsOf(...read: (readonly [text: string, confidence: number])[]): PictureWord[] {
  let x = 0;
  return read.map(([text, confidence]) => {
    const x0 = x;
    x += (text.length + 1) * 10;
    return { text, confidence, bbox: { x0, y0: 0, x1: x - 10, y1: 20 } };
  });
}

describe("a line that is read a second time", () => {
  it("takes the address, and keeps the accents", () => {
    const first = wordsOf(["Andrés", 20], ["|", 92], ["robin.valeQexample.com", 41], ["día", 60]);
    const again = wordsOf(["Andres", 92], ["|", 92], ["robin.vale@example.com", 89], ["dia", 93]);
    expect(betterWords(first, again).map(({ text }) => text)).toEqual([
      "Andrés",
      "|",
      "robin.vale@example.com",
      "día",
    ]);
  });

  it("takes the surer of two readings, be it one word or two", () => {
    const first = wordsOf(["Pharmacy", 95], ["4214", 61], ["vale", 93], ["Qexample.com", 14]);
    const again = wordsOf(["Pharmacy", 95], ["#214", 90], ["vale@example.com", 88]);
    expect(betterWords(first, again).map(({ text }) => text)).toEqual([
      "Pharmacy",
      "#214",
      "vale@example.com",
    ]);
  });

  it("is as sure as the surer of two readings that agree", () => {
    const [word] = betterWords(wordsOf(["2019", 67]), wordsOf(["2019", 93]));
    expect(word?.confidence).toBe(93);
  });

  it("is cut out of the page, and its words are put back where they stand", () => {
    const page = { width: 400, height: 100, scale: 4, pixels: new Uint8Array(40_000).fill(255) };
    const bbox = { x0: 100, y0: 40, x1: 320, y1: 60 };
    const words = [{ text: "robinQexample.com", confidence: 50, bbox }];
    const [line] = lookAgain([{ bbox, baseline: bbox, words }], page, ({ width, height }) => {
      const seen = { x0: 7, y0: 7, x1: width - 7, y1: height - 7 };
      return [
        { bbox: seen, baseline: seen, words: [{ text: "robin@example.com", confidence: 90, bbox: seen }] },
      ];
    });
    expect(line?.words).toEqual([{ text: "robin@example.com", confidence: 90, bbox }]);
  });
});

/** Upright strokes on white, as in a word of six letters. */
function drawWord(page: GrayPicture, { x0, y0, y1 }: PictureWord["bbox"], stroke: number): void {
  for (let letter = 0; letter < 6; letter += 1)
    for (let y = y0; y < y1; y += 1)
      for (let x = 0; x < stroke; x += 1) page.pixels[y * page.width + x0 + letter * 12 + x] = 20;
}

describe("the weight of a word", () => {
  const page = { width: 400, height: 200, scale: 4, pixels: new Uint8Array(80_000).fill(250) };
  const place = (x0: number, y0: number) => ({ x0, y0, x1: x0 + 72, y1: y0 + 28 });
  const lineAt = (y0: number, texts: readonly string[]): PictureLine => ({
    bbox: { x0: 0, y0, x1: 400, y1: y0 + 28 },
    baseline: { x0: 0, y0: y0 + 28, x1: 400, y1: y0 + 28 },
    words: texts.map((text, at) => ({ text, confidence: 90, bbox: place(10 + at * 90, y0) })),
  });
  const lines = [
    lineAt(10, ["Cajera", "Banco"]),
    lineAt(60, ["Contar", "dinero", "y", "cajas"]),
    lineAt(110, ["Ayudar", "Tienda", "Peach", "Market"]),
  ];
  for (const [row, line] of lines.entries())
    for (const [at, { bbox }] of line.words.entries()) drawWord(page, bbox, row === 0 && at === 0 ? 5 : 3);

  it("is told by how thick its strokes are", () => {
    expect(strokeWidth(page, place(10, 10))).toBeGreaterThan(1.3 * strokeWidth(page, place(100, 10)));
    const bold = weighWords(lines, page).flatMap(({ words }) => words.filter((word) => word.bold === true));
    expect(bold.map(({ text }) => text)).toEqual(["Cajera"]);
  });

  it("is the same for light words on dark", () => {
    const dark = { ...page, pixels: page.pixels.map((pixel) => 255 - pixel) };
    expect(strokeWidth(dark, place(10, 10))).toBeCloseTo(strokeWidth(page, place(10, 10)), 1);
    expect(strokeWidth({ ...page, pixels: new Uint8Array(80_000) }, place(10, 10))).toBeNaN();
  });
});

it("knows a bullet by its shape, whatever sign it is read as", () => {
  const word = (text: string, x0: number, y0: number, width: number, y1: number): PictureWord => ({
    text,
    confidence: 90,
    bbox: { x0, y0, x1: x0 + width, y1 },
  });
  const baseline = { x0: 0, y0: 100, x1: 900, y1: 100 };
  const words = [word("e", 20, 84, 12, 96), word("Conté", 60, 70, 120, 100), word("e", 200, 80, 18, 100)];
  const page = linesToPage(
    [{ bbox: baseline, baseline, words }],
    { width: 900, height: 200, scale: 4 },
    1,
    "es",
  );
  expect(page.runs.map(({ text }) => text)).toEqual(["•", "Conté", "e"]);
});

it("levels the lines of a page that lay askew", () => {
  const line = (x0: number, x1: number, y: number) => {
    const rise = (x: number) => 0.035 * (x - 1000);
    const bbox = { x0, x1, y0: y - 30 + rise(x0), y1: y + rise(x1) };
    const baseline = { x0, x1, y0: y + rise(x0), y1: y + rise(x1) };
    return { bbox, baseline, words: [{ text: "Cajera", confidence: 90, bbox }] };
  };
  const [title, dates] = levelLines([line(200, 700, 400), line(1500, 1800, 400)], 2000);
  expect(title?.baseline.y0).toBeCloseTo(400);
  expect(dates?.baseline.y1).toBeCloseTo(400);
  const straight = [{ ...line(999, 1001, 50), baseline: { x0: 0, x1: 900, y0: 50, y1: 50 } }];
  expect(levelLines(straight, 2000)).toBe(straight);
});

it("lays a picture straight, with white where there was none", () => {
  const askew = { width: 3, height: 3, scale: 1, pixels: new Uint8Array([0, 9, 9, 9, 0, 9, 9, 9, 0]) };
  const { pixels } = levelPicture(askew, { slopeAt: () => 1, most: 1 });
  // The dark line went from corner to corner.
  expect(pixels.filter((pixel) => pixel === 0)).toHaveLength(3);
  expect(new Set([0, 1, 2].map((x) => [0, 1, 2].find((y) => pixels[y * 3 + x] === 0))).size).toBe(1);
});

it("tells that the lines of a photo rise at its head and fall at its foot", () => {
  const lines = Array.from({ length: 20 }, (_, at): PictureLine => {
    const y = 100 * (at + 1);
    const rise = 0.00002 * (y - 1050) * 1000;
    return {
      bbox: { x0: 500, y0: y - 30, x1: 1500, y1: y },
      baseline: { x0: 500, x1: 1500, y0: y - rise / 2, y1: y + rise / 2 },
      words: [],
    };
  });
  const { slopeAt, most } = tiltOf(lines, 2100);
  expect(slopeAt(100)).toBeCloseTo(-0.019, 2);
  expect(slopeAt(1050)).toBeCloseTo(0, 2);
  expect(slopeAt(2000)).toBeCloseTo(0.019, 2);
  expect(most).toBeGreaterThan(0.015);
  // A few lines tell one slope for the whole page.
  expect(tiltOf(lines.slice(0, 4), 2100).slopeAt(0)).toBe(tiltOf(lines.slice(0, 4), 2100).slopeAt(2000));
});

describe("a Spanish word that lost its accent", () => {
  it.each([
    ["clinica,", "clínica,"],
    ["FACTURACION", "FACTURACIÓN"],
    ["Bilingue", "Bilingüe"],
  ])("%s is %s, to be looked at", (seen, meant) => {
    expect(mendAccents(seen)).toEqual({ text: meant, isMended: true });
  });

  it.each(["clínica", "practica", "ingles", "publico", "caja"])("%s stays: it is a word as it is", (seen) => {
    expect(mendAccents(seen)).toEqual({ text: seen, isMended: false });
  });
});

describe("a photo of a telephone", () => {
  it("is known by the brand in its first box", () => {
    const photo = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1");
    expect([isHeif(photo), sniffFormat(photo)]).toEqual([true, "unsupported"]);
    expect(isHeif(Buffer.from("%PDF-1.7"))).toBe(false);
  });
});

describe("the size of a picture is told before it is opened", () => {
  it.each(["image/png", "image/jpeg", "image/webp"] as const)("%s", (type) => {
    const canvas = createCanvas(641, 283);
    canvas.getContext("2d").fillRect(10, 10, 200, 100);
    const bytes = new Uint8Array(type === "image/png" ? canvas.toBuffer(type) : canvas.toBuffer(type, 80));
    expect(sniffFormat(bytes)).toBe("picture");
    expect(pictureSize(bytes)).toEqual({ width: 641, height: 283 });
    expect(pictureSize(bytes.subarray(0, 12))).toBeUndefined();
  });
});
