import { describe, expect, it } from "vitest";
import { assertNever } from "#core/assert-never.ts";
import { COMPETENCIES } from "#core/career-map/competencies.ts";
import type { SignalRow } from "./signal-row.ts";
import { SIGNAL_ROWS } from "./signal-rows-table.ts";
import { WORD_CLASSES } from "./word-classes.ts";

/** Classes that the reader itself asks for, by no row. */
const READ_BY_NAME = ["idiom", "otherWork"];

function classesOf(row: SignalRow): string[] {
  return [...namedBy(row), ...(row.also ?? []), ...(row.unless ?? [])];
}

function namedBy(row: SignalRow): readonly string[] {
  switch (row.kind) {
    case "says":
      return row.words;
    case "does":
      return [...row.act, ...row.on];
    case "pairs":
      return [...row.one, ...row.other];
    default:
      return assertNever(row);
  }
}

describe("the signal rows", () => {
  it("show competencies that exist, and each of them", () => {
    const known = COMPETENCIES.map(({ id }) => id as string).sort();
    expect([...new Set(SIGNAL_ROWS.map(({ shows }) => shows))].sort()).toEqual(known);
  });

  it("say why, and how sure", () => {
    expect(SIGNAL_ROWS.length).toBeGreaterThan(60);
    for (const { why, confidence } of SIGNAL_ROWS) {
      expect(why).not.toBe("");
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThan(1);
    }
  });

  it("use every word class, and each has words in both languages", () => {
    const used = new Set([...SIGNAL_ROWS.flatMap(classesOf), ...READ_BY_NAME]);
    const classes = Object.entries({ ...WORD_CLASSES.acts, ...WORD_CLASSES.things, ...WORD_CLASSES.phrases });
    expect(classes.length).toBeGreaterThan(100);
    expect(classes.map(([name]) => name).filter((name) => !used.has(name))).toEqual([]);
    for (const [, { en, es }] of classes) {
      expect(en).not.toBe("");
      expect(es).not.toBe("");
    }
  });
});
