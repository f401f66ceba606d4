import type { PatternSlot } from "./occupation.ts";

type Period = "shift" | "day" | "week" | "month" | "year" | "all";

const PERIODS: Readonly<Record<Period, { en: string; es: string; example: string }>> = {
  shift: { en: " a shift", es: " por turno", example: "12" },
  day: { en: " a day", es: " al día", example: "30" },
  week: { en: " a week", es: " por semana", example: "15" },
  month: { en: " a month", es: " al mes", example: "20" },
  year: { en: " a year", es: " al año", example: "25" },
  all: { en: "", es: "", example: "8" },
};

function count(en: string, es: string, period: Period): PatternSlot {
  const per = PERIODS[period];
  return {
    kind: "number",
    question: { en: `About how many ${en}${per.en}?`, es: `¿Aproximadamente ${es}${per.es}?` },
    example: { en: per.example, es: per.example },
  };
}

function slotOf(kind: PatternSlot["kind"]) {
  return (en: string, es: string, exampleEn: string, exampleEs: string): PatternSlot => ({
    kind,
    question: { en, es },
    example: { en: exampleEn, es: exampleEs },
  });
}

const text = slotOf("text");
const list = slotOf("list");
const number = slotOf("number");

/** The facts that bullets ask for. A name means the same question in every pattern that uses it. */
export const SLOTS: Readonly<Record<string, PatternSlot>> = {
  accounts: count("accounts", "cuántas cuentas", "all"),
  accuracy: number(
    "What accuracy was measured, in percent?",
    "¿Qué exactitud se midió, en porcentaje?",
    "98",
    "98",
  ),
  appealsMonth: count("appeals", "cuántas apelaciones", "month"),
  assessments: list(
    "Which tests or assessments?",
    "¿Qué pruebas o evaluaciones?",
    "reading assessments, unit tests",
    "evaluaciones de lectura, exámenes de unidad",
  ),
  audience: text("For whom?", "¿Para quién?", "the billing manager", "la gerencia de facturación"),
  auditKind: text(
    "Measured by whom or how?",
    "¿Quién o cómo la midió?",
    "monthly quality audits",
    "auditorías mensuales de calidad",
  ),
  beds: count("beds", "cuántas camas", "all"),
  benefitPrograms: list("Which benefit programs?", "¿Qué programas de beneficios?", "SNAP, WIC", "SNAP, WIC"),
  callsDay: count("calls", "cuántas llamadas", "day"),
  cash: text("About how much money?", "¿Aproximadamente cuánto dinero?", "$1,500", "$1,500"),
  casualties: count("patients", "cuántos pacientes", "all"),
  changes: list(
    "Which changes did you notice?",
    "¿Qué cambios notaba?",
    "skin breakdown, confusion",
    "lesiones de piel, confusión",
  ),
  claimsDay: count("claims", "cuántas reclamaciones", "day"),
  clinicians: list(
    "Which professionals did you ask or tell?",
    "¿A qué profesionales preguntaba o avisaba?",
    "physicians, nurses",
    "médicos, personal de enfermería",
  ),
  conditions: list(
    "Which conditions?",
    "¿Qué enfermedades o condiciones?",
    "diabetes, heart failure",
    "diabetes, insuficiencia cardiaca",
  ),
  denialReasons: list(
    "Which reasons?",
    "¿Por qué motivos?",
    "no authorization, coverage ended",
    "falta de autorización, cobertura vencida",
  ),
  denialsWeek: count("denials", "cuántas denegaciones", "week"),
  departments: list(
    "Which departments or areas?",
    "¿Qué departamentos o áreas?",
    "produce, pharmacy",
    "frutas y verduras, farmacia",
  ),
  documents: list(
    "Which documents?",
    "¿Qué documentos?",
    "lab results, referrals, insurance cards",
    "resultados de laboratorio, referidos, tarjetas de seguro",
  ),
  duplicatesMonth: count("possible duplicate records", "cuántos posibles expedientes duplicados", "month"),
  educationRules: list(
    "Which privacy law or policy?",
    "¿Qué ley o política de privacidad?",
    "FERPA",
    "FERPA",
  ),
  ehr: text("Which EHR or record system?", "¿Qué EHR o sistema de expedientes?", "Epic", "Epic"),
  errorKinds: list(
    "Which kinds of errors?",
    "¿Qué tipos de errores?",
    "wrong plan, misspelled name",
    "plan equivocado, nombre mal escrito",
  ),
  forms: list(
    "Which forms?",
    "¿Qué formularios?",
    "consent forms, privacy notices",
    "consentimientos, avisos de privacidad",
  ),
  goal: text(
    "Which goal or quota?",
    "¿Qué meta o cuota?",
    "the items-per-minute standard",
    "la meta de artículos por minuto",
  ),
  inspected: list(
    "What did you inspect?",
    "¿Qué inspeccionaba?",
    "medical supplies, aid bags",
    "insumos médicos, botiquines",
  ),
  itemKinds: list(
    "What kinds of items?",
    "¿Qué tipos de artículos?",
    "produce, bulk goods",
    "frutas y verduras, productos a granel",
  ),
  itemsDay: count("filled orders", "cuántos pedidos", "day"),
  lettersWeek: count("letters", "cuántas cartas", "week"),
  logs: list(
    "Which logs?",
    "¿Qué bitácoras?",
    "vaccine log, specimen log",
    "bitácora de vacunas, bitácora de muestras",
  ),
  missing: list("What tended to be missing?", "¿Qué solía faltar?", "signatures, dates", "firmas, fechas"),
  openNotes: count("unsigned notes", "cuántas notas sin firma", "all"),
  patientsDay: count("patients", "cuántos pacientes", "day"),
  patientsShift: count("patients", "cuántos pacientes", "shift"),
  payers: list(
    "Which insurers or programs?",
    "¿Con qué aseguradoras o programas?",
    "Medicare, Medicaid, a commercial plan",
    "Medicare, Medicaid, un plan comercial",
  ),
  plansYear: count("individual plans", "cuántos planes individuales", "year"),
  policyRules: list(
    "Which rules?",
    "¿Qué reglas?",
    "plan limits, timely filing rules",
    "límites del plan, plazos de presentación",
  ),
  privacyRules: list("Which privacy law or policy?", "¿Qué ley o política de privacidad?", "HIPAA", "HIPAA"),
  procedures: list(
    "Which procedures?",
    "¿Qué procedimientos?",
    "biopsies, injections",
    "biopsias, inyecciones",
  ),
  program: text(
    "Which program or system?",
    "¿Qué programa o sistema?",
    "the claims system",
    "el sistema de reclamaciones",
  ),
  programs: list(
    "Which programs or systems?",
    "¿Qué programas o sistemas?",
    "Excel, the records database",
    "Excel, la base de expedientes",
  ),
  providers: count("providers", "cuántos profesionales", "all"),
  recordKinds: list(
    "What kinds of records?",
    "¿Qué tipos de expedientes?",
    "medical records, police reports",
    "expedientes médicos, informes policiales",
  ),
  referralsWeek: count(
    "visits that need a referral or authorization",
    "cuántas consultas con referido o autorización",
    "week",
  ),
  rejectionsDay: count("rejected claims", "cuántas reclamaciones rechazadas", "day"),
  remittances: list(
    "From what?",
    "¿De qué documentos?",
    "electronic remittances, checks",
    "remesas electrónicas, cheques",
  ),
  reports: list(
    "Which reports?",
    "¿Qué informes?",
    "aging reports, productivity reports",
    "informes de antigüedad, informes de productividad",
  ),
  reportsYear: count("reports", "cuántos informes", "year"),
  restricted: list(
    "Which restricted products?",
    "¿Qué productos restringidos?",
    "alcohol, tobacco",
    "alcohol, tabaco",
  ),
  returnedWeek: count("accounts sent back", "cuántas cuentas devueltas", "week"),
  returnsWeek: count("returns", "cuántas devoluciones", "week"),
  rubric: text("Against what?", "¿Con qué criterio?", "a written rubric", "una rúbrica escrita"),
  rules: list(
    "Which law, rule or policy?",
    "¿Qué ley, norma o política?",
    "state and federal rules",
    "normas estatales y federales",
  ),
  rxDay: count("prescriptions", "cuántas recetas", "day"),
  services: list(
    "Which services?",
    "¿Qué servicios?",
    "imaging, outpatient surgery",
    "estudios de imagen, cirugía ambulatoria",
  ),
  setting: text(
    "What kind of place was it?",
    "¿Qué tipo de lugar era?",
    "a family practice",
    "una clínica familiar",
  ),
  soldiers: count("service members", "cuántos militares", "all"),
  specialty: text("Which specialty?", "¿Qué especialidad?", "cardiology", "cardiología"),
  standards: list(
    "Which standards or rules?",
    "¿Qué normas o estándares?",
    "state standards",
    "estándares estatales",
  ),
  students: count("students", "cuántos estudiantes", "all"),
  team: list(
    "Whom did you work with?",
    "¿Con quiénes trabajaba?",
    "nurses, therapists",
    "personal de enfermería, terapeutas",
  ),
  topics: list(
    "Which topics?",
    "¿Qué temas?",
    "charting, infection control",
    "registro clínico, control de infecciones",
  ),
  trainees: count("people you trained", "cuántas personas capacitadas", "all"),
  transactionsShift: count("transactions", "cuántas transacciones", "shift"),
  triageRule: text(
    "By which rule or scale?",
    "¿Con qué regla o escala?",
    "the triage protocol",
    "el protocolo de triaje",
  ),
  turnaround: text("Within what time?", "¿En cuánto tiempo?", "two business days", "dos días hábiles"),
  unclear: list(
    "What was unclear?",
    "¿Qué no quedaba claro?",
    "directions, quantity",
    "indicaciones, cantidad",
  ),
};
