import fc from "fast-check";
import { expect, test } from "vitest";
import { dressOf } from "#templates/registry.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { compareTrees } from "./compare-trees.ts";
import { composeResume } from "./compose-resume.ts";
import { parseTree } from "./parse-tree.ts";

function treeOf(lines: readonly string[]) {
  const career = new CareerBuilder().job("Cashier", "Corner Shop", lines, "2020-01").build();
  const [view] = career.views;
  if (view === undefined) throw new Error("no view");
  return composeResume(career, view, dressOf(view), TODAY);
}

test("a line that was reworded is told as one change, with its words", () => {
  const changes = compareTrees(
    treeOf(["Balanced the till every night", "Trained new staff"]),
    treeOf(["Balanced the till twice every night", "Trained new staff", "Answered patients’ calls"]),
  );
  expect(changes).toEqual([
    {
      kind: "changed",
      pieces: [
        { kind: "kept", text: "Balanced the till " },
        { kind: "new", text: "twice " },
        { kind: "kept", text: "every night" },
      ],
    },
    { kind: "new", text: "Answered patients’ calls" },
  ]);
});

test("lines with nothing in common are one gone and one new", () => {
  const changes = compareTrees(treeOf(["Balanced the till"]), treeOf(["Answered calls at night"]));
  expect(changes).toEqual([
    { kind: "gone", text: "Balanced the till" },
    { kind: "new", text: "Answered calls at night" },
  ]);
});

test("any record: its document differs from itself in nothing, and is the same after it was stored", () => {
  fc.assert(
    fc.property(careerArbitrary, (career) => {
      const [view] = career.views;
      if (view === undefined) return;
      const tree = composeResume(career, view, dressOf(view), TODAY);
      expect(compareTrees(tree, tree)).toEqual([]);
      expect(parseTree(JSON.stringify(tree))).toEqual(tree);
    }),
    { numRuns: 30 },
  );
});

test.each(["", "{", "{}", '{"kind":"resume","blocks":[{"kind":"other"}]}'])("%j is no document", (json) => {
  expect(parseTree(json)).toBeUndefined();
});
