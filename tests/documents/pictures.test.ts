import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#core/model/language.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { differenceFrom } from "./compare-pictures.ts";
import { contactSheet } from "./contact-sheet.ts";
import { fonts } from "./document-fixtures.ts";
import { GOLDEN_CASES, type GoldenCase } from "./golden-cases.ts";
import { openPdfFile } from "./pdf-outline.ts";

/** Written anew by `npm run golden`, as the golden documents are. */
const IS_UPDATE = process.env["GOLDEN"] === "write";
/** Pixels to the point. */
const THUMBNAIL = 2 / 3;
const ON_A_SHEET = 0.5;

async function firstPage({ tree, template }: GoldenCase, scale: number): Promise<Buffer> {
  const made = await exportDocument(await tree(), template, "pdf", fonts);
  if (!made.ok) throw new Error(made.error.kind);
  const [page] = (await openPdfFile(made.value, scale)).pages;
  if (page === undefined) throw new Error("No page");
  return page;
}

function caseOf(name: string): GoldenCase | undefined {
  return GOLDEN_CASES.find((each) => each.name === name);
}

describe("the pictures of the designs", () => {
  it.each(TEMPLATES)(
    "thumbnail of $id shows the design as it is",
    async ({ id, languages: [language = "en"] }) => {
      const typical = caseOf(`${id}.typical.${language}`);
      if (typical === undefined) throw new Error(`No case for ${id}`);
      const differing = await differenceFrom(
        `templates/${id}/thumbnail.png`,
        await firstPage(typical, THUMBNAIL),
        IS_UPDATE,
      );
      expect(differing).toBe(0);
    },
  );

  const sheets = LANGUAGES.flatMap((language) =>
    (["typical", "letter"] as const).map((shape) => ({ language, shape })),
  );

  it.each(sheets)(
    "sheet of every $shape in $language shows the designs as they are",
    async ({ language, shape }) => {
      const cases = TEMPLATES.flatMap(({ id }) => caseOf(`${id}.${shape}.${language}`) ?? []);
      expect(cases.length).toBeGreaterThanOrEqual(TEMPLATES.length - 1);
      const pages: Buffer[] = [];
      for (const each of cases) pages.push(await firstPage(each, ON_A_SHEET));
      const kept = `docs/pictures/designs-${shape === "typical" ? "resume" : "letter"}-${language}.png`;
      expect(await differenceFrom(kept, await contactSheet(pages), IS_UPDATE)).toBe(0);
    },
  );
});
