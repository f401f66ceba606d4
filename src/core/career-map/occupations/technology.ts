import type { OccupationRow } from "../build-occupation.ts";

export const TECHNOLOGY: readonly OccupationRow[] = [
  {
    id: "computer_support",
    strengths: {
      en: "You can learn any system, read an error for its cause and write the steps so others can repeat them. EHR and encoder teams look for that.",
      es: "Usted aprende cualquier sistema, busca la causa de un error y escribe los pasos para que se repitan. Los equipos de EHR y de codificadores buscan eso.",
    },
    competencies: [
      ["office-software", 5, ["Computers and Electronics", 4.79, 3.15]],
      ["rule-based-classification", 4, ["Judgment and Decision Making", 3.38, 2.88]],
      ["documentation-integrity", 4, ["Documenting/Recording Information", 3.49, 4.37]],
      ["research-reference", 4, ["Updating and Using Relevant Knowledge", 4.08, 4.11]],
      ["customer-service", 4, ["Customer and Personal Service", 4.33, 2.99]],
      ["training-mentoring", 4],
      ["time-management", 4, ["Organizing, Planning, and Prioritizing Work", 3.75, 4.26]],
      ["health-it", 3],
      ["privacy-compliance", 3],
      ["written-communication", 3, ["Writing", 3.62, 3]],
      ["process-improvement", 3],
      ["reporting-analysis", 3, ["Analyzing Data or Information", 3.1, 3.44]],
    ],
    gaps: ["codes", "terminology", "claims", "charts"],
    patterns: [
      {
        id: "tickets",
        competency: "rule-based-classification",
        en: "[Sorted|Sort] {ticketsDay#ticket|tickets} a day by cause and priority under {standards}",
        es: "Clasificación de {ticketsDay#incidencia|incidencias} al día por causa y prioridad según {standards}",
      },
      {
        id: "ticket-notes",
        competency: "documentation-integrity",
        en: "[Wrote|Write] up cause, test and fix for each ticket in {program}",
        es: "Registro de causa, prueba y solución de cada incidencia en {program}",
      },
      {
        id: "clinical-users",
        competency: "health-it",
        en: "[Supported|Support] {users#user|users} of {healthSystems}, keeping patient data masked while working",
        es: "Soporte a {users#usuario|usuarios} de {healthSystems}, con los datos de pacientes protegidos durante el trabajo",
      },
      {
        id: "articles",
        competency: "written-communication",
        en: "[Wrote|Write] {articles#help article|help articles} that [cut|cut] repeat questions about {topics}",
        es: "Redacción de {articles#artículo de ayuda|artículos de ayuda} que [redujeron|reducen] las dudas repetidas sobre {topics}",
      },
      {
        id: "access",
        competency: "privacy-compliance",
        en: "[Granted|Grant] and [removed|remove] access by role under {rules}",
        es: "Alta y baja de accesos según función conforme a {rules}",
      },
      {
        id: "trends",
        competency: "reporting-analysis",
        en: "[Reported|Report] incident trends {period} to {audience}, with the cause that [came|comes] up most",
        es: "Informe de tendencias de incidencias {period} a {audience}, con la causa más frecuente",
      },
    ],
  },
];
