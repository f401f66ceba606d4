import { describe, expect, it } from "vitest";
import type { Language } from "#core/model/language.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import { lineProofSchema } from "#core/model/transferable-skill.ts";
import { NOW } from "#tests/builders/career.ts";
import { stillProves } from "./still-proves.ts";

const proof = lineProofSchema.parse({
  line: "a-line",
  words: { en: ["insurance eligibility"], es: ["elegibilidad"] },
});

function saying(sides: Partial<Record<Language, string>>): LocalizedText {
  return Object.fromEntries(
    Object.entries(sides).map(([language, text]) => [language, { text, changedAt: NOW }]),
  );
}

describe("a line that was quoted for a skill", () => {
  it.each([
    { en: "Verified insurance eligibility for 40 patients a day" },
    { en: "Did not take copays. Verified insurance eligibility" },
    { en: "Verified insurance eligibility, never billed" },
    { es: "Verificaba elegibilidad antes de cada cita" },
    { en: "Helped people", es: "Verificaba elegibilidad" },
  ])("proves it while it says so: %o", (sides) => {
    expect(stillProves(saying(sides), proof)).toBe(true);
  });

  it.each([
    { en: "Did not verify insurance eligibility" },
    { en: "Answered phones but never checked insurance eligibility" },
    { es: "Nunca verifiqué elegibilidad" },
    { en: "Did not verify insurance eligibility", es: "Verificaba elegibilidad" },
    { en: "Helped people" },
    {},
  ])("no longer proves it once it is denied or gone: %o", (sides) => {
    expect(stillProves(saying(sides), proof)).toBe(false);
  });
});
