import type { TitlesRow } from "../build-titles.ts";

export const FRONT_OFFICE_TITLES: readonly TitlesRow[] = [
  {
    id: "medical_receptionist",
    soc: "43-6013.00",
    labels: {
      en: "Medical receptionist / medical secretary",
      es: "Recepcionista médica / secretaria médica",
    },
    en: "medical receptionist; (ER|dental|dental office|floor|laboratory|medical|medical administrative|medical insurance|medical program|medical unit|nursing|nursing unit|operating room|pathology|patient care|physical therapy|radiology|rehabilitation|school of medicine|surgeon's|surgery|unit|ward) secretary; (dental clinic|dental office|imaging center|lab|nursing home|optical|orthodontic|pathology|psychiatry office|rehab|surgery center|therapy|unit|urology|x-ray) receptionist; medical (admin|administrative clerk|appointment clerk|check-in|check-out clerk|clerk|coordinator|front office clerk|information specialist|office administrator|office assistant|office coordinator|office representative|office support|office worker|scheduler|staff assistant); (ICU|ambulatory care|appointment scheduling|clinic|dental appointment|dental office|doctor's office|emergency department|emergency room|health unit|labor and delivery unit|maternity ward|nursing office|operating room|outpatient|radiology|referral|unit|ward service) clerk; (dental|endoscopy|infusion|operating room|radiology|surgery|telehealth) scheduler; (patient|patient communications|patient relations|patient scheduling|patient service|unit support) representative; (clinic|dental office|health unit|patient|physician|surgery|unit) coordinator; (chiropractic|clinic|clinical) office assistant; patient (liaison office|services specialist); CMAA; HUC; MAA; PSR; check-in clerk clinic; floor clerk hospital; healthcare administrative assistant; medical check-in",
    es: "recepcionista médic(o|a); secretaria (de piso hospital|de unidad|médica); (agendadora|coordinadora|encargada) de citas; coordinadora de referidos; asignación de citas; auxiliar de citas médicas; recepcionista en ambulatorio; auxiliar administrativa en clínica; administrativo sanitario; secretaria de sala; auxiliar de consultorio; telefonista de citas médicas; secretaria de especialista; recepcionista de odontólogo; recepcionista de urgencias",
  },
  {
    id: "patient_access",
    soc: "43-4111.00",
    labels: { en: "Patient access / admissions interviewer", es: "Registro y admisión de pacientes" },
    en: "patient access representative; (ER|ER check-in|admit|charge account|clinic registration|discharge|eligibility interviewer|emergency room admitting|emergency room registration|hospital check-in|intake|outpatient admitting|outpatient interviewing|outpatient registration|patient information|pre-certification|preadmission|preregistration|registration) clerk; patient (access registrar|account registrar|business representative|financial advocate|financial representative|intake coordinator|placement coordinator|registration coordinator|services registrar); (Medicaid eligibility counselor|charge account authorizer|eligibility clerk|financial counselor|intake receptionist|release clerk|room reservations clerk) hospital; (benefits verification|financial clearance|insurance verification|precertification|prior authorization) specialist; (access|admitting|bed|preauthorization) coordinator; (insurance verification|market survey) representative; survey (associate|taker|worker); (door to door|telephone survey) interviewer; admitting supervisor; (census|poll) taker; (eligibility verification|prior auth) rep; central scheduler registration; charity care counselor; clinic registrar; credentialed access associate; enumerator; insurance verifier; interviewer; phone survey; pollster; eligibility interviewer; patient greeter ER; check-in ER",
    es: "registrador(|a) de pacientes; (admisión|inscripción|registro|representante de acceso) de pacientes; (oficinista|recepcionista|registro) de urgencias; verificadora de (beneficios|seguros); especialista (de registro|en autorizaciones previas); censista; secretaria de admisión; recepcionista de admisión; autorizaciones médicas; auxiliar de autorizaciones; orientadora de admisiones; auxiliar de registro de pacientes; afiliaciones y registro; auxiliar de admisiones y registros",
  },
  {
    id: "receptionist",
    soc: "43-4171.00",
    labels: { en: "Receptionist", es: "Recepcionista" },
    en: "receptionist; (animal hospital|fitness|front desk|funeral home|golf club|law firm|legal|phone|registration) receptionist; (admissions desk|appointment|check-in|contact desk|courtesy desk|desk|dormitory desk|front counter|front desk|hotel desk|information|land lease information|registration desk|reservation|switchboard|visitor center|welcome) clerk; (desk|front gate|information booth|lobby) attendant; (appointment|front desk) secretary; (gym|nursing home|vet) front desk; (receptionist administrative|tourist|visitor information) assistant; (PBX|answering service|phone) operator; (guest service|hotel front desk) agent; appointment scheduler office; (salon|spa) coordinator; (space|time) scheduler; (concierge|visitor guide) desk; (information|referral) aide; front desk supervisor; greeter; reception manager; receptionist typist; information desk",
    es: "recepcionista; recepcionista (bilingüe|de gimnasio|de hotel|de oficina); operadora (de conmutador|telefónica de oficina); encargada de recepción; informadora; módulo de información; orientadora de visitantes; telefonista; conserje recepcionista; anfitriona de hotel; empleada de mesa de entradas; portera recepcionista; recepcionista de edificio; operador de central telefónica",
  },
  {
    id: "dental_receptionist",
    soc: "43-6013.00",
    labels: { en: "Dental front office / dental receptionist", es: "Recepción de consultorio dental" },
    en: "dental receptionist; dental (front desk|insurance coordinator|office coordinator|office manager|scheduler|secretary); orthodontic office coordinator",
    es: "recepcionista dental; (encargada|recepción) de consultorio dental; recepcionista de (dentista|ortodoncia); (asistente de recepción|secretaria) dental; coordinadora de seguros dentales",
  },
  {
    id: "vet_receptionist",
    soc: "43-4171.00",
    labels: { en: "Veterinary receptionist", es: "Recepcionista de veterinaria" },
    en: "veterinary receptionist; (animal hospital|pet clinic|vet) receptionist; veterinary (client service representative|front desk|office manager); vet clinic front desk",
    es: "recepcionista de veterinaria; (auxiliar de recepción|encargada de clínica|recepcionista|recepción de clínica|secretaria de) veterinaria; recepcionista (de hospital de animales|en veterinario)",
  },
  {
    id: "unit_secretary",
    soc: "43-6013.00",
    labels: { en: "Hospital unit secretary", es: "Secretaria(o) de unidad hospitalaria" },
    en: "unit secretary; (ER unit|ICU|ward) secretary; (nursing station|unit|ward) clerk; HUC; floor secretary hospital; health unit coordinator",
    es: "secretari(o|a) de unidad; secretaria de (enfermería|piso hospital|sala|urgencias hospital); (auxiliar administrativa de planta|oficinista de piso de) hospital; coordinadora de unidad hospitalaria",
  },
  {
    id: "hotel_front_desk",
    soc: "43-4081.00",
    labels: { en: "Hotel front desk agent", es: "Recepcionista de hotel" },
    en: "hotel front desk agent; hotel (desk clerk|night auditor|receptionist); (concierge|front desk agent|guest services representative) hotel; guest service agent; night auditor; resort front desk",
    es: "recepcionista de hotel; (agente de recepción|auditor nocturno|jefa de recepción|recepción) de hotel; agente de servicio al huésped; auditora nocturna; conserje de hotel recepción",
  },
  {
    id: "practice_manager",
    soc: "11-9111.00",
    labels: { en: "Medical practice manager", es: "Gerente de consultorio médico" },
    en: "medical practice manager; (medical office|physician practice|practice) manager; (healthcare|practice) administrator; clinic supervisor; front office manager medical",
    es: "gerente de consultorio médico; (administrador(|a)|coordinadora general|directora|gerente) de clínica; administradora de (consultorio|servicios de salud)",
  },
];
