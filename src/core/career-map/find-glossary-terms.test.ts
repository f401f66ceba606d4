import { expect, test } from "vitest";
import { findGlossaryTerms } from "./find-glossary-terms.ts";
import { GLOSSARY } from "./glossary-table.ts";
import { VOCABULARY } from "./vocabulary.ts";

function found(text: string): string[] {
  return findGlossaryTerms(text).map(({ term, span }) => `${term.id}: ${text.slice(...span)}`);
}

test("each glossary term is a term of the vocabulary, but for associations, credentials and practice", () => {
  const known = new Set(VOCABULARY.map(({ term }) => term));
  const others = GLOSSARY.filter(({ term }) => !known.has(term));
  expect(GLOSSARY.length).toBeGreaterThan(150);
  expect(new Set(others.map(({ group }) => group))).toEqual(new Set(["names"]));
});

test("terms are found in running text of either language, the longest that fits, once each", () => {
  expect(found("Write CPC-A, not CPC. Clinics use ICD-10-CM and CPT; CPT is the AMA’s.")).toEqual([
    "cpca: CPC-A",
    "cpc: CPC",
    "icd10cm: ICD-10-CM",
    "cpt: CPT",
  ]);
  expect(found("Autorización previa y ajuste de riesgo con HCC.")).toEqual([
    "priorAuthorization: Autorización previa",
    "riskAdjustment: ajuste de riesgo",
    "hcc: HCC",
  ]);
});

test("everyday words are no terms of the field", () => {
  expect(found("Observation, appeals and a word of compliance in an epic story about a cat scan.")).toEqual(
    [],
  );
});
