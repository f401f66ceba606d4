import { type DocumentLabels, monthName } from "./document-labels.ts";

const SHORT_MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** US Latin American Spanish; the phrase around a date stands as it would be said of any gender. */
export const esLabels: DocumentLabels = {
  resume: "Currículum",
  letter: "Carta de presentación",
  packet: "Solicitud",
  headings: {
    summary: "Resumen profesional",
    credentials: "Certificaciones",
    skills: "Habilidades",
    work: "Experiencia laboral",
    practicum: "Prácticas y capacitación en codificación",
    education: "Educación",
    volunteer: "Voluntariado",
    languages: "Idiomas",
    memberships: "Membresías profesionales",
  },
  courses: "Capacitación",
  present: "Actualidad",
  expected: (date) => `Fecha prevista: ${date}`,
  inProgress: "En curso",
  examScheduled: (date) => `Examen programado: ${date}`,
  expired: (date) => `Vencida: ${date}`,
  expiredUndated: "Vencida",
  credentialNumber: (number) => `N.º ${number}`,
  validUntil: (date) => `vigente hasta ${date}`,
  hours: (hours) => (hours === 1 ? "1 hora" : `${hours} horas`),
  hoursPerWeek: (hours) => `${hours} horas por semana`,
  federalGrade: (series, grade) => [series, grade].filter(Boolean).join("-"),
  languageLevels: {
    native: "nativo",
    fluent: "fluido",
    proficient: "avanzado",
    conversational: "conversacional",
    basic: "básico",
  },
  subject: (jobTitle) => `Asunto: ${jobTitle}`,
  month: (year, month) => `${monthName(SHORT_MONTHS, month)} ${year}`,
  day: (year, month, day) => `${day} de ${monthName(MONTHS, month)} de ${year}`,
  fileWords: { resume: "Curriculum", letter: "Carta", packet: "Solicitud" },
};
