import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "#core/model/language.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { readGuide } from "./template-guide.ts";

test("every design says what it is for and gives advice, in both languages", () => {
  expect(TEMPLATES.length).toBeGreaterThan(0);
  for (const { id } of TEMPLATES)
    for (const language of LANGUAGES) {
      const guide = readGuide(readFileSync(`templates/${id}/guide.${language}.md`, "utf8"));
      expect(guide.use, `${id} ${language}`).toMatch(/\p{L}.*\.$/u);
      expect(guide.advice.length, `${id} ${language}`).toBeGreaterThanOrEqual(3);
    }
});
