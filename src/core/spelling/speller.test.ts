import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Language } from "#core/model/language.ts";
import { unpackDictionary } from "#io/spelling/unpack-dictionary.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { checkableWords } from "./checkable-words.ts";
import { findMisspelled, withOwnWord } from "./find-misspelled.ts";
import { createSpeller } from "./speller.ts";

const spellerOf = (language: Language) =>
  createSpeller(unpackDictionary(readFileSync(`public/dictionaries/${language}.zip`)), language);
const SPELLERS = { en: spellerOf("en"), es: spellerOf("es") };
const wrongIn = (text: string, language: Language) =>
  checkableWords(text)
    .map(({ word }) => word)
    .filter((word) => SPELLERS[language](word) !== undefined);

describe("spelling", () => {
  it.each([
    ["en", "recieved", "received"],
    ["en", "Managment", "Management"],
    ["en", "verifed", "verified"],
    ["en", "codded", "coded"],
    ["en", "refferals", "referrals"],
    ["en", "medcal", "medical"],
    ["es", "facturasion", "facturación"],
    ["es", "codificé", "codifiqué"],
    ["es", "pasientes", "pacientes"],
    ["es", "Espediente", "Expediente"],
    ["es", "clinico", "clínico"],
  ] as const)("mends in %s %s first to %s", (language, wrong, right) => {
    expect(SPELLERS[language](wrong)?.[0]).toBe(right);
  });

  it.each([
    ["en", "Coded outpatient encounters in eClinicalWorks with ICD-10-CM, CPT and HCPCS modifiers"],
    ["en", "Worked claim scrubber edits, remittances and preauthorizations for Medicaid payers"],
    ["en", "Scheduled echocardiograms, colonoscopies and telehealth visits; e-mailed robin@example.com"],
    ["en", "Trained Guadalupe Ibarra on QuickBooks v12 and the chargemaster at https://example.com/cdm"],
    ["es", "Codifiqué expedientes de cardiología, hemodiálisis y gastroenterología con ICD-10-CM"],
    ["es", "Verifiqué copagos, preautorizaciones y reembolsos; agendé interconsultas"],
    ["es", "Atendí a pacientes de Medicaid en QuickBooks y respondí sus llamadas al entregarles recetas"],
  ] as const)("finds nothing wrong in %s: %s", (language, line) => {
    expect(wrongIn(line, language)).toEqual([]);
  });

  it("leaves names, numbers, codes, addresses and capitals alone", () => {
    const words = checkableWords(
      "Filed 12b charts at Lakeshoor with EOBB, x_1, www.a.com and e11.9 for HIPPA",
    );
    expect(words.map(({ word }) => word)).toEqual(["Filed", "charts", "with", "and", "for"]);
  });

  it("judges each side by its own language, and not what the person knows to be right", () => {
    const career = new CareerBuilder("es")
      .job("Auxiliar", "Clínica Sanare", ["Archivé recieved en sanare y orkidea"], "2020-01")
      .build();
    const lines = career.work.flatMap(({ highlights }) =>
      highlights.map(({ text }) => ({
        path: "work[0].highlights[0]",
        part: "work" as const,
        role: "duty" as const,
        text: text.es?.text ?? "",
        language: "es" as const,
      })),
    );
    const spelling = (word: string) => SPELLERS.es(word);
    const wordsOf = (record: typeof career) =>
      findMisspelled(lines, record, spelling).map(({ word }) => word);
    expect(wordsOf(career)).toContain("orkidea");
    expect(wordsOf(career)).not.toContain("sanare");
    expect(wordsOf({ ...career, ownWords: withOwnWord(undefined, "Orkidea") })).not.toContain("orkidea");
  });
});
