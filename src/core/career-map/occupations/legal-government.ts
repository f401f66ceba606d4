import type { OccupationRow } from "../build-occupation.ts";

export const LEGAL_GOVERNMENT: readonly OccupationRow[] = [
  {
    id: "paralegal",
    strengths: {
      en: "You turn thousands of pages, medical records among them, into a chronology with citations. Coders call that abstraction.",
      es: "Usted convierte miles de páginas, expedientes médicos incluidos, en una cronología con citas. En codificación eso se llama extracción.",
    },
    competencies: [
      ["record-abstraction", 5, ["Getting Information", 4.2, 4.51]],
      ["research-reference", 5, ["Updating and Using Relevant Knowledge", 3.94, 4.11]],
      ["documentation-integrity", 5, ["Documenting/Recording Information", 4.06, 4.37]],
      ["privacy-compliance", 5],
      ["written-communication", 5, ["Writing", 3.75, 3]],
      ["rule-based-classification", 4, ["Judgment and Decision Making", 3, 2.88]],
      ["records-management", 4, ["Performing Administrative Activities", 4.17, 3.57]],
      ["quality-audit", 4, ["Attention to Detail", 4.43, 4.54]],
      ["time-management", 4, ["Organizing, Planning, and Prioritizing Work", 4.19, 4.26]],
      ["office-software", 4, ["Computers and Electronics", 3.6, 3.15]],
      ["provider-queries", 3],
      ["independent-work", 3, ["Independence", 3.79, 4.25]],
    ],
    gaps: ["codes", "terminology", "claims", "practicum"],
    patterns: [
      {
        id: "chronology",
        competency: "record-abstraction",
        en: "[Summarized|Summarize] {recordKinds} for {casesYear#case|cases} a year into dated chronologies with page references",
        es: "Resumen de {recordKinds} de {casesYear#caso|casos} al año en cronologías con fecha y página",
      },
      {
        id: "cite",
        competency: "research-reference",
        en: "[Researched|Research] {authorities} and [cited|cite] the passage that [decided|decides] each question",
        es: "Investigación de {authorities}, con cita del pasaje que [resolvía|resuelve] cada cuestión",
      },
      {
        id: "filings",
        competency: "documentation-integrity",
        en: "[Prepared|Prepare] {filingsMonth#filing|filings} a month, checked against {courtRules} before the deadline",
        es: "Preparación de {filingsMonth#escrito|escritos} al mes, revisados según {courtRules} antes del plazo",
      },
      {
        id: "privilege",
        competency: "privacy-compliance",
        en: "[Reviewed|Review] documents for privilege and {protectedData}, and [redacted|redact] what may not be shown",
        es: "Revisión de documentos para detectar secreto profesional y {protectedData}, con tachado de lo que no [debía|debe] mostrarse",
      },
      {
        id: "medical-requests",
        competency: "records-management",
        en: "[Requested|Request] and [followed|follow] up on {requestsMonth#medical record request|medical record requests} a month with valid authorizations",
        es: "Solicitud y seguimiento de {requestsMonth#expediente médico|expedientes médicos} al mes con autorizaciones vigentes",
      },
      {
        id: "draft",
        competency: "written-communication",
        en: "[Drafted|Draft] {documentKinds} for review by {reviewer}",
        es: "Redacción de {documentKinds} para revisión de {reviewer}",
      },
    ],
  },
  {
    id: "legal_secretary",
    strengths: {
      en: "You live by deadlines, forms and exact wording. A rejected filing taught you what a rejected claim feels like.",
      es: "Usted vive de plazos, formularios y palabras exactas. Un escrito rechazado le enseñó cómo se siente una reclamación rechazada.",
    },
    competencies: [
      ["documentation-integrity", 5, ["Documenting/Recording Information", 3.71, 4.37]],
      ["time-management", 5, ["Organizing, Planning, and Prioritizing Work", 4.28, 4.26]],
      ["office-software", 5, ["Computers and Electronics", 2.89, 3.15]],
      ["written-communication", 4, ["Writing", 3.88, 3]],
      ["records-management", 4, ["Performing Administrative Activities", 3.98, 3.57]],
      ["privacy-compliance", 4],
      ["data-entry", 4, ["Clerical", 4.27, 4.21]],
      ["scheduling-coordination", 4],
      ["quality-audit", 4, ["Attention to Detail", 4.67, 4.54]],
      ["claims-billing", 3],
    ],
    gaps: ["codes", "terminology", "claims", "ehr"],
    patterns: [
      {
        id: "docket",
        competency: "time-management",
        en: "[Kept|Keep] the docket for {attorneys#attorney|attorneys}, computing deadlines by {courtRules}",
        es: "Control de términos de {attorneys#abogado|abogados}, con cálculo de plazos según {courtRules}",
      },
      {
        id: "format",
        competency: "documentation-integrity",
        en: "[Formatted|Format] and [e-filed|e-file] {documentKinds}, checking exhibits, signatures and fees so that none [came|comes] back",
        es: "Formato y presentación electrónica de {documentKinds}, con revisión de anexos, firmas y pagos para evitar devoluciones",
      },
      {
        id: "legal-dictation",
        competency: "data-entry",
        en: "[Typed|Type] dictation and corrections at {speed} words a minute",
        es: "Transcripción de dictados y correcciones a {speed} palabras por minuto",
      },
      {
        id: "time-bills",
        competency: "claims-billing",
        en: "[Prepared|Prepare] {billsMonth#client bill|client bills} a month from time records, under each client's billing rules",
        es: "Preparación de {billsMonth#factura|facturas} al mes a partir de registros de tiempo, según las reglas de cada cliente",
      },
      {
        id: "client-files",
        competency: "privacy-compliance",
        en: "[Opened|Open] and [closed|close] client files with conflict checks and confidentiality under {privacyRules}",
        es: "Apertura y cierre de expedientes de clientes con revisión de conflictos y reserva conforme a {privacyRules}",
      },
      {
        id: "proof",
        competency: "quality-audit",
        en: "[Proofread|Proofread] {pagesDay#page|pages} a day against source, citation and defined terms",
        es: "Revisión de {pagesDay#página|páginas} al día contra fuente, citas y términos definidos",
      },
    ],
  },
];
