import { expect, test } from "vitest";
import type { Piece } from "./pieces.ts";
import { dutyLinesOf, withoutQuotes } from "./quoted-lines.ts";

function piece(text: string): Piece {
  return { text, lines: [], isBullet: true };
}
const duties = dutyLinesOf([
  { kind: "work", pieces: [piece("Reworked denied claims, then resubmitted")] },
  { kind: "summary", pieces: [piece("Epic")] },
]);

test("a skill proved by a duty line is that line, however it is spaced", () => {
  const proved = piece("Denials, disputes and appeals: Reworked  denied claims, then resubmitted");
  expect(withoutQuotes([proved], duties)).toEqual([]);
});

test.each(["Systems: Epic, Cerner", "Reworked denied claims, then resubmitted", "Excel"])(
  "%s stays a skill",
  (text) => {
    expect(withoutQuotes([piece(text)], duties)).toEqual([piece(text)]);
  },
);
