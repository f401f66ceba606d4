import { describe, expect, it } from "vitest";
import type { DocumentTree } from "#core/documents/document.ts";
import { failedChecks } from "./check-form.ts";
import type { FileForm } from "./read-back.ts";

const tree: DocumentTree = {
  kind: "resume",
  language: "es",
  paper: "letter",
  title: "",
  author: "",
  blocks: [{ kind: "section", id: "summary", heading: "Resumen", blocks: [] }],
};
const good: FileForm = {
  language: "es-US",
  sectionHeadings: 1,
  isSound: true,
  dateStyles: 1,
  missingFonts: 0,
  pages: 1,
};

describe("the checks of a file's form", () => {
  it("pass a file that is as it should be", () => {
    expect(failedChecks(good, tree, 40_000)).toEqual([]);
    expect(failedChecks({ ...good, pages: undefined }, tree, 40_000)).toEqual([]);
  });

  it.each([
    ["language", { language: "en-US" }, 40_000],
    ["language", { language: undefined }, 40_000],
    ["structure", { isSound: false }, 40_000],
    ["headings", { sectionHeadings: 0 }, 40_000],
    ["dates", { dateStyles: 2 }, 40_000],
    ["fonts", { missingFonts: 1 }, 40_000],
    ["pages", { pages: 0 }, 40_000],
    ["size", {}, 3_000_000],
  ] as const)("name %s where it is wrong", (check, flaw, bytes) => {
    expect(failedChecks({ ...good, ...flaw }, tree, bytes)).toEqual([check]);
  });
});
