import { describe, expect, it } from "vitest";
import { withLatinLetters } from "./latin-letters.ts";

describe("withLatinLetters", () => {
  it("spells letters out, inside of brackets and outside", () => {
    const pattern = new RegExp(withLatinLetters("^\\p{Lu}\\p{Ll}+ [\\p{L}'’-]+(?!\\p{L})\\[$"));
    expect(pattern.test("Íñigo O’Dónovan-Šimek[")).toBe(true);
    expect(pattern.test("íñigo O’Dónovan[")).toBe(false);
  });

  it("leaves all else as it is", () => {
    const pattern = "\\[a\\]|[^\\]x]\\d{2}";
    expect(withLatinLetters(pattern)).toBe(pattern);
  });
});
