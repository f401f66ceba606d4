import { competencyIdSchema } from "#core/model/ids.ts";
import type { GapRemedy, OccupationGap } from "./occupation.ts";

function gap(competency: string, closeBy: GapRemedy, en: string, es: string): OccupationGap {
  return { competency: competencyIdSchema.parse(competency), text: { en, es }, closeBy };
}

/** What a past usually lacks for coding. Our judgment; each occupation names those that are true of it. */
export const GAPS = {
  codes: gap(
    "code-assignment",
    "course",
    "Assigning codes yourself: ICD-10-CM, CPT and HCPCS Level II from the note, not from a list.",
    "Asignar códigos por su cuenta: ICD-10-CM, CPT y HCPCS Nivel II a partir de la nota, no de una lista.",
  ),
  "codes-assign": gap(
    "code-assignment",
    "course",
    "You work with codes that others chose. Learn the guidelines for choosing them from the documentation.",
    "Usted trabaja con códigos que otras personas eligieron. Aprenda las guías para elegirlos según la documentación.",
  ),
  certify: gap(
    "code-assignment",
    "credential",
    "A coding credential. Many postings ask for one before they read further.",
    "Una credencial de codificación. Muchas vacantes la piden antes de seguir leyendo.",
  ),
  practicum: gap(
    "code-assignment",
    "practicum",
    "Coding real, redacted charts under review, with a measured accuracy to show.",
    "Codificar expedientes reales sin datos personales, con revisión y una exactitud medida que mostrar.",
  ),
  terminology: gap(
    "medical-terminology",
    "course",
    "Medical terminology, anatomy and disease, enough to read an operative note without stopping.",
    "Terminología médica, anatomía y enfermedades: lo suficiente para leer una nota operatoria sin detenerse.",
  ),
  anatomy: gap(
    "medical-terminology",
    "course",
    "Anatomy and procedures beyond your own area, since a coder reads every body system.",
    "Anatomía y procedimientos fuera de su área, porque quien codifica lee todos los sistemas del cuerpo.",
  ),
  charts: gap(
    "record-abstraction",
    "practicum",
    "Reading whole charts and finding what supports a code, not one form at a time.",
    "Leer expedientes completos y encontrar lo que respalda un código, no un formulario a la vez.",
  ),
  claims: gap(
    "claims-billing",
    "course",
    "What happens after the note: charges, claim forms, edits and remittances.",
    "Lo que pasa después de la nota: cargos, formularios de reclamación, alertas de edición y remesas.",
  ),
  payers: gap(
    "insurance-benefits",
    "course",
    "US payers: Medicare, Medicaid and commercial plans, and how their rules differ.",
    "Los pagadores de EE. UU.: Medicare, Medicaid y planes comerciales, y en qué difieren sus reglas.",
  ),
  "provider-side": gap(
    "provider-queries",
    "practicum",
    "The provider's side: how notes are written, and how to ask a clinician a compliant question.",
    "El lado clínico: cómo se escriben las notas y cómo hacer una consulta conforme a las normas.",
  ),
  privacy: gap(
    "privacy-compliance",
    "course",
    "HIPAA in daily work: what may be seen, said, sent and kept.",
    "HIPAA en el trabajo diario: qué se puede ver, decir, enviar y guardar.",
  ),
  ehr: gap(
    "health-it",
    "practicum",
    "Hands on an EHR and an encoder. A practicum or a training version counts.",
    "Práctica con un EHR y un codificador (encoder). Cuenta una práctica o una versión de capacitación.",
  ),
  "civilian-ehr": gap(
    "health-it",
    "practicum",
    "Civilian systems: a commercial EHR and an encoder, in place of military or agency programs.",
    "Sistemas civiles: un EHR comercial y un codificador (encoder), en lugar de programas militares o públicos.",
  ),
  guidelines: gap(
    "research-reference",
    "course",
    "The official coding guidelines, and the habit of citing them for every doubtful case.",
    "Las guías oficiales de codificación, y el hábito de citarlas en cada caso dudoso.",
  ),
  "office-work": gap(
    "office-software",
    "practice",
    "A day at a desk: spreadsheets, typing speed and several systems open at once.",
    "Un día de escritorio: hojas de cálculo, velocidad de escritura y varios sistemas abiertos a la vez.",
  ),
  inpatient: gap(
    "code-assignment",
    "course",
    "ICD-10-PCS and MS-DRG, if you aim at hospital inpatient coding.",
    "ICD-10-PCS y MS-DRG, si busca codificar hospitalización.",
  ),
  productivity: gap(
    "time-management",
    "practice",
    "Working to a measured number of charts a day without losing accuracy.",
    "Trabajar con una meta medida de expedientes al día sin perder exactitud.",
  ),
  "us-system": gap(
    "claims-billing",
    "course",
    "How US care is paid: documentation for billing, medical necessity and payer edits.",
    "Cómo se paga la atención en EE. UU.: documentación para facturar, necesidad médica y reglas del pagador.",
  ),
  english: gap(
    "written-communication",
    "course",
    "Chart English: abbreviations, dictation style and the wording of queries.",
    "Inglés de expediente: abreviaturas, estilo de dictado y redacción de consultas.",
  ),
  dental: gap(
    "code-assignment",
    "course",
    "Medical code sets beside CDT, and when dental work is billed to a medical plan.",
    "Los códigos médicos además de CDT, y cuándo un tratamiento dental se factura al plan médico.",
  ),
  human: gap(
    "medical-terminology",
    "course",
    "Human anatomy and disease terms, and how human charts are laid out.",
    "Anatomía y enfermedades humanas, y cómo se organiza un expediente humano.",
  ),
} as const satisfies Readonly<Record<string, OccupationGap>>;

export type GapName = keyof typeof GAPS;
