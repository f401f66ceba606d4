import { describe, expect, it } from "vitest";
import { frameLine } from "./frame-line.ts";

const PAST = false;
const NOW = true;

describe("frameLine in English", () => {
  it.each([
    ["Registered 60 patients a day in Epic.", PAST, "finite", "registered 60 patients a day in Epic"],
    ["• Wrote appeal letters for denied claims", PAST, "finite", "wrote appeal letters for denied claims"],
    ["Accurately entered 200 charges a shift", PAST, "finite", "accurately entered 200 charges a shift"],
    ["Verify coverage and collect copays", NOW, "finite", "verify coverage and collect copays"],
    ["Verify coverage and collect copays", PAST, "infinitive", "verify coverage and collect copays"],
    ["Verifies coverage with eleven payers", NOW, "finite", "verify coverage with eleven payers"],
    ["Record vital signs for 9 patients", NOW, "finite", "record vital signs for 9 patients"],
    [
      "Managing the referral queue for two clinics",
      PAST,
      "noun",
      "managing the referral queue for two clinics",
    ],
    [
      "Responsible for daily deposits of the clinic",
      PAST,
      "finite",
      "was responsible for daily deposits of the clinic",
    ],
    ["Promoted to shift lead after one year", PAST, "finite", "was promoted to shift lead after one year"],
    ["Pre-registered surgery patients by phone", PAST, "finite", "pre-registered surgery patients by phone"],
    ["Data entry of 300 records a day", PAST, "noun", "data entry of 300 records a day"],
    ["I trained four new clerks", PAST, "finite", "trained four new clerks"],
    ["Coded 150 charts; final exam 91 percent", PAST, "finite", "coded 150 charts (final exam 91 percent)"],
    ["Dr. Ames asked. Called payers about 30 claims", PAST, "finite", "called payers about 30 claims"],
  ] as const)("%s", (line, isOngoing, form, text) => {
    expect(frameLine(line, "en", isOngoing)).toMatchObject({ form, text });
  });

  it.each([
    "Process improvement for the front desk",
    "Certified in CPR and first aid",
    "Detailed knowledge of Medicare rules",
    "12,000 keystrokes an hour",
    "Team player with a great attitude",
    "Skilled and detail-oriented office worker",
    "Verifies coverage and collects copays",
    "REGISTERED PATIENTS AND TOOK PAYMENTS",
    "Handled {number} calls a day",
    "Great work!",
    "Did not handle billing or collections",
    "Scheduling was done by the manager",
  ])("leaves out what it can't frame for sure: %s", (line) => {
    expect(frameLine(line, "en", PAST)).toBeUndefined();
  });
});

describe("frameLine of a job that goes on", () => {
  it.each([
    ["Scanned and filed packing slips by lot", "have scanned and filed packing slips by lot"],
    ["Scanned slips and wrote a daily report", "have scanned slips and written a daily report"],
    ["Wrote the guide to E/M documentation", "have written the guide to E/M documentation"],
    [
      "Took over scheduling, wrote its guide and ran two trials",
      "have taken over scheduling, written its guide and run two trials",
    ],
    ["Led the move to a new system in 2021", "led the move to a new system in 2021"],
    ["Taught two new hires how doctors wrote orders", "have taught two new hires how doctors wrote orders"],
    ["Verify coverage with eleven plans", "verify coverage with eleven plans"],
  ])("%s", (line, text) => {
    expect(frameLine(line, "en", true)).toMatchObject({ form: "finite", text });
  });
});

describe("frameLine in Spanish", () => {
  it.each([
    ["Registré 60 pacientes al día en Epic.", PAST, "finite", "registré 60 pacientes al día en Epic"],
    ["Atendía 80 llamadas por turno", PAST, "finite", "atendía 80 llamadas por turno"],
    [
      "Registro de pacientes y cobro de copagos",
      PAST,
      "noun",
      "el registro de pacientes y el cobro de copagos",
    ],
    [
      "Verificación de cobertura con once planes",
      PAST,
      "noun",
      "la verificación de cobertura con once planes",
    ],
    [
      "Llamadas a clínicas para aclarar órdenes",
      PAST,
      "noun",
      "las llamadas a clínicas para aclarar órdenes",
    ],
    [
      "Registrar pacientes y verificar seguros",
      PAST,
      "infinitive",
      "registrar pacientes y verificar seguros",
    ],
    ["Registro pacientes en dos clínicas", NOW, "finite", "registro pacientes en dos clínicas"],
    [
      "Aviso a enfermería de los cambios y confirmo la nota",
      NOW,
      "finite",
      "aviso a enfermería de los cambios y confirmo la nota",
    ],
    ["Registro en Epic de signos vitales", NOW, "noun", "el registro en Epic de signos vitales"],
    ["Registró pacientes y verificó seguros", PAST, "finite", "registré pacientes y verifiqué seguros"],
    ["Responsable de la caja y los depósitos", PAST, "finite", "fui responsable de la caja y los depósitos"],
    ["Encargada del archivo de expedientes", PAST, "finite", "me encargué del archivo de expedientes"],
    [
      "Reducción de denegaciones de 12 a 4 por ciento",
      PAST,
      "finite",
      "logré una reducción de denegaciones de 12 a 4 por ciento",
    ],
    [
      "Codifiqué 90 casos; examen final de 91 por ciento",
      PAST,
      "finite",
      "codifiqué 90 casos (examen final de 91 por ciento)",
    ],
  ] as const)("%s", (line, isOngoing, form, text) => {
    expect(frameLine(line, "es", isOngoing)).toMatchObject({ form, text });
  });

  it.each([
    "Calificación A en el curso de anatomía",
    "Atención al detalle y puntualidad",
    "Experiencia en facturación médica",
    "Capacitación en HIPAA de 8 horas",
    "Cumplimiento de 97 por ciento en dos inspecciones",
    "¡Trabajo bien en equipo siempre!",
  ])("leaves out what it can't frame for sure: %s", (line) => {
    expect(frameLine(line, "es", PAST)).toBeUndefined();
  });
});
