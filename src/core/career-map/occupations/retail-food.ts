import type { OccupationRow } from "../build-occupation.ts";

export const RETAIL_FOOD: readonly OccupationRow[] = [
  {
    id: "retail_cashier",
    strengths: {
      en: "You work fast and exact with the public watching, and your drawer is audited every day: that is the habit of a coder whose accuracy is measured.",
      es: "Usted trabaja rápido y con exactitud ante el público, y su caja se audita todos los días: es el hábito de quien codifica con una tasa de exactitud medida.",
    },
    competencies: [
      ["payment-reconciliation", 5],
      ["customer-service", 5, ["Customer and Personal Service", 4.33, 2.99]],
      ["time-management", 4, ["Organizing, Planning, and Prioritizing Work", 2.97, 4.26]],
      ["data-entry", 3, ["Clerical", 3.04, 4.21]],
      ["quality-audit", 3, ["Attention to Detail", 4.08, 4.54]],
      ["rule-based-classification", 3, ["Judgment and Decision Making", 2.88, 2.88]],
      ["team-collaboration", 3, ["Cooperation", 4.28, 4.52]],
      ["insurance-benefits", 2],
      ["privacy-compliance", 2],
      ["denials-appeals", 2],
      ["training-mentoring", 2],
    ],
    gaps: ["codes", "terminology", "privacy", "ehr"],
    patterns: [
      {
        id: "balance",
        competency: "payment-reconciliation",
        en: "[Balanced|Balance] a drawer of {cash} each shift, tracing every overage or shortage to its transaction",
        es: "Cuadre de una caja de {cash} por turno, con rastreo de cada sobrante o faltante hasta su transacción",
      },
      {
        id: "volume",
        competency: "time-management",
        en: "[Completed|Complete] {transactionsShift#transaction|transactions} a shift while meeting {goal}",
        es: "Realización de {transactionsShift#transacción|transacciones} por turno, con cumplimiento de {goal}",
      },
      {
        id: "item-codes",
        competency: "data-entry",
        en: "[Keyed|Key] {itemKinds} by code from memory and by lookup, correcting mistakes before the sale [closed|closes]",
        es: "Captura de {itemKinds} por código, de memoria o por consulta, con corrección de errores antes de cerrar la venta",
      },
      {
        id: "returns",
        competency: "rule-based-classification",
        en: "[Decided|Decide] {returnsWeek#return|returns} a week by written policy: what [qualified|qualifies], for how much, and who must approve",
        es: "Resolución de {returnsWeek#devolución|devoluciones} por semana según la política escrita: qué [procedía|procede], por cuánto y con qué aprobación",
      },
      {
        id: "age-check",
        competency: "privacy-compliance",
        en: "[Checked|Check] age and identification for {restricted} as the law requires, and [refused|refuse] sales that [did|do] not comply",
        es: "Verificación de edad e identificación para {restricted} como exige la ley, y rechazo de ventas que no [cumplían|cumplen]",
      },
      {
        id: "price-errors",
        competency: "quality-audit",
        en: "[Found|Find] and [reported|report] price and label errors in {departments}, so that receipts [matched|match] the shelf",
        es: "Detección y reporte de errores de precio y etiqueta en {departments}, para que el recibo [coincidiera|coincida] con el anaquel",
      },
      {
        id: "benefit-cards",
        competency: "insurance-benefits",
        en: "[Processed|Process] {benefitPrograms} purchases, separating what each program [covered|covers] from what it [did|does] not",
        es: "Procesamiento de compras con {benefitPrograms}, separando lo que [cubría|cubre] cada programa de lo que no",
      },
    ],
  },
];
