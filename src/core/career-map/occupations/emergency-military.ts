import type { OccupationRow } from "../build-occupation.ts";

export const EMERGENCY_MILITARY: readonly OccupationRow[] = [
  {
    id: "military_medic",
    strengths: {
      en: "You charted care where a missing line could cost a life, know trauma and medicine by sight, and are used to written standards, inspections and clearance.",
      es: "Usted documentó atención donde una línea faltante podía costar una vida, conoce el trauma y la medicina de cerca, y está acostumbrado a normas escritas, inspecciones y acreditaciones.",
    },
    competencies: [
      ["clinical-practice", 5],
      ["documentation-integrity", 4, ["Documenting/Recording Information", 4.56, 4.37]],
      ["medical-terminology", 4],
      ["team-collaboration", 4, ["Cooperation", 4.54, 4.52]],
      ["training-mentoring", 4],
      ["time-management", 4, ["Organizing, Planning, and Prioritizing Work", 3.72, 4.26]],
      ["independent-work", 4, ["Independence", 4.11, 4.25]],
      ["rule-based-classification", 4, ["Judgment and Decision Making", 3.25, 2.88]],
      ["records-management", 3, ["Performing Administrative Activities", 2.94, 3.57]],
      ["privacy-compliance", 3],
      ["health-it", 3],
      ["quality-audit", 3, ["Attention to Detail", 4.39, 4.54]],
    ],
    gaps: ["codes", "claims", "payers", "civilian-ehr"],
    patterns: [
      {
        id: "casualty-card",
        competency: "documentation-integrity",
        en: "[Documented|Document] injuries, treatment and times on {forms} for {casualties#patient|patients}, complete before handoff",
        es: "Documentación de lesiones, tratamiento y horas en {forms} de {casualties#paciente|pacientes}, completa antes de la entrega",
      },
      {
        id: "sick-call",
        competency: "clinical-practice",
        en: "[Screened|Screen] {patientsDay#service member|service members} a day at sick call, recording history, findings and plan by protocol",
        es: "Evaluación de {patientsDay#militar|militares} al día en consulta, con antecedentes, hallazgos y plan según protocolo",
      },
      {
        id: "triage",
        competency: "rule-based-classification",
        en: "[Sorted|Sort] patients by {triageRule} and [re-sorted|re-sort] them as findings [changed|change]",
        es: "Clasificación de pacientes según {triageRule}, con reclasificación cuando [cambiaban|cambian] los hallazgos",
      },
      {
        id: "readiness",
        competency: "records-management",
        en: "[Kept|Keep] medical readiness records for {soldiers#service member|service members} in {programs}, with no overdue entry left unexplained",
        es: "Control de expedientes de aptitud médica de {soldiers#militar|militares} en {programs}, sin pendientes vencidos sin explicación",
      },
      {
        id: "terms",
        competency: "medical-terminology",
        en: "[Briefed|Brief] {clinicians} in exact anatomical and drug terms during evacuation and transfer",
        es: "Informe a {clinicians} con términos anatómicos y farmacológicos exactos durante evacuación y traslado",
      },
      {
        id: "inspect",
        competency: "quality-audit",
        en: "[Inspected|Inspect] {inspected} against written standards, and [corrected|correct] what [failed|fails] before the next inspection",
        es: "Inspección de {inspected} contra normas escritas, con corrección de lo que no [cumplía|cumple] antes de la siguiente revisión",
      },
      {
        id: "teach",
        competency: "training-mentoring",
        en: "[Trained|Train] {trainees#service member|service members} in {topics}, and [signed|sign] off on each skill",
        es: "Capacitación de {trainees#militar|militares} en {topics}, con constancia de cada destreza",
      },
    ],
  },
];
