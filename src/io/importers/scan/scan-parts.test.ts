import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#core/model/language.ts";
import { isHeif, sniffFormat } from "#io/importers/sniff-format.ts";
import { levelLines, levelPicture } from "./level-lines.ts";
import { mendAccents, mendWord } from "./mend-word.ts";
import { DATA_OF } from "./picture-reader.ts";
import { pictureSize } from "./picture-size.ts";
import { SCAN_MEGABYTES } from "./scan-size.ts";

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
  ])("%s is the credential %s", (seen, meant) => {
    expect(mendWord(seen)).toEqual({ text: meant, isMended: true });
  });

  it.each(["1CD-10", "2018", "E0119", "CPC", "crc", "|"])("%s stays as it was read", (seen) => {
    expect(mendWord(seen)).toEqual({ text: seen, isMended: false });
  });
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
  const { pixels } = levelPicture(askew, 1);
  // The dark line went from corner to corner.
  expect(pixels.filter((pixel) => pixel === 0)).toHaveLength(3);
  expect(new Set([0, 1, 2].map((x) => [0, 1, 2].find((y) => pixels[y * 3 + x] === 0))).size).toBe(1);
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
