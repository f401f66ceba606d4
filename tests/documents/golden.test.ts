import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeResume } from "#core/documents/compose-resume.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { exportHtml } from "#io/exporters/html/export-html.ts";
import { exportMarkdown } from "#io/exporters/markdown/export-markdown.ts";
import { exportText } from "#io/exporters/text/export-text.ts";
import { TEMPLATES, templateOf } from "#templates/registry.ts";
import { differenceFrom } from "./compare-pictures.ts";
import { fonts, sampleOf, TODAY } from "./document-fixtures.ts";
import { docxOutline } from "./docx-outline.ts";
import { GOLDEN_CASES, type GoldenCase } from "./golden-cases.ts";
import { openPdfFile } from "./pdf-outline.ts";
import { treeOutline } from "./tree-outline.ts";

/** `npm run golden` writes all of tests/golden/documents anew; read and look at what changed before a commit. */
const FOLDER = "tests/golden/documents";
const golden = (name: string) => `../golden/documents/${name}`;
const IS_UPDATE = process.env["GOLDEN"] === "write";

async function bytesOf({ tree, template }: GoldenCase, format: "pdf" | "docx"): Promise<Uint8Array> {
  const made = await exportDocument(await tree(), template, format, fonts);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

describe("documents as they were last looked at", () => {
  it("are of every design, short, usual, long, in each language, and its letters", () => {
    expect(GOLDEN_CASES.length).toBeGreaterThanOrEqual(TEMPLATES.length * 4);
  });

  it.each(GOLDEN_CASES)("$name: words and their order", async (each) => {
    const tree = await each.tree();
    await expect(`${treeOutline(tree)}\n`).toMatchFileSnapshot(golden(`${each.name}.tree.txt`));
    await expect(exportText(tree)).toMatchFileSnapshot(golden(`${each.name}.txt`));
  });

  it.each(GOLDEN_CASES)("$name: Word file", async (each) => {
    const outline = docxOutline(await bytesOf(each, "docx"));
    await expect(`${outline}\n`).toMatchFileSnapshot(golden(`${each.name}.docx.txt`));
  });

  it.each(GOLDEN_CASES)("$name: PDF, its structure and every page", async (each) => {
    const { outline, pages } = await openPdfFile(await bytesOf(each, "pdf"));
    await expect(`${outline}\n`).toMatchFileSnapshot(golden(`${each.name}.pdf.txt`));
    const names = pages.map((_, index) => `${each.name}.${index + 1}.png`);
    if (!IS_UPDATE) {
      const kept = readdirSync(FOLDER).filter(
        (file) => file.startsWith(`${each.name}.`) && file.endsWith(".png"),
      );
      expect(kept.sort()).toEqual([...names].sort());
    }
    for (const [index, page] of pages.entries()) {
      const name = names[index] ?? "";
      const differing = await differenceFrom(`${FOLDER}/${name}`, page, IS_UPDATE);
      expect({ name, differing }).toEqual({ name, differing: 0 });
    }
  });

  it.each(["en", "es"] as const)("first-coder in %s: Markdown and HTML", async (language) => {
    const career = await sampleOf("first-coder");
    const [view] = career.views;
    if (view === undefined) throw new Error("No view");
    const tree = composeResume(career, { ...view, language }, templateOf("first-coder"), TODAY);
    await expect(exportMarkdown(tree)).toMatchFileSnapshot(golden(`first-coder.${language}.md`));
    await expect(exportHtml(tree)).toMatchFileSnapshot(golden(`first-coder.${language}.html`));
  });
});
