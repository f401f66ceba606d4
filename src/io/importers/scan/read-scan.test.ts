import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import PdfKit from "pdfkit";
import { describe, expect, it } from "vitest";
import type { Language } from "#core/model/language.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import { readPdfPages } from "#io/importers/pdf/read-pdf.ts";
import { readResume, readScannedResume } from "#io/importers/read-resume.ts";
import { scannedPdf, TEST_DRAWING } from "#tests/builders/scanned-pdf.ts";
import { resumeFile, SAID } from "#tests/e2e/import-files.ts";
import { counts } from "#tests/torture/counts.ts";
import { drawPdfPages } from "./draw-pdf-pages.ts";
import type { ReaderParts } from "./picture-reader.ts";
import type { ScanProgress } from "./read-scan.ts";

let ids = 0;
const DEPS = {
  newId: () => `id-${(ids += 1)}`,
  now: () => timestampSchema.parse("2026-01-02T03:04:05.000Z"),
};
const { resolve } = createRequire(import.meta.url);
const PARTS: ReaderParts = {
  program: () => readFile(resolve("tesseract.js-core/tesseract-core-simd-lstm.wasm")),
  data: (code) => readFile(resolve(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`)),
};

async function readScanned(pdf: Uint8Array, language: Language) {
  const told: ScanProgress[] = [];
  const read = await readScannedResume(
    {
      language,
      parts: PARTS,
      openPages: () => drawPdfPages(pdf, TEST_DRAWING),
      textPages: async () => (await readPdfPages(pdf)).pages,
      onProgress: (progress) => told.push(progress),
    },
    DEPS,
  );
  if (!read.ok) throw new Error(read.error.kind);
  return { ...read.value, told };
}

/** Spanish takes the data of both; `npm run torture` reads the English too. */
const READ = (["es", "en"] as const).slice(0, counts(1, 2));

describe.each(READ)("a scan in %s", (language) => {
  it("is no text until it is read as a picture, and then has its name, address, employers and dates", async () => {
    const scan = await scannedPdf((await resumeFile("pdf", language)).buffer);
    expect(await readResume({ name: "scan.pdf", bytes: scan }, DEPS)).toEqual({
      ok: false,
      error: { kind: "no-text" },
    });
    const { career, told, lines } = await readScanned(scan, language);
    expect(career.language).toBe(language);
    expect(career.contact).toMatchObject({ name: "Robin Vale", email: "robin@example.com" });
    const { title, employer, duty, moved, other } = SAID[language];
    expect(toJsonResume(career, language)["work"]).toMatchObject([
      { name: employer, position: title, startDate: "2021-03", highlights: [duty, moved] },
      { name: "Peach Market", position: other, startDate: "2018-01", endDate: "2021-02" },
    ]);
    expect(told[0]).toEqual({ stage: "fetching" });
    expect(told.at(-1)).toMatchObject({ stage: "page", page: 1, pages: 1 });
    expect(lines.every(({ place }) => place?.page === 1)).toBe(true);
  });
});

/** The picture is blank, which is soon read. */
describe("a file of which only some pages are pictures", () => {
  const first = ["Robin Vale", "robin@example.com", "", "SKILLS", "Epic, Excel, ICD-10-CM"];

  it("says so, keeps its text, and has only the pictures drawn", async () => {
    const mixed = await scannedPdf(await blankPdf(), { first, foot: "Robin Vale, page 2" });
    const read = await readResume({ name: "mixed.pdf", bytes: mixed }, DEPS);
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value.warnings).toContainEqual({ kind: "picture-pages", count: 1 });

    const drawn: number[] = [];
    const whole = await readScannedResume(
      {
        language: "en",
        parts: PARTS,
        openPages: async () => {
          const pages = await drawPdfPages(mixed, TEST_DRAWING);
          return { ...pages, draw: (page) => (drawn.push(page), pages.draw(page)) };
        },
        textPages: async () => (await readPdfPages(mixed)).pages,
        onProgress: () => undefined,
      },
      DEPS,
    );
    expect(drawn).toEqual([2]);
    if (!whole.ok) throw new Error(whole.error.kind);
    expect(whole.value.career.contact).toMatchObject({ name: "Robin Vale", email: "robin@example.com" });
    expect(whole.value.warnings).not.toContainEqual(expect.objectContaining({ kind: "picture-pages" }));
  });

  it("is a file of text where its pages have text over a picture", async () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
    const read = await readResume(
      { name: "text.pdf", bytes: await scannedPdf(await blankPdf(), { foot: words }) },
      DEPS,
    );
    expect(read.ok && read.value.warnings.map(({ kind }) => kind)).not.toContain("picture-pages");
  });
});

async function blankPdf(): Promise<Uint8Array> {
  const document = new PdfKit({ size: [300, 300] });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((settle) => document.on("end", settle));
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}
