import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OCCUPATION_ROWS } from "#core/career-map/occupation-rows.ts";
import { WORD_CLASSES } from "#core/career-map/signals/word-classes.ts";
import { TITLE_ROWS } from "#core/career-map/title-rows.ts";
import { unpackClasses } from "#core/career-map/unpack-classes.ts";
import { unpackRows } from "#core/career-map/unpack-rows.ts";
import { columnOf, packClasses } from "../../scripts/pack-tables.ts";

/** The words of each class, in whatever order. */
function sortedWords(classes: ReturnType<typeof unpackClasses>): [string, string[]][] {
  return Object.entries(classes).flatMap(([kind, each]) =>
    Object.entries(each).flatMap(([name, { en, es, any = "" }]) =>
      [en, es, any].map((words, at): [string, string[]] => [
        `${kind} ${name} ${at}`,
        [...new Set(words.split(",").map((word) => word.trim()))].toSorted(),
      ]),
    ),
  );
}

describe("a table packed for the build", () => {
  it.each([
    ["occupations", OCCUPATION_ROWS],
    ["titles", TITLE_ROWS],
  ])("is the same table of %s once unpacked", (_what, rows) => {
    expect(rows.length).toBeGreaterThan(100);
    const shipped: unknown = JSON.parse(JSON.stringify(columnOf(rows)));
    expect(unpackRows(shipped as ReturnType<typeof columnOf>)).toEqual(rows);
  });

  it("holds the same words of each class", () => {
    const shipped: unknown = JSON.parse(JSON.stringify(packClasses(WORD_CLASSES)));
    const unpacked = sortedWords(unpackClasses(shipped as ReturnType<typeof packClasses>));
    expect(unpacked.length).toBeGreaterThan(500);
    expect(unpacked).toEqual(sortedWords(WORD_CLASSES));
  });

  it("is, whatever its rows hold", () => {
    const tuple = fc.oneof(fc.tuple(fc.string(), fc.nat()), fc.tuple(fc.string(), fc.nat(), fc.nat()));
    const row = fc.record({
      id: fc.string(),
      many: fc.array(fc.string()),
      mixed: fc.constantFrom(1, "one"),
      tuples: fc.array(tuple),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(unpackRows(columnOf(rows))).toEqual(rows);
      }),
    );
  });
});
