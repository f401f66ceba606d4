import type { OccupationRow } from "../build-occupation.ts";

export const HOME_ANIMALS: readonly OccupationRow[] = [
  {
    id: "homemaker",
    strengths: {
      en: "You have run records, budgets, insurance and appointments for a household. Said with facts, it is administrative experience.",
      es: "Usted ha llevado expedientes, presupuesto, seguros y citas de un hogar. Dicho con hechos, es experiencia administrativa.",
    },
    competencies: [
      ["scheduling-coordination", 4],
      ["independent-work", 4],
      ["records-management", 3],
      ["payment-reconciliation", 3],
      ["time-management", 3],
      ["insurance-benefits", 2],
    ],
    gaps: ["codes", "terminology", "claims", "ehr"],
    patterns: [
      {
        id: "family-calendar",
        competency: "scheduling-coordination",
        en: "[Schedule] {appointmentsMonth#appointment|appointments} a month for {householdSize#person|people}",
        es: "Organización de {appointmentsMonth#cita|citas} al mes para {householdSize#integrante|integrantes}",
      },
      {
        id: "family-records",
        competency: "records-management",
        en: "[Kept|Keep] {papers} for the household, found on request",
        es: "{papers} del hogar, localizables al pedirlos",
      },
      {
        id: "family-claims",
        competency: "insurance-benefits",
        en: "[Question] bills from {payers} and [got|get] {result}",
        es: "Aclaración de cuentas con {payers}, con {result}",
      },
      {
        id: "family-budget",
        competency: "payment-reconciliation",
        en: "[Balance] a monthly budget in {program}",
        es: "Presupuesto mensual cuadrado en {program}",
      },
      {
        id: "family-dates",
        competency: "time-management",
        en: "[Kept|Keep] school, health and tax dates for {span}",
        es: "Fechas escolares, médicas y fiscales al día durante {span}",
      },
      {
        id: "family-projects",
        competency: "independent-work",
        en: "[Organize] {projectsList} without pay or supervision",
        es: "Organización de {projectsList} por iniciativa propia",
      },
    ],
  },
  {
    id: "family_caregiver",
    strengths: {
      en: "You learned a disease, its drugs and its paperwork because you had to, and you can read a bill against a chart.",
      es: "Usted aprendió una enfermedad, sus medicinas y sus trámites por necesidad, y puede cotejar una cuenta con un expediente.",
    },
    competencies: [
      ["scheduling-coordination", 4],
      ["independent-work", 4],
      ["insurance-benefits", 3],
      ["records-management", 3],
      ["documentation-integrity", 3],
      ["medical-terminology", 2],
      ["denials-appeals", 2],
    ],
    gaps: ["codes", "terminology", "claims", "ehr"],
    patterns: [
      {
        id: "relative-records",
        competency: "records-management",
        en: "[Organize] records from {clinics#clinic|clinics} into one file by date",
        es: "Integración de expedientes de {clinics#clínica|clínicas} en un solo archivo por fecha",
      },
      {
        id: "relative-terms",
        competency: "medical-terminology",
        en: "[Learn] {conditions} well enough to brief {clinicians}",
        es: "Conocimiento de {conditions} suficiente para informar a {clinicians}",
      },
      {
        id: "relative-denials",
        competency: "denials-appeals",
        en: "[Appeal] {appealsTotal#denied service|denied services} with records",
        es: "Apelación de {appealsTotal#servicio denegado|servicios denegados} con expedientes",
      },
      {
        id: "relative-auth",
        competency: "insurance-benefits",
        en: "[Obtain] {services} from {payers}, call by call",
        es: "Obtención de {services} de {payers}, llamada por llamada",
      },
      {
        id: "relative-log",
        competency: "documentation-integrity",
        en: "[Wrote|Write] down {logged} daily for the care team",
        es: "Anotación diaria de {logged} para el equipo de salud",
      },
      {
        id: "relative-calendar",
        competency: "scheduling-coordination",
        en: "[Coordinate] {specialties} visits for {span}",
        es: "Coordinación de citas de {specialties} durante {span}",
      },
    ],
  },
  {
    id: "nanny",
    strengths: {
      en: "You are trusted alone, keep a log parents rely on and handle forms for school and doctor.",
      es: "Se confía en usted a solas, lleva una bitácora confiable y maneja formularios de escuela y médico.",
    },
    competencies: [
      ["independent-work", 5],
      ["scheduling-coordination", 4],
      ["documentation-integrity", 3],
      ["privacy-compliance", 3],
      ["customer-service", 3],
      ["time-management", 3],
    ],
    gaps: ["codes", "terminology", "claims", "office-work"],
    patterns: [
      {
        id: "nanny-log",
        competency: "documentation-integrity",
        en: "[Logged|Log] {logged} hour by hour for parents",
        es: "Bitácora por hora de {logged} para los padres",
      },
      {
        id: "nanny-schedule",
        competency: "scheduling-coordination",
        en: "[Ran|Run] the week of {childrenTotal#charge|charges}: school, doctor, activities",
        es: "Semana de {childrenTotal#pequeño|pequeños}: escuela, médico, actividades",
      },
      {
        id: "nanny-alone",
        competency: "independent-work",
        en: "[Work] alone {hoursWeek#hour|hours} a week, deciding by agreed rules",
        es: "Trabajo a solas {hoursWeek#hora|horas} por semana, según reglas acordadas",
      },
      {
        id: "nanny-privacy",
        competency: "privacy-compliance",
        en: "[Kept|Keep] {privateMatters} within the family",
        es: "Reserva de {privateMatters} de la familia",
      },
      {
        id: "nanny-forms",
        competency: "customer-service",
        en: "[Spoke|Speak] for the family with {experts} when asked",
        es: "Trato con {experts} en nombre de la familia cuando lo pedían",
      },
      {
        id: "nanny-time",
        competency: "time-management",
        en: "[Kept|Keep] medicine and meals on time for {span}",
        es: "Medicinas y comidas puntuales durante {span}",
      },
    ],
  },
];
