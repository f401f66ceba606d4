import { describe, expect, it } from "vitest";
import { readPosting } from "./read-posting.ts";

describe("pay", () => {
  it.each([
    ["Salary: £28,000 - £32,000 a year", { min: 28000, max: 32000, period: "year", currency: "GBP" }],
    ["Sueldo: 22.500 € - 25.000 € bruto/año", { min: 22500, max: 25000, period: "year", currency: "EUR" }],
    ["Salario: 26 000 € al año", { min: 26000, max: 26000, period: "year", currency: "EUR" }],
    ["Sueldo: $240,000 MXN anuales", { min: 240000, max: 240000, period: "year", currency: "MXN" }],
    ["Pay: CAD 30 per hour", { min: 30, max: 30, period: "hour", currency: "CAD" }],
    ["Min: USD $24.18/Hr. Max: USD $34.02/Hr.", { min: 24.18, max: 34.02, period: "hour", currency: "USD" }],
    ["Comp: 70-82K plus up to 8% bonus", { min: 70000, max: 82000, period: "year", currency: "USD" }],
  ] as const)("%s", (text, salary) => {
    expect(readPosting(`Medical Coder\n${text}`).salary).toEqual(salary);
  });

  it.each([
    "Sueldo de $19,000 a $24,000 MXN brutos al mes",
    "$16,500.00 (Mensual)",
    "Pay: $3,200 per month",
    "SUELDO: $1,926.00 - $2,480.00 mensuales",
  ])("of a month is made no year's: %s", (text) => {
    expect(readPosting(`Codificador médico\n${text}`).salary).toBeNull();
  });
});

describe("employer", () => {
  it.each([
    ["Osgood & Tran Dermatology (two doctors, Ithaca NY) is hiring a coder.", "Osgood & Tran Dermatology"],
    ["My team at Fennimore Cardiology is looking for a coder.\nNeed CPC, 2 yrs.", "Fennimore Cardiology"],
    ["Codeur médical\nClinique des Tilleuls\n\n- Connaissance de la CIM-10", "Clinique des Tilleuls"],
    ["Sistema de Salud Yagüez busca: AUDITOR(A) DE DRG", "Sistema de Salud Yagüez"],
    ["En la oficina de la Dra. Yolanda Irizarry buscamos biller.", "Dra. Yolanda Irizarry"],
    [
      "A role that I'm filling with Thistledown Physician Partners, a multispecialty group outside Nashville: coding auditor.\nCheers,\nDana",
      "Thistledown Physician Partners",
    ],
    ["My aunt's office (Pinecrest Podiatry in Macon, Georgia) lost their biller.", "Pinecrest Podiatry"],
  ])("%s", (text, employer) => {
    expect(readPosting(text).employer).toBe(employer);
  });

  it.each([
    "Se solicita codificador médico certificado para hospital en Ponce, enviar resumé.",
    "Piden CRC o CPC, un año revisando expedientes.",
    "Need CPC, 2 yrs of coding, solid on modifiers.",
  ])("is none where none is named: %s", (text) => {
    expect(readPosting(text).employer).toBeNull();
  });
});

describe("title", () => {
  it.each([
    ["Subject: Coding Compliance Auditor role - thought of you\n\nHello!", "Coding Compliance Auditor"],
    ["Codificador(a) Médico(a) Bilingüe - ICD-10 / CPT\nRegiomar", "Codificador(a) Médico(a) Bilingüe"],
    ["Puesto: Codificador(a) de Radiología\nÁrea: Dorado / Vega Alta", "Codificador(a) de Radiología"],
    ["Medical Coder - job post\nLantern Hill Medicine\n$20 an hour", "Medical Coder"],
    ["Facturador/a médico/a - anuncio de empleo\nHialeah, FL", "Facturador/a médico/a"],
    ["Finish Carpenter\nTillotson Custom Homes, Bend, OR\n\nFull time.", "Finish Carpenter"],
    ["Halvard Federal — Medical Coder (Ambulatory), Fort Greyson", "Medical Coder (Ambulatory)"],
  ])("%s", (text, title) => {
    expect(readPosting(text).title).toBe(title);
  });
});

describe("terms of work", () => {
  it.each([
    ["Setting: two days a week in the Brentwood office, home the other three", { workMode: "hybrid" }],
    ["You come in three mornings a week for ten weeks.", { workMode: "onsite" }],
    ["Duration: 01/12/2026 - 09/30/2026", { employmentType: "contract" }],
    [
      "Contingent on contract award.\nThe Contractor shall code.\nFull time, 0730-1600.",
      { employmentType: "full-time" },
    ],
    ["Es una contratación directa.", { employmentType: "full-time" }],
    ["Licenciatura o pasante de medicina. Tiempo completo.", { employmentType: "full-time" }],
  ] as const)("%s", (text, terms) => {
    expect(readPosting(`Medical Coder\n${text}`)).toMatchObject(terms);
  });
});
