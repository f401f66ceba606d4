import fc from "fast-check";
import { expect, test } from "vitest";
import { CLOSING, OPENING, pseudoText } from "./pseudo-text.ts";

test("a text is accented, longer and in brackets", () => {
  expect(pseudoText("Save")).toBe("⟦Sávéöö⟧");
  expect(pseudoText("Saved on this device")).toMatch(/^⟦Sávéd öñ thís dévíçé .{4,9}⟧$/);
});

test("slots, nested texts and tags stay as they are", () => {
  expect(pseudoText("{{name}} of <b>$t(place)</b>")).toMatch(/^⟦\{\{name\}\} öf <b>\$t\(place\)<\/b>/);
});

test("a blank stays blank", () => {
  expect(pseudoText(" ")).toBe(" ");
});

test("brackets stand once around each text, and it is about 40 % longer", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z ]{2,80}[a-z]$/), (text) => {
      const pseudo = pseudoText(text);
      expect(Array.from(pseudo).filter((sign) => sign === OPENING || sign === CLOSING)).toEqual([
        OPENING,
        CLOSING,
      ]);
      const longer = (pseudo.length - 2) / text.length;
      expect(longer).toBeGreaterThan(1.3);
      expect(longer).toBeLessThan(1.55);
    }),
  );
});
