import fc from "fast-check";
import { expect } from "vitest";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { Language } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { TODAY } from "./document-fixtures.ts";
import { DRESSED, proveExport, WHOLE } from "./prove-export.ts";

/** So many careers are drawn for each language of the document. */
const RUNS = 250;

/** Careers of any shape, in any template and paper size: each file is made and read back whole. */
export async function proveAnyCareers(format: "pdf" | "docx", written: Language): Promise<void> {
  const dressed = DRESSED.filter(({ language }) => language === written);
  const any = fc.tuple(careerArbitrary, fc.constantFrom(...dressed), fc.constantFrom("letter", "a4"));
  let proved = 0;
  await fc.assert(
    fc.asyncProperty(any, async ([career, { template, language }, paper]) => {
      const [view] = career.views;
      const tree = composeResume(career, { ...(view as ResumeView), language, paper }, template, TODAY);
      expect(await proveExport(tree, template, format)).toMatchObject(WHOLE);
      proved += 1;
    }),
    { numRuns: RUNS },
  );
  expect(proved).toBeGreaterThanOrEqual(RUNS);
}
