import { expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import type { LetterKind } from "#core/model/letter.ts";
import { NOW } from "#tests/builders/career.ts";
import { CODER, NEWCOMER } from "#tests/fixtures/letters/people.ts";
import { POSTINGS } from "#tests/fixtures/letters/postings.ts";
import { makeRequest } from "#tests/fixtures/letters/requests.ts";
import type { LetterRequest } from "./letter-request.ts";
import { letterText } from "./letter-text.ts";
import { writeLetter } from "./write-letter.ts";

const CLINIC = POSTINGS["en-clinic"] ?? "";
/** Her practice was at the school that gave her certificate. */
const TRAINED_AT_SCHOOL: Career = {
  ...NEWCOMER,
  practicum: NEWCOMER.practicum.map((each) => ({ ...each, organization: "Copper Basin College" })),
};

function letterFor(career: Career, posting: string, choices: Partial<LetterRequest>): string {
  return letterText(writeLetter(makeRequest(career, posting, choices)), career.contact.name);
}

it.each<[LetterKind, string]>([
  ["posting", "externship there,"],
  ["follow-up", "externship at Copper Basin College,"],
  ["thank-you", "externship at Copper Basin College,"],
])("says where practice was, as far as the letter has named the school: %s", (kind, words) => {
  expect(letterFor(TRAINED_AT_SCHOOL, CLINIC, { kind })).toContain(words);
});

it("writes fields of study and a shouted title in the lower case of Spanish", () => {
  const area = { es: { text: "Facturación y Codificación Médica", changedAt: NOW } };
  const studied = { ...NEWCOMER, education: NEWCOMER.education.map((each) => ({ ...each, area })) };
  const posting =
    "TÉCNICO(A) DE CODIFICACIÓN DE RÉCORDS MÉDICOS\nHospital Cemí\n\nRequisitos\n- CPC\n- ICD-10-CM\n";
  const letter = letterFor(studied, posting, { language: "es" });
  expect(letter).toContain("certificado en facturación y codificación médica en Copper Basin College");
  expect(letter).toContain("el puesto de Técnico(a) de codificación de récords médicos");
});

it("serves in an army and doesn't work at it", () => {
  const soldier = {
    ...CODER,
    employers: CODER.employers.map((each, at) => (at === 1 ? { ...each, name: "United States Army" } : each)),
  };
  const letter = letterFor(soldier, POSTINGS["en-ortho"] ?? "", { language: "en" });
  expect(letter).toContain("In the United States Army, ");
  expect(letter).not.toMatch(/\bat the United States Army/i);
});

it("tells of no exam ahead that nobody asks about where a coding credential is held", () => {
  const posting = "Inpatient Coder\nHospital\n\nRequirements\n- RHIT or RHIA\n- ICD-10-PCS\n";
  const [held] = NEWCOMER.credentials;
  if (held === undefined) throw new Error("no credential");
  const ahead = {
    ...held,
    id: "credential-1",
    abbreviation: "CRC",
    status: "scheduled",
    expected: "2027-03",
  };
  const career = { ...NEWCOMER, credentials: [held, ahead] } as Career;
  expect(letterFor(career, posting, {})).not.toContain("CRC");
});

it("names a set of codes in Spanish where it has a Spanish name", () => {
  const posting = "Coder\nHospital\n\nRequirements\n- Modifiers\n- HCPCS\n";
  const skills = NEWCOMER.skills.map((group) => ({
    ...group,
    keywords: group.keywords.map((word, at) =>
      at === 0 ? { ...word, text: { es: { text: "Modifiers", changedAt: NOW } } } : word,
    ),
  }));
  const letter = letterFor({ ...NEWCOMER, skills }, posting, { language: "es" });
  expect(letter).toContain("modificadores");
});
