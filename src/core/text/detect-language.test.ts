import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("detectLanguage", () => {
  it.each([
    ["Answered phones and scheduled appointments for 12 doctors", "en"],
    ["Atendía el teléfono y programaba citas para 12 médicos", "es"],
    ["Verificacion de seguros y cobro de copagos", "es"],
    ["Verified insurance, collected copays", "en"],
  ] as const)("reads %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("falls back where nothing speaks for either", () => {
    expect(detectLanguage("Epic 2019", "es")).toBe("es");
  });
});
