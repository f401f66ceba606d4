import type { OccupationRow } from "../build-occupation.ts";

export const TECHNOLOGY: readonly OccupationRow[] = [
  {
    id: "computer_support",
    strengths: {
      en: "You can learn any system, read an error for its cause and write the steps so others can repeat them. EHR and encoder teams look for that.",
      es: "Usted aprende cualquier sistema, busca la causa de un error y escribe los pasos para que se repitan. Los equipos de EHR y de codificadores buscan eso.",
    },
    competencies: [
      ["office-software", 5, 4.79],
      ["rule-based-classification", 4, 3.38],
      ["documentation-integrity", 4, 3.49],
      ["research-reference", 4, 4.08],
      ["customer-service", 4, 4.33],
      ["training-mentoring", 4],
      ["time-management", 4, 3.75],
      ["health-it", 3],
      ["privacy-compliance", 3],
      ["written-communication", 3, 3.62],
      ["process-improvement", 3],
      ["reporting-analysis", 3, 3.1],
    ],
    gaps: ["codes", "terminology", "claims", "charts"],
    patterns: [
      {
        id: "tickets",
        competency: "rule-based-classification",
        en: "[Sort] {ticketsDay#ticket|tickets} a day by cause and priority under {standards}",
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
        en: "[Support] {users#user|users} of {healthSystems}, keeping patient data masked while working",
        es: "Soporte a {users#usuario|usuarios} de {healthSystems}, con los datos de pacientes protegidos durante el trabajo",
      },
      {
        id: "articles",
        competency: "written-communication",
        en: "[Wrote|Write] {articles#help article|help articles} answering repeat questions about {topics}",
        es: "Redacción de {articles#artículo de ayuda|artículos de ayuda} que responden las dudas más repetidas sobre {topics}",
      },
      {
        id: "access",
        competency: "privacy-compliance",
        en: "[Grant] and [remove] access by role under {rules}",
        es: "Alta y baja de accesos según función conforme a {rules}",
      },
      {
        id: "trends",
        competency: "reporting-analysis",
        en: "[Report] incident trends {period} to {audience}, with the cause that [came|comes] up most",
        es: "Informe de tendencias de incidencias {period} a {audience}, con la causa más frecuente",
      },
    ],
  },
  {
    id: "data_analyst",
    strengths: {
      en: "You question a number before you trust it. Risk adjustment and denial analytics need coders who do.",
      es: "Usted cuestiona una cifra antes de creerle. El ajuste de riesgo y el análisis de denegaciones necesitan eso.",
    },
    competencies: [
      ["reporting-analysis", 5],
      ["office-software", 5],
      ["quality-audit", 4],
      ["rule-based-classification", 3],
      ["privacy-compliance", 3],
      ["written-communication", 3],
    ],
    gaps: ["codes", "terminology", "claims", "charts"],
    patterns: [
      {
        id: "dashboards",
        competency: "reporting-analysis",
        en: "[Built|Build] {reports} for {audience} from {programs}",
        es: "Creación de {reports} para {audience} con {programs}",
      },
      {
        id: "validation",
        competency: "quality-audit",
        en: "[Validate] {recordsMonth#data record|data records} a month against source",
        es: "Validación de {recordsMonth#registro de datos|registros de datos} al mes contra la fuente",
      },
      {
        id: "mapping",
        competency: "rule-based-classification",
        en: "[Mapped|Map] {codeKinds} between systems by written rule",
        es: "Equivalencia de {codeKinds} entre sistemas según reglas escritas",
      },
      {
        id: "sheets",
        competency: "office-software",
        en: "[Automate] {steps} in {programs}",
        es: "Automatización de {steps} en {programs}",
      },
      {
        id: "masked",
        competency: "privacy-compliance",
        en: "[Limit] data to the minimum under {privacyRules}",
        es: "Uso mínimo de datos conforme a {privacyRules}",
      },
      {
        id: "findings-told",
        competency: "written-communication",
        en: "[Explain] {findingsKinds} with limits stated",
        es: "Explicación de {findingsKinds} con sus límites",
      },
    ],
  },
  {
    id: "software_tester",
    strengths: {
      en: "You read rules as if-then, find the case nobody wrote and document it so others can repeat it.",
      es: "Usted lee reglas como condiciones, halla el caso que nadie escribió y lo documenta para repetirlo.",
    },
    competencies: [
      ["quality-audit", 5],
      ["rule-based-classification", 4],
      ["documentation-integrity", 4],
      ["written-communication", 3],
      ["team-collaboration", 3],
      ["health-it", 2],
    ],
    gaps: ["codes", "terminology", "claims", "charts"],
    patterns: [
      {
        id: "test-cases",
        competency: "quality-audit",
        en: "[Ran|Run] {casesWeek#test case|test cases} a week against {standards}",
        es: "Ejecución de {casesWeek#caso de prueba|casos de prueba} por semana según {standards}",
      },
      {
        id: "bug-reports",
        competency: "documentation-integrity",
        en: "[Logged|Log] defects in {program} with steps, data and result",
        es: "Registro de defectos en {program} con pasos, datos y resultado",
      },
      {
        id: "severity",
        competency: "rule-based-classification",
        en: "[Rank] defects by {criteria}",
        es: "Prioridad de defectos según {criteria}",
      },
      {
        id: "test-plans",
        competency: "written-communication",
        en: "[Wrote|Write] plans that {audience} could repeat",
        es: "Redacción de planes que {audience} [podía|puede] repetir",
      },
      {
        id: "clinical-tests",
        competency: "health-it",
        en: "[Test] {healthSystems} with masked records",
        es: "Pruebas de {healthSystems} con expedientes protegidos",
      },
      {
        id: "test-team",
        competency: "team-collaboration",
        en: "[Settle] unclear rules with {team}",
        es: "Aclaración de reglas con {team}",
      },
    ],
  },
];
