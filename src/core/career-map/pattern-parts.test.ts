import { expect, test } from "vitest";
import { fillPattern } from "./fill-pattern.ts";
import { OCCUPATIONS } from "./occupations.ts";
import { patternParts } from "./pattern-parts.ts";

test("every pattern reads, with its facts in the blanks, as the finished bullet does", () => {
  const patterns = OCCUPATIONS.flatMap((occupation) => occupation.patterns);
  expect(patterns.length).toBeGreaterThan(0);
  for (const pattern of patterns) {
    const facts = Object.fromEntries(
      Object.entries(pattern.slots).map(([name, slot]) => [name, slot.kind === "number" ? "40" : "Fact"]),
    );
    const filled = fillPattern(pattern, facts, "en", "past");
    const read = patternParts(pattern.text.en, "past")
      .map((part) => (part.kind === "words" ? part.text : facts[part.name]))
      .join("");
    expect(filled).toEqual({ ok: true, value: read });
  }
});
