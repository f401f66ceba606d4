import fc from "fast-check";
import { expect, test } from "vitest";
import { textPieces } from "./text-pieces.ts";

test("overlapping spans share the piece they have in common", () => {
  expect(
    textPieces("CPC or CCS", [
      [0, 6],
      [4, 10],
    ]).map(({ words, marks }) => [words, marks]),
  ).toEqual([
    ["CPC ", [0]],
    ["or", [0, 1]],
    [" CCS", [1]],
  ]);
});

test("the pieces together are the text, whatever the spans", () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, spans) => {
      expect(
        textPieces(text, spans)
          .map(({ words }) => words)
          .join(""),
      ).toBe(text);
    }),
  );
});
