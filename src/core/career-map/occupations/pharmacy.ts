import type { OccupationRow } from "../build-occupation.ts";

export const PHARMACY: readonly OccupationRow[] = [
  {
    id: "pharmacy_technician",
    strengths: {
      en: "You read prescriptions, drug classes and payer rejections every day, and you know that one wrong character changes a patient's treatment and a claim.",
      es: "Usted lee a diario recetas, clases de fármacos y rechazos de aseguradoras, y sabe que un solo carácter equivocado cambia un tratamiento y una reclamación.",
    },
    competencies: [
      ["medical-terminology", 4],
      ["claims-billing", 4],
      ["denials-appeals", 4],
      ["insurance-benefits", 4],
      ["quality-audit", 4, 4.7],
      ["data-entry", 4, 3.27],
      ["privacy-compliance", 4],
      ["provider-queries", 4],
      ["customer-service", 4, 4.56],
      ["time-management", 4, 3.97],
      ["health-it", 3],
      ["payment-reconciliation", 3],
      ["rule-based-classification", 3, 3],
    ],
    gaps: ["codes", "anatomy", "charts", "practicum"],
    patterns: [
      {
        id: "enter-rx",
        competency: "data-entry",
        en: "[Enter] {rxDay#prescription|prescriptions} a day in {program}, checking drug, strength, directions and prescriber against the original",
        es: "Captura de {rxDay#receta|recetas} al día en {program}, con revisión de fármaco, dosis, indicaciones y profesional contra el original",
      },
      {
        id: "rejections",
        competency: "denials-appeals",
        en: "[Resolve] {rejectionsDay#rejected claim|rejected claims} a day by finding the cause, such as {errorKinds}, and resubmitting",
        es: "Resolución de {rejectionsDay#reclamación rechazada|reclamaciones rechazadas} al día: detección de la causa, como {errorKinds}, y nuevo envío",
      },
      {
        id: "prescriber-call",
        competency: "provider-queries",
        en: "[Call] prescribers to clear up {unclear} before the pharmacist [filled|fills] the order",
        es: "Llamada a quien recetó para aclarar {unclear} antes de que la farmacia [surtiera|surta] la receta",
      },
      {
        id: "prior-auth",
        competency: "insurance-benefits",
        en: "[Start] prior authorizations with {payers} and [told|tell] patients and prescribers what the plan [needed|needs]",
        es: "Inicio de autorizaciones previas con {payers} y aviso a pacientes y profesionales de lo que [pedía|pide] el plan",
      },
      {
        id: "controlled",
        competency: "privacy-compliance",
        en: "[Count] and [logged|log] controlled substances under {rules}, with every difference explained",
        es: "Conteo y registro de sustancias controladas conforme a {rules}, con explicación de cada diferencia",
      },
      {
        id: "double-check",
        competency: "quality-audit",
        en: "[Check] {itemsDay#filled order|filled orders} a day against label, lot and expiration before final verification",
        es: "Revisión de {itemsDay#pedido surtido|pedidos surtidos} al día contra etiqueta, lote y caducidad antes de la verificación final",
      },
      {
        id: "med-history",
        competency: "medical-terminology",
        en: "[Took|Take] medication histories from patients with {conditions}, recording brand and generic names and doses",
        es: "Toma del historial de medicamentos de pacientes con {conditions}, con nombres de marca, genéricos y dosis",
      },
    ],
  },
  {
    id: "pharmacy_aide",
    strengths: {
      en: "You know drug names by sight, handle insurance cards daily, and have learned what may be said at a counter and what may not.",
      es: "Usted reconoce los nombres de los medicamentos, maneja tarjetas de seguro a diario y ha aprendido qué se puede decir en un mostrador y qué no.",
    },
    competencies: [
      ["customer-service", 5, 4.77],
      ["data-entry", 4, 3.08],
      ["payment-reconciliation", 4],
      ["privacy-compliance", 4],
      ["insurance-benefits", 3],
      ["records-management", 3, 2.66],
      ["quality-audit", 3, 4.19],
      ["time-management", 3, 3.35],
      ["team-collaboration", 3, 4.29],
      ["medical-terminology", 2],
    ],
    gaps: ["codes", "terminology", "claims", "ehr"],
    patterns: [
      {
        id: "intake",
        competency: "data-entry",
        en: "[Took|Take] in {rxDay#prescription|prescriptions} a day and [enter] patient and plan details in {program} for the technician",
        es: "Recepción de {rxDay#receta|recetas} al día y captura de datos del paciente y del plan en {program} para el personal técnico",
      },
      {
        id: "cards",
        competency: "insurance-benefits",
        en: "[Update] {planFields} from insurance cards at the counter, so that claims [went|go] through on the first try",
        es: "Actualización de {planFields} según la tarjeta de seguro en el mostrador, para que las reclamaciones [pasaran|pasen] al primer intento",
      },
      {
        id: "pickup",
        competency: "privacy-compliance",
        en: "[Check] {identifiers} at every pickup and [kept|keep] names and drugs out of earshot under {privacyRules}",
        es: "Verificación de {identifiers} en cada entrega, con nombres y medicamentos fuera del alcance de otros conforme a {privacyRules}",
      },
      {
        id: "outdates",
        competency: "quality-audit",
        en: "[Pull] expired and recalled stock {period}, checking lot by lot against {lists}",
        es: "Retiro de producto caducado o retirado del mercado {period}, lote por lote contra {lists}",
      },
      {
        id: "shelf-count",
        competency: "payment-reconciliation",
        en: "[Count] stock of {products} against the system and [correct] the difference with the pharmacist",
        es: "Conteo de {products} contra el sistema, con corrección de diferencias junto con farmacia",
      },
      {
        id: "rx-files",
        competency: "records-management",
        en: "[File] {documents} by number and date, ready for inspection",
        es: "Archivo de {documents} por número y fecha, listos para inspección",
      },
    ],
  },
];
