import { describe, expect, it } from "vitest";
import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { letterOf, sampleOf, TODAY } from "./document-fixtures.ts";
import { DRESSED, proveExport, WHOLE } from "./prove-export.ts";

describe.each(["pdf", "docx"] as const)(
  "every word of a document, in order, in %s",
  { timeout: 60_000 },
  (format) => {
    it.each(DRESSED)("resume and letter, $template.id in $language", async ({ template, language }) => {
      const career = await sampleOf(template.id);
      const [view] = career.views;
      const resume = composeResume(career, { ...(view as ResumeView), language }, template, TODAY);
      const letter = composeLetter(career, letterOf(language), "letter", TODAY);
      expect(await proveExport(resume, template, format)).toMatchObject(WHOLE);
      expect(await proveExport(letter, template, format)).toMatchObject(WHOLE);
    });

    it("has seen every template", () => {
      expect(DRESSED.length).toBeGreaterThanOrEqual(TEMPLATES.length);
    });
  },
);
