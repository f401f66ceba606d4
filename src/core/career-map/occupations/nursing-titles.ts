import type { TitlesRow } from "../build-titles.ts";

export const NURSING_TITLES: readonly TitlesRow[] = [
  {
    id: "cna",
    soc: "31-1131.00",
    labels: { en: "Certified nursing assistant (CNA)", es: "Auxiliar de enfermería certificada (CNA)" },
    en: "CNA; (ER|OB nursing|bath|bedside|certified nurse|comfort care|dementia care|emergency room|first aid nurse|geriatric|health care|home nursing|hospice|hydration|infirmary|institutional|long term care|maternity|med|medication|memory care|nursing home|obstetric|orthopedic|patient|practical nursing|psychiatric|psychiatric nursing|resident care|resident services|residential care|restorative|sanitarium|shower|state tested nurse|student nurse|transitional care|unit|ward) aide; (clinical care|clinical nursing|feeding|geriatric nursing|health care|home nursing|patient care|rehabilitation nursing|state registered nursing) assistant; (hospital|medical|morgue|nursing care|patient safety|sanatorium) attendant; (healthcare|hospital patient|medication|multi skilled|nursing|patient service) technician; (PCA|pediatric aide|sitter|transporter) hospital; patient (care worker|sitter|transporter); (ICU|care|rehab nursing) tech; nurse (extender|extern); GNA; LNA; PCT; QMA; RCA; SRNA; STNA; care partner; hospice CNA; one on one sitter; orderly; plastering orderly; rehab aide nursing; unlicensed assistive personnel; resident assistant; nurse tech; ER orderly",
    es: "auxiliar de enfermería; auxiliar de (cuidados|cuidados paliativos|enfermera|geriatría|hospital); asistente (de enfermera|de enfermería|geriátrica); (celador de|cuidadora en) hospital; técnico (auxiliar de enfermería|de cuidado de pacientes); TCAE; camillero; gericultista; auxiliar de clínica; auxiliar sanitaria; asistente de pacientes; mucama de hospital; gerocultor",
  },
  {
    id: "medical_assistant",
    soc: "31-9092.00",
    labels: { en: "Medical assistant", es: "Asistente médico (medical assistant)" },
    en: "medical assistant; (OB GYN medical|acupuncture|audiology|autopsy|back office medical|chiropractor|clinic|clinical|clinical care|eye doctor|family practice medical|health|hearing aid|immunization|medical scribe|morphology|naturopathic|occupational health|ophthalmic|optometrist|orthopedic|outpatient surgery|patient care medical|phlebotomist medical|podiatric|primary care medical|registered medical|school health|specialty medical|sports medicine|surgical medical|therapeutic|triage medical|urgent care medical) assistant; (ECG|EKG|allergy|cast|clinic|clinical support|injection|ophthalmic|ophthalmology|orthopedic) technician; (doctors|medical) office assistant clinical; (medical|medical office|ocular care|ophthalmic|optometric|vision) aide; (monitor|optometry|ortho) tech; CCMA; CMA; MA; RMA; surgeon's assistant office",
    es: "asistente médic(o|a); asistente de (doctor|ginecólogo|médico|oftalmólogo|pediatra); técnica (de electrocardiograma|oftálmica); enfermera de consultorio; asistente en oficina médica; auxiliar de consultorio",
  },
  {
    id: "registered_nurse",
    soc: "29-1141.00",
    labels: { en: "Registered nurse (RN)", es: "Enfermera(o) registrada(o) (RN)" },
    en: "registered nurse; (OB|assisted living|assisted reproduction|blood donor|cardiac catheterization|cath lab|charge|clinical|coronary care unit|doctor's office|first assist|general duty|geriatric|home care|home health|hospice|infection control|intensive care unit|jail|long term care|med surg|military|mother baby|poison information specialist|pool|pre-op|private|psych|quality|rapid response|rehab|rehabilitation|school|staff|substance abuse|telephone triage|visiting) nurse; nurse (abstractor|anesthetist|auditor|case manager|clinician|consultant|educator|informaticist|liaison|manager|midwife|navigator|practitioner|recruiter|resident|reviewer); registered nurse case manager; director of nurses; house supervisor; (ambulatory care|case manager) RN; DON; MDS coordinator; RN; RNFA; clinical nurse specialist; legal nurse consultant; nursing care manager",
    es: "enfermera registrada; enfermera (a domicilio|clínica|de hospital|de partos|de salud pública|especialista|militar retirada|oncológica|pediátrica); licenciada en enfermería; enfermera del seguro social; ATS; DUE; enfermera diplomada; enfermera de vacunación; profesional de enfermería; enfermera de centro de salud",
  },
  {
    id: "lpn_lvn",
    soc: "29-2061.00",
    labels: {
      en: "Licensed practical / vocational nurse",
      es: "Enfermera(o) práctica(o) licenciada(o) (LPN/LVN)",
    },
    en: "LPN; (LPN|LPN charge|LPN staff|LVN|charge vocational|licensed practical|licensed vocational|long term care licensed practical|medication|office|pediatric vocational|private duty) nurse; (LVN|licensed practical nurse) home health; LPN (case manager|hospital|supervisor); LVN (charge|utilization review); assisted living LPN",
    es: "enfermera práctica licenciada; enfermera (LPN|auxiliar licenciada|práctica|técnica|vocacional); enfermero (práctico|práctico licenciado); enfermera auxiliar titulada",
  },
  {
    id: "surgical_tech",
    soc: "29-2055.00",
    labels: { en: "Surgical technologist", es: "Instrumentista / técnico(a) quirúrgico(a)" },
    en: "surgical technologist; (anesthesia|central service|central supply|dialysis|endoscopy|eye surgery|instrument|operating room|operating theatre|sterile surgical) technician; (CVOR|GI|OB|OR|OR scrub|SPD|labor and delivery|orthopedic surgical|outpatient surgical|perioperative|sterile processing|surgical instrument) tech; (dental surgical|neurosurgery|open heart|robotic surgical) technologist; (first|ophthalmic surgical|perfusion|surgery) assistant; operating room (aide|attendant|orderly); surgical (dressing maker|orderly); CORT; CRCST; CSFA; CST; scrub nurse; sterile processing",
    es: "instrumentista; técnico (de anestesia|de sala de operaciones|en esterilización|quirúrgico); técnica de (central de esterilización|quirófano); enfermera instrumentista; esterilización de hospital; instrumentadora; auxiliar de esterilización; CEYE; central de equipos; circulante de quirófano",
  },
  {
    id: "patient_transporter",
    soc: "31-1132.00",
    labels: { en: "Patient transporter / orderly", es: "Camillero(a)" },
    en: "patient transporter; hospital (orderly|transporter); patient (escort|transport); orderly; stretcher attendant; transport aide",
    es: "camiller(o|a); (escolta|transportador|transporte) de pacientes; (celador|ordenanza) de hospital; auxiliar de traslado",
  },
  {
    id: "hospice_aide",
    soc: "31-1131.00",
    labels: { en: "Hospice aide", es: "Auxiliar de hospicio / cuidados paliativos" },
    en: "hospice aide; hospice (CNA|caregiver|home health aide|nursing assistant|volunteer); end of life caregiver; palliative care aide",
    es: "auxiliar de hospicio; (asistente|cuidadora|voluntaria) de hospicio; auxiliar de (cuidados paliativos|pacientes terminales); cuidadora de enfermos terminales; cuidados paliativos",
  },
  {
    id: "school_nurse",
    soc: "29-1141.00",
    labels: { en: "School nurse / school health aide", es: "Enfermera(o) escolar" },
    en: "school nurse; school health (aide|assistant|clerk); health (office clerk school|room aide); campus nurse; school nurse assistant",
    es: "enfermer(o|a) escolar; (asistente|auxiliar) de enfermería escolar; enfermera de (colegio|escuela); auxiliar de salud escolar; encargada de enfermería en una escuela",
  },
  {
    id: "psychiatric_technician",
    soc: "29-2053.00",
    labels: { en: "Psychiatric / mental health technician", es: "Técnico(a) de salud mental" },
    en: "psychiatric technician; mental health (associate hospital|technician|worker); LPT; behavioral health technician; psych tech; psychiatric aide",
    es: "técnico psiquiátrico; (auxiliar de|técnica de|técnico en) salud mental; asistente psiquiátrico; auxiliar de psiquiatría; técnica psiquiátrica; técnico de salud conductual",
  },
  {
    id: "nurse_case_manager",
    soc: "29-1141.00",
    labels: { en: "Nurse case manager / utilization review", es: "Enfermera(o) gestora de casos" },
    en: "nurse case manager; (CDI|UM|UR|clinical documentation|quality review|utilization review) nurse; (care|case) manager RN; RN case manager; clinical documentation specialist; discharge planner",
    es: "enfermera gestora de casos; enfermera de (aseguradora|calidad|documentación clínica|gestión de casos|revisión de utilización); enfermera auditora; planificadora de altas",
  },
];
