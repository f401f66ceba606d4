import type { OccupationRow } from "../build-occupation.ts";

export const LANGUAGE_MEDIA: readonly OccupationRow[] = [
  {
    id: "interpreter",
    strengths: {
      en: "You carry medical meaning between two languages without adding or losing anything. Coders do the same between a note and a code.",
      es: "Usted lleva el sentido médico de un idioma a otro sin agregar ni perder nada. Quien codifica hace lo mismo entre una nota y un código.",
    },
    competencies: [
      ["bilingual-communication", 5],
      ["privacy-compliance", 5],
      ["medical-terminology", 4],
      ["research-reference", 4, ["Updating and Using Relevant Knowledge", 4.14, 4.11]],
      ["written-communication", 4, ["Writing", 3.75, 3]],
      ["quality-audit", 4, ["Attention to Detail", 4.76, 4.54]],
      ["independent-work", 4, ["Independence", 4.53, 4.25]],
      ["documentation-integrity", 3, ["Documenting/Recording Information", 3.47, 4.37]],
      ["customer-service", 3, ["Customer and Personal Service", 4.06, 2.99]],
      ["time-management", 3, ["Organizing, Planning, and Prioritizing Work", 3.78, 4.26]],
    ],
    gaps: ["codes", "claims", "charts", "ehr"],
    patterns: [
      {
        id: "encounters",
        competency: "bilingual-communication",
        en: "[Interpreted|Interpret] {sessionsWeek#encounter|encounters} a week between {languages} in {settings}",
        es: "Interpretación de {sessionsWeek#encuentro|encuentros} por semana entre {languages} en {settings}",
      },
      {
        id: "glossaries",
        competency: "medical-terminology",
        en: "[Built|Build] glossaries for {specialties}, with source and context for each term",
        es: "Elaboración de glosarios de {specialties}, con fuente y contexto de cada término",
      },
      {
        id: "documents",
        competency: "written-communication",
        en: "[Translated|Translate] {documentKinds}, {pagesWeek#page|pages} a week",
        es: "Traducción de {documentKinds}, {pagesWeek#página|páginas} por semana",
      },
      {
        id: "second-reader",
        competency: "quality-audit",
        en: "[Reviewed|Review] translations by others for {errorKinds}, marking reason and severity",
        es: "Revisión de traducciones ajenas para detectar {errorKinds}, con motivo y gravedad",
      },
      {
        id: "ethics",
        competency: "privacy-compliance",
        en: "[Kept|Keep] every session confidential under {privacyRules}, and [declined|decline] work beyond the role",
        es: "Reserva de cada sesión conforme a {privacyRules}, sin actuar fuera de la función de intérprete",
      },
      {
        id: "verify-term",
        competency: "research-reference",
        en: "[Checked|Check] doubtful terms in {reference} before using them",
        es: "Consulta de términos dudosos en {reference} antes de usarlos",
      },
    ],
  },
  {
    id: "proofreader",
    strengths: {
      en: "You see what is on the page, not what should be there. Auditors are hired for that eye.",
      es: "Usted ve lo que está en la página, no lo que debería estar. En auditoría se contrata por ese ojo.",
    },
    competencies: [
      ["quality-audit", 5, ["Attention to Detail", 5, 4.54]],
      ["documentation-integrity", 5, ["Documenting/Recording Information", 3.26, 4.37]],
      ["written-communication", 5, ["Writing", 3.62, 3]],
      ["research-reference", 4, ["Updating and Using Relevant Knowledge", 3.54, 4.11]],
      ["time-management", 4, ["Organizing, Planning, and Prioritizing Work", 3.45, 4.26]],
      ["independent-work", 4, ["Independence", 4.17, 4.25]],
      ["rule-based-classification", 4, ["Judgment and Decision Making", 2.5, 2.88]],
      ["office-software", 3, ["Computers and Electronics", 3.03, 3.15]],
      ["data-entry", 2, ["Clerical", 2.56, 4.21]],
      ["medical-terminology", 2],
    ],
    gaps: ["codes", "terminology", "claims", "ehr"],
    patterns: [
      {
        id: "read",
        competency: "quality-audit",
        en: "[Proofread|Proofread] {pagesDay#page|pages} a day of {documentKinds} against copy and style",
        es: "Corrección de {pagesDay#página|páginas} al día de {documentKinds} contra original y estilo",
      },
      {
        id: "style-rules",
        competency: "rule-based-classification",
        en: "[Applied|Apply] {reference} to every mark, and [wrote|write] down rulings for new cases",
        es: "Aplicación de {reference} en cada marca, con registro de criterios para casos nuevos",
      },
      {
        id: "queries",
        competency: "documentation-integrity",
        en: "[Queried|Query] {authors} about {unclear} instead of rewriting",
        es: "Consulta a {authors} sobre {unclear} en lugar de reescribir",
      },
      {
        id: "facts",
        competency: "research-reference",
        en: "[Checked|Check] {facts} against {sources}",
        es: "Verificación de {facts} contra {sources}",
      },
      {
        id: "medical-copy",
        competency: "medical-terminology",
        en: "[Read|Read] {medicalTexts} for spelling of drugs, units and anatomy",
        es: "Lectura de {medicalTexts} para revisar fármacos, unidades y anatomía",
      },
      {
        id: "deadline",
        competency: "time-management",
        en: "[Returned|Return] proofs within {turnaround}, {jobsWeek#job|jobs} a week",
        es: "Entrega de pruebas en {turnaround}, {jobsWeek#trabajo|trabajos} por semana",
      },
    ],
  },
];
