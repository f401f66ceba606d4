import type { OccupationRow } from "../build-occupation.ts";

export const CUSTOMER_CONTACT: readonly OccupationRow[] = [
  {
    id: "customer_service",
    strengths: {
      en: "You can hold a rule, a screen and an upset person at once, and leave a note that the next agent can use. Payer calls and appeals ask for exactly that.",
      es: "Usted puede sostener a la vez una regla, una pantalla y a una persona molesta, y dejar una nota útil para quien sigue. Las llamadas a aseguradoras y las apelaciones piden justo eso.",
    },
    competencies: [
      ["customer-service", 5, ["Customer and Personal Service", 4.46, 2.99]],
      ["data-entry", 4, ["Clerical", 3.51, 4.21]],
      ["documentation-integrity", 4, ["Documenting/Recording Information", 3.44, 4.37]],
      ["time-management", 4, ["Organizing, Planning, and Prioritizing Work", 3.74, 4.26]],
      ["office-software", 4, ["Computers and Electronics", 3.29, 3.15]],
      ["denials-appeals", 3],
      ["rule-based-classification", 3, ["Judgment and Decision Making", 2.88, 2.88]],
      ["privacy-compliance", 3],
      ["research-reference", 3, ["Updating and Using Relevant Knowledge", 3.94, 4.11]],
      ["written-communication", 3, ["Writing", 2.75, 3]],
      ["independent-work", 3, ["Independence", 4.01, 4.25]],
    ],
    gaps: ["codes", "terminology", "claims", "privacy"],
    patterns: [
      {
        id: "volume",
        competency: "time-management",
        en: "[Handled|Handle] {callsDay#contact|contacts} a day by phone, chat or mail, meeting {goal}",
        es: "Atención de {callsDay#contacto|contactos} al día por teléfono, chat o correo, con cumplimiento de {goal}",
      },
      {
        id: "notes",
        competency: "documentation-integrity",
        en: "[Documented|Document] each contact in {program}: who called, what was asked, what was done, what comes next",
        es: "Registro de cada contacto en {program}: quién llamó, qué pidió, qué se hizo y qué sigue",
      },
      {
        id: "disputes",
        competency: "denials-appeals",
        en: "[Researched|Research] {disputesWeek#billing dispute|billing disputes} a week, comparing the account with {sources} before deciding",
        es: "Investigación de {disputesWeek#disputa de cobro|disputas de cobro} por semana, con comparación de la cuenta y {sources} antes de resolver",
      },
      {
        id: "policy",
        competency: "research-reference",
        en: "[Looked|Look] up answers in {reference} instead of relying on memory, and [reported|report] articles that [were|are] out of date",
        es: "Consulta de {reference} en lugar de confiar en la memoria, con aviso de los artículos desactualizados",
      },
      {
        id: "verify",
        competency: "privacy-compliance",
        en: "[Verified|Verify] identity before opening an account, following {rules} on every call",
        es: "Verificación de identidad antes de abrir una cuenta, conforme a {rules} en cada llamada",
      },
      {
        id: "route",
        competency: "rule-based-classification",
        en: "[Sorted|Sort] requests into {categories} by written rule, and [escalated|escalate] only those that [met|meet] the criteria",
        es: "Clasificación de solicitudes en {categories} según reglas escritas, con escalamiento solo de las que [cumplían|cumplen] los criterios",
      },
      {
        id: "home",
        competency: "independent-work",
        en: "[Worked|Work] from home {period}, with quality scored at {accuracy}% in {auditKind}",
        es: "Trabajo desde casa {period}, con calidad evaluada en {accuracy} % en {auditKind}",
      },
    ],
  },
];
