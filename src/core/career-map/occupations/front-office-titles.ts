import type { TitlesRow } from "../build-titles.ts";

export const FRONT_OFFICE_TITLES: readonly TitlesRow[] = [
  {
    id: "medical_receptionist",
    soc: "43-6013.00",
    labels: {
      en: "medical receptionist; medical secretary; medical front desk; front desk at a doctor's office; front office medical assistant; doctor's office receptionist; clinic receptionist; medical office assistant; (ER|dental|dental office|floor|health unit|laboratory|medical administrative|medical insurance|medical program|medical receptionist|nursing|nursing unit|operating room|pathology|patient care|physical therapy|pulmonary|radiology|rehabilitation|school of medicine|surgeon's|surgery|unit|ward) secretary; (ENT|dental clinic|dental office|imaging center|lab|nursing home|optical|orthodontic|pathology|rehab|surgery center|therapy|unit|urology|x-ray) receptionist; (ICU|ambulatory care|appointment scheduling|appointments|clinic|dental appointment|dental office|doctor's office|emergency department|emergency room|health unit|hospital unit|labor and delivery unit|maternity ward|medical|medical administrative|medical appointment|medical check-out|medical front office|nursing office|operating room|outpatient|radiology|referral|unit|ward service) clerk; (clinic|dental office|front desk patient|health unit|medical|medical front desk|medical office|nursing unit|patient|physician|surgery|unit) coordinator; (GI|OR|appointment|clinic|dental|endoscopy|infusion|operating room|radiology|surgery|telehealth) scheduler; (medical office|patient|patient communications|patient relations|patient scheduling|patient service|unit support) representative; medical (admin|check-in|information specialist|office administrator|office specialist|office support|office worker|staff assistant); (chiropractic|clinic|clinical) office assistant; patient (liaison office|service associate|services specialist); (check-in|check-out) clerk clinic; CMAA; HUC; MAA; PSR; floor clerk hospital; healthcare administrative assistant; physical therapy front desk; scheduler",
      es: "recepcionista médica; recepcionista médico; secretaria médica; secretario médico; recepcionista de clínica; recepcionista de consultorio; recepcionista de consultorio médico; recepcionista en una clínica; (agendadora|coordinadora|encargada) de citas; auxiliar administrativo de clínica; coordinadora de referidos; oficinista médica; recepcionista de ginecólogo; secretaria de unidad",
    },
    en: "medical receptionist; medical secretary; medical front desk; front desk at a doctor's office; front office medical assistant; doctor's office receptionist; clinic receptionist; medical office assistant; (ER|dental|dental office|floor|health unit|laboratory|medical administrative|medical insurance|medical program|medical receptionist|nursing|nursing unit|operating room|pathology|patient care|physical therapy|pulmonary|radiology|rehabilitation|school of medicine|surgeon's|surgery|unit|ward) secretary; (ENT|dental clinic|dental office|imaging center|lab|nursing home|optical|orthodontic|pathology|rehab|surgery center|therapy|unit|urology|x-ray) receptionist; (ICU|ambulatory care|appointment scheduling|appointments|clinic|dental appointment|dental office|doctor's office|emergency department|emergency room|health unit|hospital unit|labor and delivery unit|maternity ward|medical|medical administrative|medical appointment|medical check-out|medical front office|nursing office|operating room|outpatient|radiology|referral|unit|ward service) clerk; (clinic|dental office|front desk patient|health unit|medical|medical front desk|medical office|nursing unit|patient|physician|surgery|unit) coordinator; (GI|OR|appointment|clinic|dental|endoscopy|infusion|operating room|radiology|surgery|telehealth) scheduler; (medical office|patient|patient communications|patient relations|patient scheduling|patient service|unit support) representative; medical (admin|check-in|information specialist|office administrator|office specialist|office support|office worker|staff assistant); (chiropractic|clinic|clinical) office assistant; patient (liaison office|service associate|services specialist); (check-in|check-out) clerk clinic; CMAA; HUC; MAA; PSR; floor clerk hospital; healthcare administrative assistant; physical therapy front desk; scheduler",
    es: "recepcionista médica; recepcionista médico; secretaria médica; secretario médico; recepcionista de clínica; recepcionista de consultorio; recepcionista de consultorio médico; recepcionista en una clínica; (agendadora|coordinadora|encargada) de citas; auxiliar administrativo de clínica; coordinadora de referidos; oficinista médica; recepcionista de ginecólogo; secretaria de unidad",
  },
  {
    id: "patient_access",
    soc: "43-4111.00",
    labels: { en: "Patient access / admissions interviewer", es: "Registro y admisión de pacientes" },
    en: "patient access representative; patient access rep; patient access specialist; patient access associate; patient registrar; hospital registrar; ER registrar; emergency room registration clerk; (ER|ER check-in|admit|charge account|clinic registration|discharge|eligibility interviewer|emergency department|emergency room admitting|hospital check-in|intake|interviewing|outpatient admissions|outpatient admitting|outpatient interviewing|outpatient registration|patient information|pre-certification|preadmission|preregistration|registration) clerk; patient (access registrar|access supervisor|account registrar|admission coordinator|business representative|financial advocate|financial counselor|financial representative|intake|intake coordinator|placement coordinator|registration coordinator); (Medicaid eligibility counselor|charge account authorizer|eligibility clerk|financial counselor|financial screener|intake clerk|intake receptionist|medicaid application specialist|release clerk|room reservations clerk) hospital; (census|data collection|door to door|exit poll|mall|market research|telephone survey) interviewer; (authorization|benefits verification|financial clearance|insurance verification|pre-access|precertification|prior authorization) specialist; (access|bed|pre-admission|preauthorization) coordinator; (ED|admitting|outpatient|ward) registrar; (insurance verification|market survey|pre-service) representative; survey (associate|taker|worker); (census|poll) taker; (eligibility verification|prior auth) rep; admitting supervisor; central scheduler registration; charity care counselor; credentialed access associate; enumerator; insurance verifier; interviewer; phone survey; pollster",
    es: "registradora de pacientes; registrador de pacientes; representante de acceso de pacientes; admisión de pacientes; admisionista; oficial de admisiones; auxiliar de admisión; oficinista de admisiones de hospital; (oficinista|recepcionista|registro) de urgencias; verificadora de (beneficios|seguros); (inscripción|registro) de pacientes; especialista (de registro|en autorizaciones previas); censista; consejera financiera de hospital; encargada de admisión hospitalaria; secretaria de admisión",
  },
  {
    id: "receptionist",
    soc: "43-4171.00",
    labels: { en: "Receptionist", es: "Recepcionista" },
    en: "receptionist; front desk receptionist; front desk clerk; front desk agent; front desk associate; front desk coordinator; front desk; office receptionist; (PBX|church|club|courtesy|fitness|funeral home|gate|greeter|law firm|legal|museum|registration|school|spa|studio) receptionist; (admissions desk|appointment|check-in|contact desk|courtesy desk|desk|dormitory desk|front counter|hotel desk|information|land lease information|registration desk|reservation|switchboard|visitor center|welcome) clerk; (desk|front gate|information booth|lobby|switchboard) attendant; (front desk|receptionist administrative|tourist|visitor information) assistant; appointment (scheduler office|secretary|setter office); (gym|nursing home|vet) front desk; (PBX|answering service|phone) operator; (salon|spa) coordinator; (space|time) scheduler; (guest service|hotel front desk) agent; (concierge|visitor guide) desk; (information|referral) aide; front desk supervisor; greeter; reception manager; receptionist typist; scheduler",
    es: "recepcionista; recepcionista de oficina; recepcionista bilingüe; recepcionista de hotel; recepcionista telefonista; recepción; encargada de recepción; secretaria recepcionista; operadora (de conmutador|telefónica de oficina); informadora; módulo de información; orientadora de visitantes; recepcionista de gimnasio; telefonista",
  },
  {
    id: "dental_receptionist",
    soc: "43-6013.00",
    labels: { en: "Dental front office / dental receptionist", es: "Recepción de consultorio dental" },
    en: "dental receptionist; dental front desk; front desk at a dentist; dental office manager; dental office coordinator; dental insurance coordinator; dental treatment coordinator; dental secretary; dental scheduler; orthodontic receptionist",
    es: "recepcionista dental; recepcionista de dentista; recepción de consultorio dental; secretaria dental; secretaria de dentista; coordinadora de tratamientos dentales; coordinadora de seguros dentales; encargada de consultorio dental; asistente de recepción dental; recepcionista de ortodoncia",
  },
  {
    id: "vet_receptionist",
    soc: "43-4171.00",
    labels: { en: "Veterinary receptionist", es: "Recepcionista de veterinaria" },
    en: "veterinary receptionist; vet receptionist; animal hospital receptionist; veterinary client service representative; vet clinic front desk; veterinary front desk; veterinary office manager; pet clinic receptionist",
    es: "recepcionista de veterinaria; recepcionista veterinaria; recepción de clínica veterinaria; secretaria de veterinaria; recepcionista de hospital de animales; encargada de clínica veterinaria; recepcionista en veterinario; auxiliar de recepción veterinaria",
  },
  {
    id: "unit_secretary",
    soc: "43-6013.00",
    labels: { en: "Hospital unit secretary", es: "Secretaria(o) de unidad hospitalaria" },
    en: "unit secretary; unit clerk; ward clerk; ward secretary; health unit coordinator; HUC; unit coordinator hospital; nursing unit clerk; (ER unit|ICU) secretary; floor secretary hospital; nursing station clerk",
    es: "secretaria de unidad; secretario de unidad; secretaria de piso hospital; secretaria de sala; coordinadora de unidad hospitalaria; oficinista de piso de hospital; secretaria de enfermería; secretaria de urgencias hospital; auxiliar administrativa de planta hospital",
  },
  {
    id: "hotel_front_desk",
    soc: "43-4081.00",
    labels: { en: "Hotel front desk agent", es: "Recepcionista de hotel" },
    en: "hotel front desk agent; hotel desk clerk; hotel receptionist; front desk agent hotel; guest service agent; hotel clerk; motel clerk; night auditor; (concierge|guest services representative) hotel; hotel night auditor; resort front desk",
    es: "recepcionista de hotel; agente de recepción de hotel; recepción de hotel; recepcionista de motel; auditor nocturno de hotel; auditora nocturna; conserje de hotel recepción; jefa de recepción de hotel; agente de servicio al huésped",
  },
  {
    id: "practice_manager",
    soc: "11-9111.00",
    labels: { en: "Medical practice manager", es: "Gerente de consultorio médico" },
    en: "medical practice manager; practice manager; practice administrator; medical office manager; clinic manager; clinic administrator; physician practice manager; clinic supervisor; front office manager medical",
    es: "gerente de consultorio médico; administradora de clínica; administrador de clínica; gerente de clínica; administradora de consultorio; jefa de consultorio médico; coordinadora general de clínica; administradora de servicios de salud; directora de clínica",
  },
];
