import { describe, expect, it } from "vitest";
import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { exportHtml } from "#io/exporters/html/export-html.ts";
import { exportMarkdown } from "#io/exporters/markdown/export-markdown.ts";
import { exportText } from "#io/exporters/text/export-text.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { letterOf, sampleOf, TODAY } from "./document-fixtures.ts";

/** Kept in tests/golden/documents; `npx vitest run tests/documents/golden.test.ts -u` writes them anew, to be read before a commit. */
const golden = (name: string) => `../golden/documents/${name}`;

const dressed = TEMPLATES.flatMap((template) =>
  template.languages.map((language) => ({ template, language })),
);

describe("documents as they were last looked at", () => {
  it("are of every template", () => {
    expect(dressed.length).toBeGreaterThan(TEMPLATES.length);
  });

  it.each(dressed)("resume of $template.id in $language, as text", async ({ template, language }) => {
    const career = await sampleOf(template.id);
    const view = career.views.find((each) => each.language === language);
    if (view === undefined) throw new Error("No view");
    const tree = composeResume(career, view, template, TODAY);
    await expect(exportText(tree)).toMatchFileSnapshot(golden(`${template.id}.${language}.txt`));
  });

  it.each(["en", "es"] as const)("first-coder in %s: tree, Markdown, HTML", async (language) => {
    const career = await sampleOf("first-coder");
    const view = career.views.find((each) => each.language === language);
    const template = TEMPLATES.find(({ id }) => id === "first-coder");
    if (view === undefined || template === undefined) throw new Error("No view");
    const tree: DocumentTree = composeResume(career, view, template, TODAY);
    const json = `${JSON.stringify(tree, null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(golden(`first-coder.${language}.tree.json`));
    await expect(exportMarkdown(tree)).toMatchFileSnapshot(golden(`first-coder.${language}.md`));
    await expect(exportHtml(tree)).toMatchFileSnapshot(golden(`first-coder.${language}.html`));
  });

  it.each(["en", "es"] as const)("letter in %s", async (language) => {
    const tree = composeLetter(await sampleOf("first-coder"), letterOf(language), "letter", TODAY);
    await expect(exportText(tree)).toMatchFileSnapshot(golden(`letter.${language}.txt`));
  });
});
