import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareWords } from "#core/documents/compare-words.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { fonts } from "./document-fixtures.ts";
import { GOLDEN_CASES, type GoldenCase } from "./golden-cases.ts";
import { openPdfFile } from "./pdf-outline.ts";

const hasPoppler = spawnSync("pdfinfo", ["-v"]).status === 0;
const hasQpdf = spawnSync("qpdf", ["--version"]).status === 0;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crosswalk-pdf-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write({ name, tree, template }: GoldenCase): Promise<{ path: string; bytes: Uint8Array }> {
  const made = await exportDocument(await tree(), template, "pdf", fonts);
  if (!made.ok) throw new Error(made.error.kind);
  const path = join(folder, `${name}.pdf`);
  await writeFile(path, made.value);
  return { path, bytes: made.value };
}

/** `H1 P Link L LI …` in the order of the file. */
function rolesIn(outline: string, line: RegExp): string[] {
  return [...outline.matchAll(line)].map(([, role = ""]) => role).filter((role) => role !== "Root");
}

describe.skipIf(!hasPoppler)("PDF files in poppler", () => {
  it.each(GOLDEN_CASES)("$name holds every word in order", async (each) => {
    const { path } = await write(each);
    const text = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" });
    const whole = { missing: [], changed: [], reordered: [] };
    expect(compareWords(linesOf(await each.tree()), text)).toMatchObject(whole);
  });

  it("has the structure that pdf.js sees, where a document stands on one page", async () => {
    let compared = 0;
    for (const each of GOLDEN_CASES) {
      const { path, bytes } = await write(each);
      const { outline, pages } = await openPdfFile(bytes);
      if (pages.length > 1) continue;
      const theirs = execFileSync("pdfinfo", ["-struct", path], { encoding: "utf8" });
      const structure = outline.slice(outline.indexOf("\nRoot"));
      const [seen, own] = [
        rolesIn(theirs, /^ *([A-Za-z]+\d?)(?: \((?:block|inline|grouping)\))?$/gm),
        rolesIn(structure, /^ *([A-Za-z]+\d?)(?: .*)?$/gm),
      ];
      expect({ name: each.name, roles: seen }).toEqual({ name: each.name, roles: own });
      compared += 1;
    }
    expect(compared).toBeGreaterThan(20);
  });
});

describe.skipIf(!hasQpdf)("PDF files in qpdf", () => {
  it("have no error of syntax", async () => {
    for (const each of GOLDEN_CASES) {
      const { path } = await write(each);
      const checked = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
      expect({ name: each.name, ...checked }).toMatchObject({ status: 0, stderr: "" });
    }
  });
});
