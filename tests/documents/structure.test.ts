import { describe, expect, it } from "vitest";
import { composeLetter } from "#core/documents/compose-letter.ts";
import { composePacket } from "#core/documents/compose-packet.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Career } from "#core/model/career.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { loadPdfJs } from "#io/importers/pdf/load-pdfjs.ts";
import { TEMPLATES, templateOf } from "#templates/registry.ts";
import { fonts, letterOf, sampleOf, TODAY } from "./document-fixtures.ts";

interface StructNode {
  readonly role?: string;
  readonly lang?: string;
  readonly children?: readonly StructNode[];
}

/** The structure tree of every page, and what the file says of itself. */
async function open(tree: DocumentTree, template = templateOf("first-coder")) {
  const bytes = await exportDocument(tree, template, "pdf", fonts);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({ data: bytes.value.slice(), verbosity: 0, disableFontFace: true });
  const document = await task.promise;
  const trees: StructNode[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    trees.push((await page.getStructTree()) as StructNode);
  }
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  const raw = new TextDecoder("latin1").decode(bytes.value);
  await task.destroy();
  return { trees, info, outline: outline.map(({ title }) => title), raw };
}

function rolesOf(node: StructNode): string[] {
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesOf)];
}

function resumeOf(career: Career, language: "en" | "es" = "en"): DocumentTree {
  const view = career.views.find((each) => each.language === language) ?? career.views[0];
  if (view === undefined) throw new Error("No view");
  return composeResume(career, { ...view, language }, templateOf("first-coder"), TODAY);
}

describe("the structure of a PDF", { timeout: 60_000 }, () => {
  it("has one H1, headings without gaps, lists of items, links with their annotation", async () => {
    const { trees } = await open(resumeOf(await sampleOf("first-coder")));
    const roles = trees.flatMap(rolesOf);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    const levels = roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
    expect(levels.length).toBeGreaterThan(8);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    const count = (role: string) => roles.filter((each) => each === role).length;
    expect(count("LI")).toBeGreaterThan(5);
    expect(count("Lbl")).toBe(count("LI"));
    expect(count("LBody")).toBe(count("LI"));
    expect(count("Link")).toBe(3);
  });

  it("says its title and language, has an outline of the sections, and claims PDF/UA", async () => {
    const { info, outline, raw } = await open(resumeOf(await sampleOf("first-coder"), "es"));
    expect(info).toMatchObject({
      Title: "Marisol Ibarra – Currículum",
      Language: "es-US",
      Author: "Marisol Ibarra",
    });
    expect(outline).toContain("Experiencia laboral");
    expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  it("marks a passage in the other language", async () => {
    const career = await sampleOf("first-coder");
    const untranslated = { ...career, summary: { en: career.summary.en } } as Career;
    const { trees } = await open(resumeOf(untranslated, "es"));
    const languages = JSON.stringify(trees).match(/"lang":"en"/g) ?? [];
    expect(languages.length).toBeGreaterThan(0);
  });

  it("claims nothing for a document without a title", async () => {
    const career = await sampleOf("first-coder");
    const { raw } = await open({ ...resumeOf(career), title: "" });
    expect(raw).not.toContain("pdfuaid");
  });

  it("writes a title with & and < into the file's XML as words", async () => {
    const career = await sampleOf("first-coder");
    const { raw } = await open({ ...resumeOf(career), title: "R&D <lead>" });
    expect(raw).toContain("R&amp;D &lt;lead&gt;");
  });

  it("keeps letter and resume of a packet apart, each from a new page", async () => {
    const career = await sampleOf("first-coder");
    const letter = composeLetter(career, letterOf("en"), "letter", TODAY);
    const { trees } = await open(composePacket(letter, resumeOf(career)));
    const heads = trees.map((tree) => rolesOf(tree).filter((role) => role === "H1").length);
    expect(heads.slice(0, 2)).toEqual([1, 1]);
  });

  it.each(TEMPLATES)("gives the same bytes for the same words: $id", async (template) => {
    const tree = resumeOf(await sampleOf("first-coder"));
    const [one, two] = [
      await exportDocument(tree, template, "pdf", fonts),
      await exportDocument(tree, template, "pdf", fonts),
    ];
    expect(one).toEqual(two);
    expect(one.ok && one.value.length).toBeLessThan(60_000);
  });
});
