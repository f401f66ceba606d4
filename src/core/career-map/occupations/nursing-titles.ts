import type { TitlesRow } from "../build-titles.ts";

export const NURSING_TITLES: readonly TitlesRow[] = [
  {
    id: "cna",
    soc: "31-1131.00",
    labels: { en: "Certified nursing assistant (CNA)", es: "Auxiliar de enfermería certificada (CNA)" },
    en: "CNA; certified nursing assistant; certified nurse aide; nursing assistant; nurse aide; nurses aide; nursing aide; nursing attendant; nurse assistant; nurse tech; nursing technician; patient care assistant; PCA hospital; PCT; STNA; state tested nursing assistant; LNA; licensed nursing assistant; GNA; geriatric nursing assistant; hospital attendant; hospital aide; ward aide; ward attendant; certified medication aide; CMA medication aide; med aide; restorative aide; nursing home aide; rehab aide nursing; patient sitter; patient safety attendant; resident assistant nursing home; resident care assistant; RCA; health care aide; healthcare assistant; direct care nursing aide; home nursing assistant; telemetry tech nursing; orderly; hospital orderly; patient transporter; transporter hospital; psychiatric aide; hospice CNA; hospice aide; maternity nursing aide; infirmary attendant; caregiver nursing home; memory care CNA; nursing care attendant; patient aide; nursing student assistant; bath aide; feeding assistant; transitional care aide; care partner hospital; nurse extern; dementia care aide; medication technician; QMA; geriatric aide; sitter hospital; one on one sitter; memory care aide; long term care aide; ICU tech; rehab nursing technician; hospital patient technician; nurse technician; emergency room aide; ER aide; OB nursing aide; nursery aide hospital; home nursing aide; morgue attendant; first aid attendant nursing; acute care CNA; multi skilled technician",
    es: "auxiliar de enfermería; auxiliar de enfermera; asistente de enfermería; asistente de enfermera; asistente de enfermera certificada; ayudante de enfermería; ayudante de enfermera; auxiliar de enfermería certificada; asistente certificada de enfermería; CNA certificada; auxiliar de hospital; auxiliar en un asilo; auxiliar de geriatría; gericultista; técnico de cuidado de pacientes; camillero; camillera; celador de hospital; auxiliar de clínica enfermería; auxiliar de cuidados paliativos; asistente de cuidados en asilo; técnico auxiliar de enfermería; TCAE; auxiliar de psiquiatría; auxiliar de cuidados; ayudante en hospital; asistente geriátrica; cuidadora en hospital; auxiliar de geriátrico",
  },
  {
    id: "medical_assistant",
    soc: "31-9092.00",
    labels: { en: "Medical assistant", es: "Asistente médico (medical assistant)" },
    en: "medical assistant; MA; CMA; RMA; CCMA; certified medical assistant; registered medical assistant; clinical medical assistant; certified clinical medical assistant; med assistant; clinical assistant; doctor's assistant; doctors office assistant clinical; back office medical assistant; front and back office medical assistant; medical assistant extern; bilingual medical assistant; ophthalmic assistant; ophthalmic technician; ophthalmology technician; optometric assistant; optometric technician; optometry tech; orthopedic medical assistant; ortho tech; allergy technician; OB GYN medical assistant; urgent care medical assistant; clinic technician; morphology assistant; autopsy assistant; family practice medical assistant; urology medical assistant; cardiology medical assistant; medical aide; immunization assistant; eye doctor assistant; gastroenterology medical assistant; neurology medical assistant; optometric aide; EKG technician; ECG technician; monitor tech; vaccine clinic assistant; clinical support technician; clinical care assistant; prenatal clinic assistant; health assistant clinic; surgeon's assistant office; audiology assistant; cast technician; orthopedic technician; orthopedic cast specialist; phlebotomist medical assistant; hospital medical assistant; outpatient surgery assistant",
    es: "asistente médico; asistente médica; asistente de médico; asistente de doctor; ayudante de doctor; asistente médica certificada; asistente médico clínico; asistente clínica; medical assistant; asistente de consultorio médico; ayudante médico; auxiliar médico; asistente de oftalmólogo; asistente de podiatra; asistente de quiropráctico; asistente médica bilingüe; asistente de pediatra; técnica oftálmica; asistente de optometrista; asistente de ginecólogo; asistente de dermatólogo; asistente de médico general; técnica de electrocardiograma; enfermera de consultorio",
  },
  {
    id: "registered_nurse",
    soc: "29-1141.00",
    labels: { en: "Registered nurse (RN)", es: "Enfermera(o) registrada(o) (RN)" },
    en: "registered nurse; RN; BSN RN; staff nurse; nurse; charge nurse; ICU nurse; ER nurse; emergency room nurse; emergency department nurse; med surg nurse; medical surgical nurse; PACU nurse; operating room nurse; OR nurse; perioperative nurse; circulating nurse; scrub nurse RN; labor and delivery nurse; L&D nurse; NICU nurse; cardiac nurse; telemetry nurse; dialysis nurse; infusion nurse; travel nurse; school nurse; home health nurse; home care nurse; visiting nurse; case manager RN; nurse case manager; RN case manager; utilization review nurse; triage nurse; telephone triage nurse; director of nursing; DON; house supervisor; head nurse; occupational health nurse; psychiatric nurse; flight nurse; clinic nurse; registered nurse first assistant; RNFA; wound care nurse; nurse educator; research nurse; quality nurse; clinical nurse; critical care nurse; floor nurse; rehab nurse; nursing care manager; coronary care unit nurse; CCU nurse; postpartum nurse; IV therapy nurse; obstetrical nurse; diabetes nurse educator; discharge nurse; transplant nurse; endoscopy nurse; infection control nurse; military nurse; private duty RN; nursing instructor; advice nurse; nurse navigator; emergency RN; ambulatory nurse; float pool RN; hemodialysis nurse; nurse clinician; nurse liaison; trauma nurse; burn nurse; neuro nurse; orthopedic nurse; radiology nurse; cath lab nurse; urology nurse; women's health nurse; long term care nurse; MDS coordinator; MDS nurse; assisted living nurse; correctional nurse; jail nurse; vaccination nurse; immunization nurse; field nurse; forensic nurse; lactation nurse; nephrology nurse; pain management nurse; primary care nurse; recovery room nurse; step down nurse; stroke nurse; tele nurse; telehealth nurse; urgent care nurse; legal nurse consultant; newborn nurse; bedside nurse; VA nurse; nurse practitioner; nurse midwife; nurse anesthetist; clinical nurse specialist; rheumatology nurse; allergy nurse; ambulatory care RN; assisted reproduction nurse; gastroenterology nurse; geriatric nurse; prenatal nurse; health care coordinator RN",
    es: "enfermera registrada; enfermero registrado; enfermera; enfermero; enfermera titulada; enfermero titulado; licenciada en enfermería; licenciado en enfermería; enfermera de urgencias; enfermera de emergencia; enfermera quirúrgica; enfermera de quirófano; enfermera de cuidados intensivos; enfermera de UCI; enfermera escolar; enfermera de piso; enfermera jefa; jefe de enfermeros; enfermera general; enfermera pediátrica; enfermera de hospital; enfermera visitante; enfermera de salud pública; enfermera comunitaria; enfermera profesional; enfermera especialista; enfermera oncológica; enfermera de diálisis; enfermera a domicilio; enfermera de hospicio; enfermera obstétrica; enfermera neonatal; enfermera de partos; enfermera de maternidad; enfermera de terapia intensiva; enfermera de prisión; enfermera de vacunación; coordinadora de enfermería; enfermera clínica; enfermera de recuperación; enfermera de consulta externa; enfermera de asilo; enfermera de noche; enfermera de campo; enfermera militar retirada",
  },
  {
    id: "lpn_lvn",
    soc: "29-2061.00",
    labels: {
      en: "Licensed practical / vocational nurse",
      es: "Enfermera(o) práctica(o) licenciada(o) (LPN/LVN)",
    },
    en: "LPN; LVN; licensed practical nurse; licensed vocational nurse; practical nurse; vocational nurse; LPN charge nurse; home health LPN; clinic LPN; pediatric LPN; private duty LPN; office nurse LPN; school LPN; long term care LPN; LVN charge; LPN medication nurse; licensed attendant nurse; triage LPN; hospice LPN; wound care LPN; LPN case manager; LVN utilization review; private duty nurse; correctional LPN; dialysis LPN; pediatric vocational nurse; medication nurse; LPN/LVN; office nurse; intravenous therapy LPN; home care LPN; LPN supervisor; rehabilitation LPN; psychiatric LPN; surgical LPN; LPN hospital; LVN home health; triage LVN",
    es: "enfermera práctica licenciada; enfermero práctico licenciado; enfermera práctica; enfermero práctico; enfermera vocacional; enfermera vocacional licenciada; enfermera LPN; enfermera LVN; enfermera técnica; enfermero técnico; técnica en enfermería; técnico en enfermería; enfermera práctica de asilo; enfermera práctica a domicilio; LPN en hogar de ancianos; enfermera con licencia práctica; enfermera auxiliar licenciada; enfermera con licencia vocacional",
  },
  {
    id: "surgical_tech",
    soc: "29-2055.00",
    labels: { en: "Surgical technologist", es: "Instrumentista / técnico(a) quirúrgico(a)" },
    en: "surgical technologist; surgical technician; surgical tech; surg tech; scrub tech; scrub technician; surgical scrub technologist; operating room technician; OR tech; operating room technologist; certified surgical technologist; CST; CSFA; certified surgical first assistant; OB tech; labor and delivery tech; sterile processing technician; sterile processing tech; SPD tech; central supply technician; central service technician; CRCST; instrument technician; surgical orderly; endoscopy technician; GI tech; cardiovascular surgical tech; CVOR tech; orthopedic surgical tech; operating room assistant; OR assistant; perioperative tech; traveling surgical tech; anesthesia technician; dialysis technician; sterile processing; ophthalmic surgical technician; perfusion assistant; surgical instrument tech; OR scrub; operating room scrub; neuro surgical tech; heart surgical technologist",
    es: "instrumentista; instrumentista quirúrgico; instrumentista quirúrgica; técnico quirúrgico; técnica quirúrgica; técnico en cirugía; técnica de quirófano; técnico de sala de operaciones; asistente de cirugía; ayudante de quirófano; auxiliar de quirófano; técnico en esterilización; técnica de central de esterilización; instrumentadora; instrumentador quirúrgico; instrumentista de quirófano; técnico en instrumentación quirúrgica; técnico de endoscopia; técnico de anestesia; enfermera instrumentista; esterilización de hospital",
  },
  {
    id: "patient_transporter",
    soc: "31-1132.00",
    labels: { en: "Patient transporter / orderly", es: "Camillero(a)" },
    en: "patient transporter; hospital transporter; orderly; patient escort; transport aide; patient transport; hospital orderly; transport technician; stretcher attendant; transporter",
    es: "camillero; camillera; transportador de pacientes; transporte de pacientes; celador de hospital; ordenanza de hospital; auxiliar de traslado; escolta de pacientes; camillero de hospital",
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
    en: "school nurse; school health aide; school health assistant; school health clerk; health room aide; campus nurse; school nurse assistant; health office clerk school; nurse at a school",
    es: "enfermera escolar; enfermero escolar; auxiliar de salud escolar; enfermera de escuela; asistente de enfermería escolar; encargada de enfermería en una escuela; enfermera de colegio; auxiliar de enfermería escolar",
  },
  {
    id: "psychiatric_technician",
    soc: "29-2053.00",
    labels: { en: "Psychiatric / mental health technician", es: "Técnico(a) de salud mental" },
    en: "psychiatric technician; psych tech; mental health technician; behavioral health technician; mental health worker; mental health associate hospital; psychiatric aide; LPT; behavioral health associate; psychiatric assistant",
    es: "técnico psiquiátrico; técnica psiquiátrica; técnico en salud mental; técnica de salud mental; auxiliar de psiquiatría; asistente psiquiátrico; técnico de salud conductual; auxiliar de salud mental",
  },
  {
    id: "nurse_case_manager",
    soc: "29-1141.00",
    labels: { en: "Nurse case manager / utilization review", es: "Enfermera(o) gestora de casos" },
    en: "nurse case manager; RN case manager; case manager RN; utilization review nurse; utilization management nurse; UR nurse; UM nurse; clinical documentation nurse; CDI nurse; clinical documentation specialist; discharge planner; care manager RN; quality review nurse",
    es: "enfermera gestora de casos; enfermera de gestión de casos; enfermera de revisión de utilización; enfermera auditora; enfermera administradora de casos; enfermera de aseguradora; planificadora de altas; enfermera de documentación clínica; enfermera de calidad",
  },
];
