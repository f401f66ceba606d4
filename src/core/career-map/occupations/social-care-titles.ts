import type { TitlesRow } from "../build-titles.ts";

export const SOCIAL_CARE_TITLES: readonly TitlesRow[] = [
  {
    id: "social_service_asst",
    soc: "21-1093.00",
    labels: { en: "Social / human service assistant", es: "Asistente de servicios sociales" },
    en: "social service assistant; (adult protective|adult services|blind|case|case management|casework|child protective services|child welfare|community|disability case|domestic violence counselor|drug abuse|eligibility|employment|family|family resource|foster care|gerontology|group home case|income support|juvenile|lodging facilities|mental health|neighborhood|outreach|parole|probation|program|psychological|public assistance|resettlement|residential services|senior services|shelter|transitional living|veterans service|vocational|vocational rehabilitation|youth) aide; (addictions counselor|adoption|advocate|bereavement|child support|client|community outreach|community program|housing|human services|intake counselor|psychosocial rehabilitation|refugee|resource) assistant; (alcoholism|benefits eligibility|community|community assistance|crisis|emergency assistance|family support|food bank|food pantry|food stamp|group|group home|outreach|public welfare|welfare) worker; (behavioral support|community living|drug and alcohol treatment|eligibility|independent living|information and referral|outreach|peer|recovery support|resource) specialist; (child|client|court|domestic violence|family|juvenile|parent|peer|rape crisis|shelter|victim|youth) advocate; (alcohol and drug|chemical dependency|detox|probation|psychiatric|substance abuse) technician; (group home|life skill|peer|residential|youth) counselor; (resident services|respite|service) coordinator; (benefits|housing|peer) navigator; (client support specialist social|homeless|tenant) services; (case|halfway house|shelter) monitor; (job|life skills|recovery) coach; advocate; case manager nonprofit; caseworker; certified peer support; eligibility interviewer; home visitor; homeless shelter case manager; house parent; job developer; parent partner; peer mentor; wraparound facilitator; community outreach worker; direct support professional; independent living aide; peer support specialist",
    es: "asistente de servicios sociales; (asistente|asistente de trabajador|auxiliar de trabajo|orientadora|técnica en trabajo|técnico en integración) social; trabajadora de (apoyo familiar|elegibilidad|refugio); consejera (de jóvenes|de vivienda|juvenil); defensora de (familias|víctimas); (facilitadora|orientadora) familiar; acompañante de víctimas; manejador de casos; trabajador de albergue; técnica en salud mental; trabajadora social; integradora social; consejera de refugio; visitadora social; técnica de servicios a la familia; monitora de menores; técnico en atención a la dependencia; educadora social; paralegal comunitaria; navegadora de servicios; promotor comunitario social",
  },
  {
    id: "community_health_worker",
    soc: "21-1094.00",
    labels: { en: "Community health worker / promotora", es: "Promotor(a) de salud" },
    en: "community health worker; (AIDS|HIV|STD|asthma|cancer|community|diabetes|disease prevention|health|immunization|mobile clinic|nutrition|prenatal|vaccination|vaccine|wellness) outreach worker; (family|indigenous|lay|maternal child|migrant|rural|tribal|village) health worker; (AIDS|cancer|chronic disease|drug prevention|peer|smoking cessation|wellness) educator; community (health aide|health trainer|liaison|nutrition aide|outreach advocate|programs health specialist); (HIV|WIC peer|apprise|breastfeeding peer|certified application|family planning) counselor; health (advocate|coach|education aide|education specialist|equity worker|liaison); (ACA|cancer|care|peer) navigator; (HIV prevention|outreach|peer support) specialist; (care guide|patient navigator|prevention specialist) community; (WIC|lead poisoning) outreach; (family health|patient|peer health) advocate; (harm reduction|outreach and education|outreach and enrollment) worker; CHR; CHW; HIV tester; WIC nutrition assistant; case investigator public health; contact tracer; cultural health mediator; parent educator home visiting; public health aide; wellness coach",
    es: "promotor de salud; (agente|brigadista|educador|enlace comunitario) de salud; (consejera de salud|educadora|promotora) comunitaria; consejera de VIH; navegadora de pacientes; orientadora de planificación familiar; rastreadora de contactos; vacunadora; consejera de lactancia",
  },
  {
    id: "home_health_aide",
    soc: "31-1121.00",
    labels: { en: "Home health aide", es: "Auxiliar de salud en el hogar" },
    en: "home health aide; (certified home health|certified home hospice|domiciliary|health|home|home care|home health personal care|homebound|hospice|hospice health|in-home nurse|live in|pediatric home|personal health|post surgical home|private duty|respite|scattered sites|visiting) aide; (home health|home hospice|in-home) nursing assistant; home (attendant|care provider|caregiver|health CNA|nursing); CHHA; HHA; habilitation training specialist; hospice CNA; sitter home health",
    es: "auxiliar de salud en el hogar; (asistente|auxiliar|cuidado) de salud en casa; acompañante de enfermos; asistente de salud en el hogar; atención domiciliaria; auxiliar de enfermos en casa; ayuda a domicilio; cuidadora de pacientes; enfermera a domicilio auxiliar; ama de llaves para envejecientes; ama de llaves del hogar de salud",
  },
  {
    id: "personal_care_aide",
    soc: "31-1122.00",
    labels: { en: "Personal care aide / caregiver", es: "Cuidador(a) / asistente de cuidado personal" },
    en: "personal care aide; (adult day care|adult day program|blind|developmental|direct support|disability|elderly care|group home|handicapped|home and personal care|home care|homecare|homemaker|in-home|independent living|life skills|nonmedical home care|personal|quadriplegic|resident|residential|respite care|supported living) aide; (family|home|home companion|live in|medication|paid family|private duty|respite|unpaid) caregiver; (IHSS|adult foster care|care|elder care|in home care|respite|waiver) provider; (care|direct service|eldercare|group home|in-home respite|residential care) worker; (escort for the|provider for|shopper for|sitter) elderly; (care|consumer directed personal|residential living) assistant; (attendant for|life skills coach|personal assistant for|residential counselor developmentally) disabled; (direct care|habilitation|independent living) specialist; (blind|care) attendant; direct support (professional|staff); group home (counselor|staff); (bather|medication attendant|patient sitter) home; senior helper; CDPAP; DSP; PCA; attendant; blind escort; care staff; caregiver for my mom; companion; direct care counselor; homemaker; life skills trainer; night sitter; took care of my parents",
    es: "cuidador(|a); asistente de (ancianos|persona con discapacidad|vida); (dama|señora) de compañía; cuidadora (en residencia de mayores|familiar); acompañante; atención a personas mayores; cuidé a mis padres; gerocultora; proveedora de IHSS; cuidador primario; ama de llaves de ancianos; asistente personal de discapacitado; auxiliar de geriatría; cuidadora de envejecientes; ama de llaves para envejecientes; auxiliar sociosanitaria",
  },
  {
    id: "social_worker",
    soc: "21-1022.00",
    labels: { en: "Social worker", es: "Trabajador(a) social" },
    en: "social worker; (CPS|child protective services|licensed social|medical social) worker; LCSW; LMSW; MSW; discharge planner social work",
    es: "trabajador(|a) social; trabajadora social (de hospital|escolar|médica); licenciada en trabajo social; trabajador social clínico; trabajadora de protección infantil",
  },
  {
    id: "mental_health_counselor",
    soc: "21-1014.00",
    labels: { en: "Counselor / therapist", es: "Consejero(a) / terapeuta" },
    en: "mental health counselor; (addiction|licensed professional|substance abuse) counselor; CADC; LMFT; LMHC; LPC; marriage and family therapist; psychotherapist",
    es: "consejera de salud mental; consejera; consejero de adicciones; psicoterapeuta; psicólog(o|a); terapeuta; terapeuta familiar",
  },
];
