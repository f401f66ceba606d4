import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { failedChecks } from "#io/proof/check-form.ts";
import { proveDocument } from "#io/proof/prove-document.ts";
import { readBack } from "#io/proof/read-back.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { fonts, letterOf, sampleOf, TODAY } from "./document-fixtures.ts";

/** More runs for a long look: `PROOF_RUNS=500`. */
const RUNS = Number(process.env["PROOF_RUNS"] ?? 20);
const WHOLE = { ok: true, missing: [], reordered: [], changed: [], failed: [] };

async function prove(tree: DocumentTree, template: Template, format: "pdf" | "docx") {
  const bytes = await exportDocument(tree, template, format, fonts);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
  const back = await readBack(bytes.value);
  if (back === undefined) throw new Error("Neither PDF nor DOCX");
  return { ...proveDocument(tree, back), failed: failedChecks(back.form, tree, bytes.value.length) };
}

describe.each(["pdf", "docx"] as const)(
  "every word of a document, in order, in %s",
  { timeout: 60_000 },
  (format) => {
    const dressed = TEMPLATES.flatMap((template) =>
      template.languages.map((language) => ({ template, language })),
    );

    it.each(dressed)("resume and letter, $template.id in $language", async ({ template, language }) => {
      const career = await sampleOf(template.id);
      const [view] = career.views;
      const resume = composeResume(career, { ...(view as ResumeView), language }, template, TODAY);
      const letter = composeLetter(career, letterOf(language), "letter", TODAY);
      expect(await prove(resume, template, format)).toMatchObject(WHOLE);
      expect(await prove(letter, template, format)).toMatchObject(WHOLE);
    });

    it("has seen every template", () => {
      expect(dressed.length).toBeGreaterThanOrEqual(TEMPLATES.length);
    });

    it("careers of any shape", { timeout: RUNS * 6000 }, async () => {
      const any = fc.tuple(careerArbitrary, fc.constantFrom(...dressed), fc.constantFrom("letter", "a4"));
      await fc.assert(
        fc.asyncProperty(any, async ([career, { template, language }, paper]) => {
          const [view] = career.views;
          const tree = composeResume(career, { ...(view as ResumeView), language, paper }, template, TODAY);
          expect(await prove(tree, template, format)).toMatchObject(WHOLE);
        }),
        { numRuns: RUNS },
      );
    });
  },
);
