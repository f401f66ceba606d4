import type { OccupationRow } from "../build-occupation.ts";

export const LOGISTICS: readonly OccupationRow[] = [
  {
    id: "shipping_clerk",
    strengths: {
      en: "You check papers against goods all day and know that a shipment moves on its documents. So does a claim.",
      es: "Usted coteja documentos con mercancía todo el día y sabe que un envío se mueve por sus papeles. Una reclamación también.",
    },
    competencies: [
      ["documentation-integrity", 5, ["Documenting/Recording Information", 3.51, 4.37]],
      ["data-entry", 4, ["Clerical", 3.44, 4.21]],
      ["quality-audit", 4, ["Attention to Detail", 4.29, 4.54]],
      ["payment-reconciliation", 4],
      ["records-management", 4, ["Performing Administrative Activities", 3.02, 3.57]],
      ["time-management", 4, ["Organizing, Planning, and Prioritizing Work", 3.62, 4.26]],
      ["rule-based-classification", 3, ["Judgment and Decision Making", 3, 2.88]],
      ["office-software", 3, ["Computers and Electronics", 3.14, 3.15]],
      ["team-collaboration", 3, ["Cooperation", 4.03, 4.52]],
      ["denials-appeals", 2],
    ],
    gaps: ["codes", "terminology", "claims", "ehr"],
    patterns: [
      {
        id: "ship-docs",
        competency: "documentation-integrity",
        en: "[Prepared|Prepare] {shipmentsDay#shipment|shipments} a day with {documents} complete and matching",
        es: "Preparación de {shipmentsDay#envío|envíos} al día con {documents} completos y coincidentes",
      },
      {
        id: "cycle",
        competency: "payment-reconciliation",
        en: "[Counted|Count] {locationsWeek#location|locations} a week and [reconciled|reconcile] stock to {program}",
        es: "Conteo de {locationsWeek#ubicación|ubicaciones} por semana y conciliación de existencias con {program}",
      },
      {
        id: "hazard",
        competency: "rule-based-classification",
        en: "[Classified|Classify] goods by {tariffRules}, choosing the code that [fits|fits] the item and not the nearest name",
        es: "Clasificación de mercancía según {tariffRules}, con el código que [correspondía|corresponde] al artículo y no al nombre parecido",
      },
      {
        id: "carrier-claims",
        competency: "denials-appeals",
        en: "[Filed|File] claims for loss and damage with {evidence}, and [followed|follow] them to payment",
        es: "Presentación de reclamaciones por pérdida y daño con {evidence}, con seguimiento hasta el pago",
      },
      {
        id: "receipts",
        competency: "quality-audit",
        en: "[Inspected|Inspect] receipts for {errorKinds} and [reported|report] them before acceptance",
        es: "Inspección de entregas para detectar {errorKinds}, con reporte antes de aceptarlas",
      },
      {
        id: "item-master",
        competency: "data-entry",
        en: "[Updated|Update] {entriesWeek#item record|item records} a week: number, unit, location",
        es: "Actualización de {entriesWeek#registro de artículo|registros de artículos} por semana: número, unidad y ubicación",
      },
    ],
  },
  {
    id: "warehouse_worker",
    strengths: {
      en: "You work to a rate and an accuracy figure, scan by scan. A coding department runs on the same two measures.",
      es: "Usted trabaja con un ritmo y una tasa de exactitud, lectura por lectura. Un departamento de codificación funciona con esas mismas medidas.",
    },
    competencies: [
      ["time-management", 5, ["Organizing, Planning, and Prioritizing Work", 2.91, 4.26]],
      ["quality-audit", 4, ["Attention to Detail", 4.38, 4.54]],
      ["team-collaboration", 4, ["Cooperation", 3.99, 4.52]],
      ["data-entry", 3, ["Clerical", 2.25, 4.21]],
      ["payment-reconciliation", 3],
      ["rule-based-classification", 3, ["Judgment and Decision Making", 2.88, 2.88]],
      ["documentation-integrity", 3, ["Documenting/Recording Information", 2.29, 4.37]],
      ["training-mentoring", 3],
      ["independent-work", 3, ["Independence", 3.28, 4.25]],
    ],
    gaps: ["codes", "terminology", "claims", "office-work"],
    patterns: [
      {
        id: "pick-rate",
        competency: "time-management",
        en: "[Picked|Pick] {picksShift#item|items} a shift, meeting {goal}",
        es: "Surtido de {picksShift#artículo|artículos} por turno, con cumplimiento de {goal}",
      },
      {
        id: "pick-accuracy",
        competency: "quality-audit",
        en: "[Kept|Keep] order accuracy at {accuracy}% in {auditKind}",
        es: "Exactitud de pedidos de {accuracy} % en {auditKind}",
      },
      {
        id: "scan",
        competency: "data-entry",
        en: "[Scanned|Scan] and [confirmed|confirm] item, lot and location in {program} at every move",
        es: "Lectura y confirmación de artículo, lote y ubicación en {program} en cada movimiento",
      },
      {
        id: "damage",
        competency: "documentation-integrity",
        en: "[Recorded|Record] damage and shortage with {evidence} on the day found",
        es: "Registro de daños y faltantes con {evidence} el mismo día",
      },
      {
        id: "counts",
        competency: "payment-reconciliation",
        en: "[Counted|Count] {locationsShift#location|locations} a shift and [resolved|resolve] differences to their cause",
        es: "Conteo de {locationsShift#ubicación|ubicaciones} por turno, con las diferencias aclaradas hasta su causa",
      },
      {
        id: "storage-rule",
        competency: "rule-based-classification",
        en: "[Stored|Store] goods by {storageRules}, keeping unlike classes apart",
        es: "Almacenamiento según {storageRules}, con separación de clases incompatibles",
      },
    ],
  },
];
