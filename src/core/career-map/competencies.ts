import { type CompetencyId, competencyIdSchema } from "#core/model/ids.ts";
import type { Competency } from "./competency.ts";

function id(text: string): CompetencyId {
  return competencyIdSchema.parse(text);
}

export const COMPETENCIES: readonly Competency[] = [
  {
    id: id("code-assignment"),
    labels: { en: "Medical code assignment", es: "Asignación de códigos médicos" },
    importance: { entry: 5, inpatient: 5, outpatient: 5, riskAdjustment: 5, audit: 5 },
    onetElements: ["Processing Information"],
  },
  {
    id: id("medical-terminology"),
    labels: {
      en: "Medical terminology, anatomy and disease",
      es: "Terminología médica, anatomía y enfermedades",
    },
    importance: { entry: 5, inpatient: 5, outpatient: 5, riskAdjustment: 5, audit: 5 },
    onetElements: ["Medicine and Dentistry", "Biology"],
  },
  {
    id: id("clinical-practice"),
    labels: { en: "Hands-on clinical knowledge", es: "Conocimiento clínico práctico" },
    importance: { entry: 3, inpatient: 4, outpatient: 3, riskAdjustment: 4, audit: 4 },
    onetElements: ["Assisting and Caring for Others", "Medicine and Dentistry"],
  },
  {
    id: id("record-abstraction"),
    labels: { en: "Chart review and abstraction", es: "Revisión y extracción de expedientes" },
    importance: { entry: 5, inpatient: 5, outpatient: 5, riskAdjustment: 5, audit: 5 },
    onetElements: ["Getting Information", "Reading Comprehension"],
  },
  {
    id: id("documentation-integrity"),
    labels: { en: "Completeness and accuracy of documentation", es: "Integridad de la documentación" },
    importance: { entry: 5, inpatient: 5, outpatient: 5, riskAdjustment: 5, audit: 5 },
    onetElements: ["Documenting/Recording Information", "Monitoring"],
  },
  {
    id: id("claims-billing"),
    labels: { en: "Claims and billing", es: "Reclamaciones y facturación" },
    importance: { entry: 4, inpatient: 3, outpatient: 5, riskAdjustment: 2, audit: 3 },
    onetElements: ["Processing Information", "Clerical"],
  },
  {
    id: id("denials-appeals"),
    labels: { en: "Denials, disputes and appeals", es: "Denegaciones, disputas y apelaciones" },
    importance: { entry: 3, inpatient: 3, outpatient: 4, riskAdjustment: 2, audit: 4 },
    onetElements: ["Resolving Conflicts and Negotiating with Others", "Complex Problem Solving"],
  },
  {
    id: id("insurance-benefits"),
    labels: { en: "Insurance, eligibility and authorization", es: "Seguros, elegibilidad y autorizaciones" },
    importance: { entry: 3, inpatient: 2, outpatient: 4, riskAdjustment: 3, audit: 3 },
    onetElements: ["Evaluating Information to Determine Compliance with Standards"],
  },
  {
    id: id("payment-reconciliation"),
    labels: { en: "Payments and reconciliation", es: "Pagos y conciliación" },
    importance: { entry: 2, inpatient: 1, outpatient: 2, riskAdjustment: 1, audit: 2 },
    onetElements: ["Economics and Accounting", "Mathematics"],
  },
  {
    id: id("privacy-compliance"),
    labels: { en: "Privacy, legal and regulatory compliance", es: "Privacidad y cumplimiento normativo" },
    importance: { entry: 5, inpatient: 5, outpatient: 5, riskAdjustment: 5, audit: 5 },
    onetElements: [
      "Evaluating Information to Determine Compliance with Standards",
      "Integrity",
      "Law and Government",
    ],
  },
  {
    id: id("quality-audit"),
    labels: { en: "Quality review and auditing", es: "Control de calidad y auditoría" },
    importance: { entry: 4, inpatient: 4, outpatient: 4, riskAdjustment: 4, audit: 5 },
    onetElements: [
      "Attention to Detail",
      "Quality Control Analysis",
      "Judging the Qualities of Objects, Services, or People",
    ],
  },
  {
    id: id("rule-based-classification"),
    labels: { en: "Applying rules and classification", es: "Aplicación de reglas y clasificación" },
    importance: { entry: 4, inpatient: 4, outpatient: 4, riskAdjustment: 4, audit: 4 },
    onetElements: ["Category Flexibility", "Processing Information", "Judgment and Decision Making"],
  },
  {
    id: id("provider-queries"),
    labels: { en: "Communication with clinicians and experts", es: "Comunicación con médicos y expertos" },
    importance: { entry: 4, inpatient: 5, outpatient: 4, riskAdjustment: 4, audit: 4 },
    onetElements: ["Communicating with Persons Outside Organization", "Active Listening"],
  },
  {
    id: id("data-entry"),
    labels: { en: "Fast and accurate data entry", es: "Captura de datos rápida y precisa" },
    importance: { entry: 4, inpatient: 3, outpatient: 4, riskAdjustment: 3, audit: 2 },
    onetElements: ["Interacting With Computers", "Clerical"],
  },
  {
    id: id("health-it"),
    labels: { en: "Health IT systems", es: "Sistemas de información en salud" },
    importance: { entry: 5, inpatient: 5, outpatient: 5, riskAdjustment: 5, audit: 4 },
    onetElements: ["Interacting With Computers", "Computers and Electronics"],
  },
  {
    id: id("office-software"),
    labels: {
      en: "Spreadsheets, documents and databases",
      es: "Hojas de cálculo, documentos y bases de datos",
    },
    importance: { entry: 3, inpatient: 2, outpatient: 3, riskAdjustment: 3, audit: 4 },
    onetElements: ["Computers and Electronics"],
  },
  {
    id: id("reporting-analysis"),
    labels: { en: "Reporting and statistics", es: "Informes y estadísticas" },
    importance: { entry: 2, inpatient: 3, outpatient: 2, riskAdjustment: 4, audit: 5 },
    onetElements: ["Analyzing Data or Information", "Mathematics"],
  },
  {
    id: id("research-reference"),
    labels: { en: "Research in rules and references", es: "Consulta de normas y referencias" },
    importance: { entry: 4, inpatient: 4, outpatient: 4, riskAdjustment: 4, audit: 5 },
    onetElements: ["Updating and Using Relevant Knowledge"],
  },
  {
    id: id("records-management"),
    labels: { en: "Records management", es: "Gestión de expedientes" },
    importance: { entry: 3, inpatient: 3, outpatient: 3, riskAdjustment: 2, audit: 2 },
    onetElements: ["Documenting/Recording Information", "Clerical"],
  },
  {
    id: id("time-management"),
    labels: { en: "Deadlines and productivity", es: "Plazos y productividad" },
    importance: { entry: 5, inpatient: 5, outpatient: 5, riskAdjustment: 5, audit: 4 },
    onetElements: ["Organizing, Planning, and Prioritizing Work", "Time Management"],
  },
  {
    id: id("written-communication"),
    labels: { en: "Writing", es: "Comunicación escrita" },
    importance: { entry: 3, inpatient: 4, outpatient: 3, riskAdjustment: 3, audit: 5 },
    onetElements: ["Writing", "English Language"],
  },
  {
    id: id("customer-service"),
    labels: { en: "Patient and customer service", es: "Atención a pacientes y clientes" },
    importance: { entry: 2, inpatient: 1, outpatient: 2, riskAdjustment: 1, audit: 2 },
    onetElements: ["Customer and Personal Service", "Active Listening", "Speaking"],
  },
  {
    id: id("scheduling-coordination"),
    labels: { en: "Scheduling and coordination", es: "Programación y coordinación" },
    importance: { entry: 2, inpatient: 1, outpatient: 2, riskAdjustment: 1, audit: 1 },
    onetElements: ["Scheduling Work and Activities", "Coordination"],
  },
  {
    id: id("team-collaboration"),
    labels: { en: "Working across teams", es: "Colaboración entre equipos" },
    importance: { entry: 4, inpatient: 4, outpatient: 4, riskAdjustment: 4, audit: 4 },
    onetElements: ["Cooperation", "Establishing and Maintaining Interpersonal Relationships"],
  },
  {
    id: id("training-mentoring"),
    labels: { en: "Training and mentoring", es: "Capacitación y mentoría" },
    importance: { entry: 1, inpatient: 2, outpatient: 1, riskAdjustment: 2, audit: 4 },
    onetElements: ["Instructing", "Training and Teaching Others"],
  },
  {
    id: id("bilingual-communication"),
    labels: { en: "Bilingual communication", es: "Comunicación bilingüe" },
    importance: { entry: 3, inpatient: 2, outpatient: 3, riskAdjustment: 3, audit: 2 },
    onetElements: ["Foreign Language"],
  },
  {
    id: id("independent-work"),
    labels: { en: "Independent and remote work", es: "Trabajo independiente y remoto" },
    importance: { entry: 3, inpatient: 4, outpatient: 3, riskAdjustment: 4, audit: 4 },
    onetElements: ["Independence", "Initiative"],
  },
  {
    id: id("process-improvement"),
    labels: { en: "Process improvement", es: "Mejora de procesos" },
    importance: { entry: 2, inpatient: 2, outpatient: 2, riskAdjustment: 3, audit: 4 },
    onetElements: ["Systems Evaluation", "Thinking Creatively"],
  },
];
