import { expect, test } from "vitest";
import { composeResume } from "#core/documents/compose-resume.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { fonts, sampleOf, TODAY } from "#tests/documents/document-fixtures.ts";
import { exportPlacedPdf } from "./export-pdf.ts";
import type { PageWords } from "./placed-words.ts";

async function pagesOf(id: string): Promise<readonly PageWords[]> {
  const template = TEMPLATES.find((known) => known.id === id);
  const career = await sampleOf(id);
  const [view] = career.views;
  if (template === undefined || view === undefined) throw new Error(`no ${id}`);
  const drawn = await exportPlacedPdf(composeResume(career, view, template, TODAY), template, fonts);
  if (!drawn.ok) throw new Error(drawn.error.kind);
  return drawn.value.pages;
}

test("in every template each line has its place, inside of the page", async () => {
  expect(TEMPLATES.length).toBeGreaterThan(0);
  for (const { id } of TEMPLATES) {
    const words = (await pagesOf(id)).flatMap((page) => page.words);
    const paths = words.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["contact.name", "contact.email", "work", "work[0]"]));
    expect(paths).toContain("work[0].highlights[0]");
    const astray = words.filter(
      ({ text, x, y, width, height }) =>
        text === "" || Math.min(x, y, width, height) <= 0 || x + width > 612 || y + height > 792,
    );
    expect(astray).toEqual([]);
  }
});

test("a place holds the words that the record has there, and those of no other", async () => {
  const career = await sampleOf("first-coder");
  const words = (await pagesOf("first-coder")).flatMap((page) => page.words);
  const line = career.work[0]?.highlights[0]?.text.en?.text;
  expect(words.find(({ path }) => path === "work[0].highlights[0]")?.text).toBe(line);
  expect(words.find(({ path }) => path === "contact.email")?.text).toBe(career.contact.email);
});

test("counts what stands side by side as one line", async () => {
  const [page] = await pagesOf("first-coder");
  expect(page?.lines).toBeGreaterThan(10);
  expect(page?.lines).toBeLessThan(page?.words.length === undefined ? 0 : 70);
});
