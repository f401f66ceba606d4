import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VOCABULARY } from "#core/career-map/vocabulary.ts";
import { yearsIn } from "#core/matching/time-in-roles.ts";
import type { Career } from "#core/model/career.ts";
import { careerLines } from "#core/model/career-lines.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { draftSummaries } from "./draft-summaries.ts";

function english(): CareerBuilder {
  const builder = new CareerBuilder("en");
  return builder
    .with({ headline: builder.text("Medical Coder, bilingual") })
    .credential("CPC-A", "active", { earned: "2026-03" })
    .job("Front Desk Clerk", "Lakeside Clinic", ["Registered patients"], "2019-03", "2024-05")
    .school("Saguaro Community College", "Certificate", "Medical Billing and Coding", "2025-12")
    .practicum("Practicode", "AAPC")
    .skills("ICD-10-CM", "CPT", "Epic", "Gardening")
    .speaks("Spanish", "es", "native")
    .speaks("English", "en", "fluent");
}

function spanish(): CareerBuilder {
  const builder = new CareerBuilder("es");
  return builder
    .with({ headline: builder.text("Codificadora médica") })
    .credential("CPC", "scheduled", { expected: "2027-02" })
    .job("Cajera", "Mercado del Sol", ["Atendí la caja"], "2020-01")
    .skills("ICD-10-CM", "CPT")
    .speaks("Español", "es", "native")
    .speaks("Inglés", "en", "conversational");
}

describe("draftSummaries", () => {
  test("tells what the record says, in English", () => {
    const [whole, experience, short] = draftSummaries(english().build(), "en", TODAY);
    expect(whole?.text).toBe(
      "Medical coder with the CPC-A credential from AAPC. More than 5 years as a front desk clerk at Lakeside Clinic. " +
        "Training includes Practicode at AAPC and a certificate in medical billing and coding from Saguaro Community College. " +
        "Knows ICD-10-CM and CPT, and uses Epic. Speaks Spanish (native) and English (fluent).",
    );
    expect(experience?.text.startsWith("More than 5 years as a front desk clerk")).toBe(true);
    expect(short?.sentences.map(({ kind }) => kind)).toEqual(["identity", "knows", "speaks"]);
  });

  test("is written in its own right in Spanish", () => {
    const [whole] = draftSummaries(spanish().build(), "es", TODAY);
    expect(whole?.text).toBe(
      "Codificadora médica con el examen CPC programado para febrero de 2027. Más de 6 años como cajera en Mercado del Sol. " +
        "Conoce ICD-10-CM y CPT. Habla español (nativo) e inglés (conversacional).",
    );
  });

  test("leaves out facts that only the other side has, and offers nothing where little is known", () => {
    expect(draftSummaries(english().build(), "es", TODAY)).toEqual([]);
    expect(draftSummaries(new CareerBuilder("en").build(), "en", TODAY)).toEqual([]);
  });

  test("a lapsed credential, or an exam whose date has passed, is not told", () => {
    const career = new CareerBuilder("en")
      .credential("CPC", "active", { expires: "2026-01" })
      .credential("CCA", "scheduled", { expected: "2026-05" })
      .job("Cashier", "Corner Shop", [], "2020-01")
      .skills("CPT")
      .build();
    const texts = draftSummaries(career, "en", TODAY).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join(" ")).not.toMatch(/CPC|CCA/);
  });

  test("who has coded hears of it first, with the time of all coding jobs", () => {
    const career = new CareerBuilder("en")
      .with({ headline: new CareerBuilder("en").text("Outpatient coder") })
      .credential("CPC", "active")
      .job("Outpatient Coder", "North Clinic", [], "2023-01", "2024-12")
      .job("Medical Coder", "South Clinic", [], "2021-01", "2022-12")
      .job("Cashier", "Corner Shop", [], "2010-01", "2020-12")
      .build();
    expect(draftSummaries(career, "en", TODAY)[0]?.text).toMatch(
      /^4 years in medical coding, most recently as an outpatient coder at North Clinic\./,
    );
  });
});

test("years under several titles are told as years at the employer, never under one of the titles", () => {
  const career = new CareerBuilder("en")
    .credential("CPC-A", "active")
    .job("Front Desk Coordinator", "Desert Clinic", [], "2022-01")
    .job("Receptionist", "Desert Clinic", [], "2020-01", "2021-12")
    .skills("CPT")
    .build();
  const [first] = career.work;
  const sameEmployer = {
    ...career,
    work: career.work.map((role) => ({ ...role, employerId: first?.employerId ?? role.employerId })),
  };
  expect(draftSummaries(sameEmployer, "en", TODAY)[0]?.text).toContain(
    "More than 6 years at Desert Clinic, most recently as a front desk coordinator.",
  );
  expect(draftSummaries(career, "en", TODAY)[0]?.text).toContain(
    "More than 4 years as a front desk coordinator at Desert Clinic.",
  );
});

/** Every number that the record holds, and those that follow from its dates. */
function numbersOf(career: Career): Set<string> {
  const written = JSON.stringify(career).match(/\d+/g) ?? [];
  const spans = career.work.map(({ dates }) => dates);
  const subsets = Array.from({ length: 2 ** spans.length }, (_, mask) =>
    spans.filter((_span, at) => mask & (2 ** at)),
  );
  const years = subsets.map((subset) => Math.floor(yearsIn(subset, TODAY.slice(0, 7))));
  return new Set([...written.map((text) => String(Number(text))), ...years.map(String)]);
}

test("no number and no term of the field stands in a draft that isn't in the record", () => {
  let seen = 0;
  const withTitles = careerArbitrary.map((career) => ({ ...career, work: career.work.slice(0, 6) }));
  fc.assert(
    fc.property(withTitles, fc.constantFrom("en" as const, "es" as const), (career, language) => {
      const numbers = numbersOf(career);
      const words = careerLines(career)
        .map(({ text }) => text)
        .join("\n");
      for (const { text, sentences } of draftSummaries(career, language, TODAY)) {
        seen += 1;
        const found = [...text.matchAll(/\d+/g)].map(([digits]) => String(Number(digits)));
        expect(found.filter((digits) => !numbers.has(digits))).toEqual([]);
        const terms = VOCABULARY.filter(
          ({ category, term }) => ["code_set", "system"].includes(category) && text.includes(term),
        );
        expect(terms.filter(({ term }) => !words.includes(term))).toEqual([]);
        expect(sentences.every(({ sources }) => sources.length > 0)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(10);
});
