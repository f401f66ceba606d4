import type { OccupationRow } from "../build-occupation.ts";

export const EDUCATION: readonly OccupationRow[] = [
  {
    id: "elementary_teacher",
    strengths: {
      en: "You read a great deal of work against a rubric, keep protected records, write clearly for families, and learn a new standard every year. Coding guidelines will feel familiar.",
      es: "Usted evalúa mucho trabajo con una rúbrica, guarda expedientes protegidos, escribe con claridad a las familias y aprende una norma nueva cada año. Las guías de codificación le resultarán familiares.",
    },
    competencies: [
      ["written-communication", 5, ["Writing", 3.88, 3]],
      ["training-mentoring", 5],
      ["rule-based-classification", 4, ["Judgment and Decision Making", 3.75, 2.88]],
      ["documentation-integrity", 4, ["Documenting/Recording Information", 3.72, 4.37]],
      ["time-management", 4, ["Organizing, Planning, and Prioritizing Work", 4.41, 4.26]],
      ["team-collaboration", 4, ["Cooperation", 4.64, 4.52]],
      ["privacy-compliance", 3],
      ["research-reference", 3, ["Updating and Using Relevant Knowledge", 4.15, 4.11]],
      ["reporting-analysis", 3, ["Analyzing Data or Information", 3.49, 3.44]],
      ["records-management", 3, ["Performing Administrative Activities", 2.9, 3.57]],
      ["customer-service", 3, ["Customer and Personal Service", 3.2, 2.99]],
    ],
    gaps: ["codes", "terminology", "claims", "ehr"],
    patterns: [
      {
        id: "grade",
        competency: "rule-based-classification",
        en: "[Scored|Score] the work of {students#student|students} against {rubric}, giving the same answer for the same evidence",
        es: "Calificación del trabajo de {students#estudiante|estudiantes} con {rubric}, con el mismo criterio ante la misma evidencia",
      },
      {
        id: "records",
        competency: "documentation-integrity",
        en: "[Kept|Keep] attendance, grades and progress notes complete for {students#student|students}, closed by {turnaround} each term",
        es: "Control completo de asistencia, calificaciones y notas de avance de {students#estudiante|estudiantes}, cerrado en {turnaround} cada periodo",
      },
      {
        id: "plans",
        competency: "privacy-compliance",
        en: "[Followed|Follow] {plansYear#individual education plan|individual education plans} a year to the letter, keeping the records confidential under {educationRules}",
        es: "Cumplimiento de {plansYear#plan educativo individual|planes educativos individuales} al año, con expedientes confidenciales conforme a {educationRules}",
      },
      {
        id: "data",
        competency: "reporting-analysis",
        en: "[Analyzed|Analyze] results of {assessments} and [regrouped|regroup] students by what the figures [showed|show]",
        es: "Análisis de resultados de {assessments} y reagrupación de estudiantes según lo que [mostraban|muestran] los datos",
      },
      {
        id: "standards",
        competency: "research-reference",
        en: "[Learned|Learn] and [applied|apply] changes in {standards}, updating lessons before each school year",
        es: "Estudio y aplicación de cambios en {standards}, con actualización de las clases antes de cada ciclo escolar",
      },
      {
        id: "reports",
        competency: "written-communication",
        en: "[Wrote|Write] {reportsYear#report|reports} a year for families, putting specialized terms into plain words",
        es: "Redacción de {reportsYear#informe|informes} al año para las familias, con términos especializados en palabras sencillas",
      },
      {
        id: "team",
        competency: "team-collaboration",
        en: "[Worked|Work] with {team} on students' needs, bringing notes and dates to every meeting",
        es: "Trabajo con {team} sobre las necesidades del alumnado, con notas y fechas en cada reunión",
      },
    ],
  },
];
