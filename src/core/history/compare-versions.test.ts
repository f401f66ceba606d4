import fc from "fast-check";
import { expect, test } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { compareVersions, fieldsOfParts, VERSION_PARTS } from "./compare-versions.ts";

const earlier = new CareerBuilder()
  .job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01")
  .skills("Epic")
  .build();

test("words in and out are counted by part", () => {
  const later = structuredClone(earlier);
  const line = later.work[0]?.highlights[0]?.text.en;
  if (line === undefined) throw new Error("no line");
  line.text = "Balanced the till and the safe";
  later.skills = [];
  expect(compareVersions(earlier, later)).toEqual([
    expect.objectContaining({ part: "work", added: 3, removed: 0 }),
    expect.objectContaining({ part: "skills", added: 0, removed: 1 }),
  ]);
});

test("what is no word is a change without words", () => {
  const later = structuredClone(earlier);
  for (const view of later.views) view.template = "ledger";
  expect(compareVersions(earlier, later)).toEqual([
    { part: "documents", added: 0, removed: 0, pieces: expect.any(Array) },
  ]);
});

test("any two: the pieces say both sides, and bringing every part back leaves no change", () => {
  let changes = 0;
  fc.assert(
    fc.property(careerArbitrary, careerArbitrary, (before, after) => {
      for (const { pieces, added, removed } of compareVersions(before, after)) {
        changes += added + removed;
        expect(pieces.every(({ text }) => text !== "")).toBe(true);
      }
      const all = VERSION_PARTS.map(({ id }) => id);
      expect(compareVersions(before, { ...after, ...fieldsOfParts(before, all) })).toEqual([]);
    }),
    { numRuns: 12 },
  );
  expect(changes).toBeGreaterThan(0);
});

test("every part that a person fills in can be compared", () => {
  const fields = new Set<string>(VERSION_PARTS.flatMap(({ fields: own }): readonly string[] => own));
  const apart = new Set(["schemaVersion", "id", "createdAt", "updatedAt", "name", "language"]);
  const left = Object.keys(earlier).filter((field) => !fields.has(field) && !apart.has(field));
  expect(left).toEqual([]);
});
