import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { Career } from "#core/model/career.ts";
import { localizedText } from "#core/model/localized-text.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import type { exportPlacedPdf, PlacedPdf } from "./export-pdf.ts";

const DAY = "2026-11-25";
const fonts = async (file: string): Promise<Uint8Array> => readFileSync(`public/fonts/${file}`);

const career = new CareerBuilder()
  .job(
    "Front desk",
    "Lakeside Clinic",
    ["Registered patients", "Verified insurance for each visit"],
    "2020-01",
  )
  .job("Cashier", "Corner Shop", ["Closed the till each evening"], "2018-03")
  .skills("Epic", "Medical terminology")
  .build();

/** The record as it is while somebody types: a word longer each time, then a date and a title. */
function typed(): Career[] {
  const summaries = ["A", "A careful", "A careful reader of charts, claims and small print ".repeat(4)].map(
    (text): Career => ({ ...career, summary: localizedText("en", text, NOW) }),
  );
  const [first, ...others] = career.work;
  if (first === undefined) throw new Error("no job");
  const longer = localizedText("en", "Front desk and insurance verification lead ".repeat(2), NOW);
  return [
    career,
    ...summaries,
    { ...career, work: [{ ...first, dates: {} }, ...others] },
    { ...career, work: [{ ...first, position: longer }, ...others] },
    career,
  ];
}

function treesFor(template: Template): DocumentTree[] {
  const [view] = career.views;
  if (view === undefined) throw new Error("no view");
  return typed().map((record) => composeResume(record, view, template, DAY));
}

async function made(
  draw: typeof exportPlacedPdf,
  tree: DocumentTree,
  template: Template,
): Promise<PlacedPdf> {
  const drawn = await draw(tree, template, fonts);
  if (!drawn.ok) throw new Error(drawn.error.kind);
  return drawn.value;
}

/** One of each arrangement. */
function arrangements(): Template[] {
  return [...new Map(TEMPLATES.map((template) => [template.arrangement, template])).values()];
}

async function drawAll(trees: readonly DocumentTree[], template: Template): Promise<PlacedPdf[]> {
  vi.resetModules();
  const { exportPlacedPdf } = await import("./export-pdf.ts");
  const drawn: PlacedPdf[] = [];
  for (const tree of trees) drawn.push(await made(exportPlacedPdf, tree, template));
  return drawn;
}

test("a document is the same, byte by byte, whatever was set before it", async () => {
  expect(arrangements().length).toBeGreaterThan(1);
  for (const template of arrangements()) {
    const trees = treesFor(template);
    const forth = await drawAll(trees, template);
    const back = (await drawAll(trees.toReversed(), template)).toReversed();
    for (const [index, { bytes, pages }] of forth.entries()) {
      expect(pages).toEqual(back[index]?.pages);
      expect(Buffer.from(bytes).equals(back[index]?.bytes ?? new Uint8Array())).toBe(true);
    }
  }
}, 60_000);
