import type { TitlesRow } from "../build-titles.ts";

export const FRONT_OFFICE_TITLES: readonly TitlesRow[] = [
  {
    id: "medical_receptionist",
    soc: "43-6013.00",
    labels: {
      en: "Medical receptionist / medical secretary",
      es: "Recepcionista médica / secretaria médica",
    },
    en: "medical receptionist; medical secretary; medical front desk; front desk at a doctor's office; front office medical assistant; doctor's office receptionist; clinic receptionist; medical office assistant; medical office specialist; medical administrative assistant; MAA; medical front office clerk; dental receptionist; dental front desk; dental office coordinator; dental secretary; orthodontic receptionist; eye clinic receptionist; optometry front desk; urgent care receptionist; chiropractic receptionist; physical therapy front desk; medical office coordinator; medical scheduler; patient scheduler; appointment scheduler; scheduler; surgery scheduler; patient care coordinator; PSR; unit secretary; unit clerk; ward clerk; ward secretary; unit coordinator; health unit coordinator; HUC; radiology secretary; pathology secretary; psychiatric secretary; physician office specialist; medical office clerk; referral coordinator; referral clerk; check-in clerk clinic; check-out clerk clinic; clinical secretary; medical staff assistant; outpatient clerk; OR scheduler; medical front desk coordinator; ambulatory care clerk; outpatient receptionist; outpatient secretary; doctor's office clerk; medical appointment clerk; psychiatry office receptionist; OB GYN receptionist; dermatology receptionist; orthopedic receptionist; surgery center receptionist; imaging center receptionist; hearing clinic receptionist; fertility clinic receptionist; medical admin; medical records secretary; medical insurance secretary; medical stenographer secretary; pulmonary secretary; medical information specialist; medical coordinator; registered medical secretary; CMAA; emergency department clerk; labor and delivery unit clerk; physician coordinator; hospital appointment desk",
    es: "recepcionista médica; recepcionista médico; secretaria médica; secretario médico; recepcionista de clínica; recepcionista de consultorio; recepcionista de consultorio médico; recepcionista en una clínica; recepción de clínica; secretaria de consultorio; secretaria de doctor; secretaria clínica; recepcionista dental; recepcionista de dentista; recepcionista de oficina médica; coordinadora de citas; programadora de citas médicas; agendadora de citas; encargada de citas; coordinadora de pacientes; representante de servicios al paciente; secretaria de piso hospital; secretaria de unidad; oficinista de clínica; recepcionista de hospital; auxiliar administrativo de clínica; coordinadora de referidos; secretaria de hospital; recepcionista de óptica; auxiliar de recepción médica; recepcionista de pediatra; recepcionista de ginecólogo; recepcionista de laboratorio; secretaria de laboratorio; recepcionista de rayos x; recepcionista de cardiología; oficinista médica; citas de hospital",
  },
  {
    id: "patient_access",
    soc: "43-4111.00",
    labels: { en: "Patient access / admissions interviewer", es: "Registro y admisión de pacientes" },
    en: "patient access representative; patient access rep; patient access specialist; patient access associate; patient registrar; hospital registrar; ER registrar; emergency room registration clerk; admissions clerk; admitting clerk; admitting representative; admitting interviewer; hospital admissions; patient registration specialist; patient registration clerk; registration clerk; registration specialist; registration representative; intake coordinator; intake specialist; intake interviewer; outpatient registration clerk; access associate; financial counselor hospital; patient financial counselor; pre-registration specialist; preregistration clerk; insurance verification specialist; insurance verifier; eligibility verification rep; patient interviewer; survey interviewer; market research interviewer; census taker; census enumerator; survey taker; bed control coordinator; patient placement coordinator; field interviewer; research interviewer; prior authorization specialist; prior auth rep; census clerk; admissions registrar; hospital access representative; intake clerk hospital; public opinion interviewer; hospital check-in clerk; ER check-in clerk; patient intake; precertification specialist; authorization specialist; benefits verification specialist; polling interviewer; opinion poll interviewer; phone survey; bed board coordinator; charge account authorizer hospital; room reservations clerk hospital; outpatient interviewing clerk; patient account registrar; credentialed access associate; financial assistance counselor hospital; emergency department clerk; ER clerk; outpatient registrar; eligibility specialist hospital; Medicaid eligibility counselor hospital",
    es: "registradora de pacientes; registrador de pacientes; representante de acceso de pacientes; admisión de pacientes; admisionista; oficial de admisiones; auxiliar de admisión; oficinista de admisiones de hospital; recepcionista de admisión hospital; registro de pacientes; encargada de admisión hospitalaria; especialista de registro; verificadora de seguros; verificador de seguros médicos; entrevistador; encuestador telefónico; censista; consejera financiera de hospital; admisiones de emergencia; especialista en autorizaciones previas; registro de urgencias; secretaria de admisión; técnica de admisiones; verificadora de beneficios; especialista en admisiones; recepcionista de urgencias; inscripción de pacientes; encuestador de campo; censista de población; oficinista de urgencias",
  },
  {
    id: "receptionist",
    soc: "43-4171.00",
    labels: { en: "Receptionist", es: "Recepcionista" },
    en: "receptionist; front desk receptionist; front desk clerk; front desk agent; front desk associate; front desk coordinator; front desk; office receptionist; information clerk; information desk clerk; greeter; lobby attendant; lobby receptionist; switchboard operator; switchboard receptionist; desk clerk; desk attendant; appointment clerk; appointment setter office; scheduler; visitor services associate; welcome desk associate; law firm receptionist; spa receptionist; gym front desk; hotel receptionist; hotel front desk agent; hotel desk clerk; guest service agent; front office assistant; tourist information assistant; corporate receptionist; check-in clerk; registration desk clerk; member services front desk; veterinary receptionist; animal hospital receptionist; vet front desk; land lease information clerk; referral and information aide; admissions desk clerk; reservation clerk; concierge desk; welcome clerk; telephone operator; real estate office receptionist; church receptionist; museum front desk; front gate attendant; appointment secretary; auto dealership receptionist; spa coordinator; salon coordinator; fitness center front desk; community center receptionist; answering service operator; telephone answering; visitor center clerk; courtesy desk clerk; travel information clerk; utility clerk information; PBX operator; building receptionist; reception desk",
    es: "recepcionista; recepcionista de oficina; recepcionista bilingüe; recepcionista de hotel; recepcionista telefonista; recepción; encargada de recepción; secretaria recepcionista; recepcionista de salón; recepcionista de gimnasio; recepcionista de escuela; operadora de conmutador; telefonista; anfitriona de recepción; auxiliar de recepción; recepcionista de veterinaria; informadora; módulo de información; orientadora de visitantes; recepcionista de despacho; recepcionista ejecutiva; recepcionista de iglesia; recepcionista de banco; operadora telefónica de oficina; recepcionista de salón de belleza; recepcionista de fábrica",
  },
  {
    id: "dental_receptionist",
    soc: "43-6013.00",
    labels: { en: "Dental front office / dental receptionist", es: "Recepción de consultorio dental" },
    en: "dental receptionist; dental front desk; front desk at a dentist; dental office manager; dental office coordinator; dental insurance coordinator; dental treatment coordinator; dental secretary; orthodontic receptionist; dental scheduler; orthodontic office coordinator; dental front office",
    es: "recepcionista dental; recepcionista de dentista; recepción de consultorio dental; secretaria dental; secretaria de dentista; coordinadora de tratamientos dentales; coordinadora de seguros dentales; encargada de consultorio dental; recepcionista de ortodoncia; asistente de recepción dental",
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
    en: "unit secretary; unit clerk; ward clerk; ward secretary; health unit coordinator; HUC; unit coordinator hospital; nursing unit clerk; ICU secretary; ER unit secretary; nursing station clerk; floor secretary hospital",
    es: "secretaria de unidad; secretario de unidad; secretaria de piso hospital; secretaria de sala; coordinadora de unidad hospitalaria; oficinista de piso de hospital; secretaria de enfermería; secretaria de urgencias hospital; auxiliar administrativa de planta hospital",
  },
  {
    id: "hotel_front_desk",
    soc: "43-4081.00",
    labels: { en: "Hotel front desk agent", es: "Recepcionista de hotel" },
    en: "hotel front desk agent; hotel desk clerk; hotel receptionist; front desk agent hotel; guest service agent; hotel clerk; motel clerk; night auditor; hotel night auditor; hotel front office supervisor; guest services representative hotel; concierge hotel; resort front desk",
    es: "recepcionista de hotel; agente de recepción de hotel; recepción de hotel; recepcionista de motel; auditor nocturno de hotel; auditora nocturna; conserje de hotel recepción; jefa de recepción de hotel; recepcionista nocturno de hotel; agente de servicio al huésped",
  },
  {
    id: "practice_manager",
    soc: "11-9111.00",
    labels: { en: "Medical practice manager", es: "Gerente de consultorio médico" },
    en: "medical practice manager; practice manager; practice administrator; medical office manager; clinic manager; clinic administrator; physician practice manager; clinic supervisor; front office manager medical; healthcare administrator",
    es: "gerente de consultorio médico; administradora de clínica; administrador de clínica; gerente de clínica; administradora de consultorio; jefa de consultorio médico; coordinadora general de clínica; administradora de servicios de salud; directora de clínica",
  },
];
