import type { TitlesRow } from "../build-titles.ts";

export const NURSING_TITLES: readonly TitlesRow[] = [
  {
    id: "cna",
    soc: "31-1131.00",
    labels: { en: "Certified nursing assistant (CNA)", es: "Auxiliar de enfermería certificada (CNA)" },
    en: "CNA; certified nursing assistant; certified nurse aide; nursing assistant; nurse aide; nurses aide; nursing aide; nursing attendant; (ER|bath|bedside|comfort care|dementia care|direct care nursing|emergency room|first aid nurse|geriatric|health care|home nursing|hospice|hydration|infirmary|institutional|long term care|maternity|med|medication|memory care|nursing home|obstetric|orthopedic|patient|practical nursing|psychiatric|psychiatric nursing|resident care|resident services|residential care|restorative|sanitarium|shower|state tested nurse|student nurse|transitional care|unit|ward) aide; (clinical care|clinical nursing|feeding|geriatric nursing|health care|healthcare|patient care|rehabilitation nursing|state registered nursing) assistant; (PCA|birth attendant|care partner|hall attendant|nursery aide|pediatric aide|sitter|transporter) hospital; (healthcare|hospital patient|medication|multi skilled|nursing|patient service) technician; (hospital|medical|morgue|patient safety|sanatorium|ward) attendant; (clinical|unit) assistant nursing; patient (care worker|sitter|transporter); nurse (extender|extern|tech); (hospital|plastering) orderly; (ICU|care) tech; (hospice|memory care) CNA; GNA; LNA; PCT; QMA; RCA; SRNA; STNA; care partner; one on one sitter; orderly; rehab aide nursing; unlicensed assistive personnel",
    es: "auxiliar de enfermería; auxiliar de enfermera; asistente de enfermería; asistente de enfermera; asistente de enfermera certificada; ayudante de enfermería; ayudante de enfermera; auxiliar de enfermería certificada; auxiliar de (cuidados|cuidados paliativos|geriatría|hospital); (celador de|cuidadora en) hospital; técnico (auxiliar de enfermería|de cuidado de pacientes); TCAE; asistente geriátrica; camillero; gericultista",
  },
  {
    id: "medical_assistant",
    soc: "31-9092.00",
    labels: { en: "Medical assistant", es: "Asistente médico (medical assistant)" },
    en: "medical assistant; MA; CMA; RMA; CCMA; certified medical assistant; registered medical assistant; clinical medical assistant; (OB GYN medical|acupuncture|audiology|autopsy|back office medical|chiropractor|clinical care|eye doctor|family practice medical|health|hearing aid|immunization|internal medicine medical|medical scribe|morphology|naturopathic|occupational health|ophthalmic|ophthalmology|optometrist|orthopedic|outpatient surgery|patient care medical|phlebotomist medical|podiatric|prenatal clinic|primary care medical|school health|specialty medical|sports medicine|surgical medical|therapeutic|triage medical|urgent care medical|urology medical|vaccine clinic|weight loss clinic) assistant; (ECG|EKG|allergy|cast|chiropractic|clinic|clinical support|injection|ophthalmic|ophthalmology) technician; (doctors|medical) office assistant clinical; (medical|medical office|ocular care|ophthalmic|optometric|vision) aide; (monitor|optometry|ortho) tech; surgeon's assistant office",
    es: "asistente médico; asistente médica; asistente de médico; asistente de doctor; ayudante de doctor; asistente médica certificada; asistente médico clínico; asistente clínica; asistente de (ginecólogo|oftalmólogo); técnica (de electrocardiograma|oftálmica); enfermera de consultorio",
  },
  {
    id: "registered_nurse",
    soc: "29-1141.00",
    labels: { en: "Registered nurse (RN)", es: "Enfermera(o) registrada(o) (RN)" },
    en: "registered nurse; RN; BSN RN; staff nurse; nurse; charge nurse; ICU nurse; ER nurse; (ENT|HIV|MDS|OB|VA|advice|agency|assisted living|assisted reproduction|blood donor|camp|cardiac catheterization|clinic|clinical coordinator|clinical instructor|coronary care unit|detox|doctor's office|eye|first assist|general duty|geriatric|home care|home health|home hospice|hospice|infection control|intensive care unit|jail|long term care|med surg|mother baby|neonatal intensive care|pain management|palliative|physician office|poison information specialist|pool|pre-op|private|psych|quality|quality improvement|rapid response|rehab|rehabilitation|risk management|school|substance abuse|surgical intensive care|tele|travel|triage|visiting) nurse; nurse (abstractor|anesthetist|auditor|case manager|clinician|educator|first assistant|informaticist|liaison|midwife|navigator|practitioner|recruiter|resident|specialist); registered nurse (case manager|first assistant|practitioner); nursing (care manager|educator|supervisor); director of (nurses|nursing); (ambulatory care|case manager|float pool|private duty) RN; DON; MDS coordinator; RNFA; assistant director of nursing; clinical nurse specialist; diabetes nurse educator; house supervisor; legal nurse consultant",
    es: "enfermera registrada; enfermero registrado; enfermera; enfermero; enfermera titulada; enfermero titulado; licenciada en enfermería; licenciado en enfermería; enfermera (a domicilio|clínica|de hospicio|de hospital|de salud pública|especialista|militar retirada|oncológica|pediátrica)",
  },
  {
    id: "lpn_lvn",
    soc: "29-2061.00",
    labels: {
      en: "LPN; LVN; licensed practical nurse; licensed vocational nurse; practical nurse; vocational nurse; LPN charge nurse; home health LPN; (long term care licensed practical|medication|office|pediatric vocational|private duty) nurse; (LVN|licensed practical nurse) home health; (assisted living|industrial|long term care) LPN; LVN (charge|utilization review); LPN (case manager|supervisor)",
      es: "enfermera práctica licenciada; enfermero práctico licenciado; enfermera práctica; enfermero práctico; enfermera vocacional; enfermera vocacional licenciada; enfermera LPN; enfermera LVN; enfermera (auxiliar licenciada|técnica); enfermero técnico",
    },
    en: "LPN; LVN; licensed practical nurse; licensed vocational nurse; practical nurse; vocational nurse; LPN charge nurse; home health LPN; (long term care licensed practical|medication|office|pediatric vocational|private duty) nurse; (LVN|licensed practical nurse) home health; (assisted living|industrial|long term care) LPN; LVN (charge|utilization review); LPN (case manager|supervisor)",
    es: "enfermera práctica licenciada; enfermero práctico licenciado; enfermera práctica; enfermero práctico; enfermera vocacional; enfermera vocacional licenciada; enfermera LPN; enfermera LVN; enfermera (auxiliar licenciada|técnica); enfermero técnico",
  },
  {
    id: "surgical_tech",
    soc: "29-2055.00",
    labels: { en: "Surgical technologist", es: "Instrumentista / técnico(a) quirúrgico(a)" },
    en: "surgical technologist; surgical technician; surgical tech; surg tech; scrub tech; scrub technician; surgical scrub technologist; operating room technician; (anesthesia|central service|central supply|dialysis|endoscopy|instrument|operating theatre|sterile surgical) technician; (dental surgical|neurosurgery|open heart|robotic surgical|transplant surgical) technologist; (CVOR|GI|OB|OR|SPD|labor and delivery|outpatient surgical|perioperative|sterile processing|surgical instrument) tech; (first|ophthalmic surgical|perfusion|surgery) assistant; operating room (aide|attendant|orderly); surgical (dressing maker|orderly); CORT; CRCST; CSFA; CST; plaster room technician surgery; private scrub; scrub nurse; sterile processing",
    es: "instrumentista; instrumentista quirúrgico; instrumentista quirúrgica; técnico quirúrgico; técnica quirúrgica; técnico en cirugía; técnica de quirófano; técnico de sala de operaciones; (técnica de central de|técnico en) esterilización; enfermera instrumentista; esterilización de hospital; instrumentadora; técnico de anestesia",
  },
  {
    id: "patient_transporter",
    soc: "31-1132.00",
    labels: { en: "Patient transporter / orderly", es: "Camillero(a)" },
    en: "patient transporter; hospital transporter; orderly; patient escort; transport aide; patient transport; hospital orderly; transport technician; stretcher attendant",
    es: "camillero; camillera; transportador de pacientes; transporte de pacientes; celador de hospital; ordenanza de hospital; auxiliar de traslado; escolta de pacientes",
  },
  {
    id: "hospice_aide",
    soc: "31-1131.00",
    labels: { en: "Hospice aide", es: "Auxiliar de hospicio / cuidados paliativos" },
    en: "hospice aide; hospice CNA; hospice nursing assistant; palliative care aide; hospice home health aide; end of life caregiver; hospice caregiver; hospice volunteer",
    es: "auxiliar de hospicio; auxiliar de cuidados paliativos; asistente de hospicio; cuidadora de hospicio; cuidados paliativos; auxiliar de pacientes terminales; cuidadora de enfermos terminales; voluntaria de hospicio",
  },
  {
    id: "school_nurse",
    soc: "29-1141.00",
    labels: { en: "School nurse / school health aide", es: "Enfermera(o) escolar" },
    en: "school nurse; school health aide; school health assistant; school health clerk; health room aide; campus nurse; school nurse assistant; health office clerk school",
    es: "enfermera escolar; enfermero escolar; auxiliar de salud escolar; enfermera de escuela; asistente de enfermería escolar; encargada de enfermería en una escuela; enfermera de colegio; auxiliar de enfermería escolar",
  },
  {
    id: "psychiatric_technician",
    soc: "29-2053.00",
    labels: { en: "Psychiatric / mental health technician", es: "Técnico(a) de salud mental" },
    en: "psychiatric technician; psych tech; mental health technician; behavioral health technician; mental health worker; mental health associate hospital; psychiatric aide; LPT",
    es: "técnico psiquiátrico; técnica psiquiátrica; técnico en salud mental; técnica de salud mental; auxiliar de psiquiatría; asistente psiquiátrico; técnico de salud conductual; auxiliar de salud mental",
  },
  {
    id: "nurse_case_manager",
    soc: "29-1141.00",
    labels: { en: "Nurse case manager / utilization review", es: "Enfermera(o) gestora de casos" },
    en: "nurse case manager; RN case manager; case manager RN; utilization review nurse; utilization management nurse; UR nurse; UM nurse; clinical documentation nurse; (CDI|quality review) nurse; care manager RN; clinical documentation specialist; discharge planner",
    es: "enfermera gestora de casos; enfermera de gestión de casos; enfermera de revisión de utilización; enfermera auditora; enfermera administradora de casos; enfermera de aseguradora; planificadora de altas; enfermera de documentación clínica; enfermera de calidad",
  },
];
