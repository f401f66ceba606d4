import type { TitlesRow } from "../build-titles.ts";

export const EMERGENCY_MILITARY_TITLES: readonly TitlesRow[] = [
  {
    id: "military_medic",
    soc: "29-2042.00",
    labels: {
      en: "Military medic (68W / hospital corpsman)",
      es: "Médico(a) de combate / sanitario militar (68W)",
    },
    en: "military medic; (91B|Coast Guard|SEAL|aid station|airborne|army|battalion|brigade|company|evacuation|line|ranger|reserve|sick call|space force|special operations|submarine|treatment|troop medical clinic|unit) medic; (4N0X1 aerospace medical|Coast Guard health services|aeromedical|air force medical|dive medical|field medical|health services|independent duty medical|search and rescue medical) technician; (68C practical nursing|68G patient administration|68W health care|91A medical|army healthcare|combat medic|pararescue) specialist; medical (NCO|NCOIC|sergeant); army (EMT|nurse corps|practical nurse); 18D; 4A0X1 health services management; 4N0; 4N051; 4N071; 4N0X1; 68 whiskey; 68K; 68P; 68W10; 8404; 8427; 91C; 91W; HM; HM1; HM2; HM3; HMC; HN; HS3; IDC; IDMT; L03A; PJ; SOCM; aerospace medical service craftsman; air force EMT; battlefield paramedic; combat lifesaver; corpsman; hospitalman; pararescueman; search and rescue corpsman",
    es: "médico de combate; (auxiliar sanitario|enfermer(o|a)|paramédico|sanidad|socorrista) militar; (enfermero|técnico médico) de la fuerza aérea; soldado (médico|sanitario); cabo enfermero; sargento de sanidad",
  },
  {
    id: "paramedic",
    soc: "29-2043.00",
    labels: { en: "Paramedic", es: "Paramédico(a)" },
    en: "paramedic; paramedic (dispatcher|educator|field supervisor|firefighter|preceptor|supervisor); (SWAT|fire|flight|helicopter|prehospital|rescue|tactical|transport) medic; (mobile integrated health|urban search and rescue) paramedic; EMS (captain|chief|coordinator|instructor|lieutenant|supervisor); (ALS|advanced life support|prehospital care) provider; intensive care ambulance; CCEMT-P; EMT-P; EMT-P firefighter; MICP; NRP; cardiac technician EMT; medic; medic on ambulance; MICT",
    es: "paramédic(o|a); (socorrista|tripulante|técnico) paramédico; paramédic(o|a) de ambulancia; paramédico bombero; TUM avanzado; TEM paramédico; técnico en atención prehospitalaria; APH; licenciado en emergencias médicas",
  },
  {
    id: "emt",
    soc: "29-2042.00",
    labels: { en: "Emergency medical technician (EMT)", es: "Técnico(a) en emergencias médicas (EMT)" },
    en: "EMT; emergency medical (responder EMR|technician|technician basic|technician driver|technician firefighter); (EMS|basic life support|casualty|emergency room|event medical) technician; EMT (advanced|attendant|basic|dispatcher|driver|firefighter|intermediate|transport|wilderness); EMS (crew|driver|provider|worker); emergency (care attendant|squad member); ambulance (driver|personnel); first (aid attendant|aider); (fire department|oil field medic) EMT; AEMT; BLS provider; ED tech; EMT-B; NREMT; event first aid; medic; medical responder; rescue worker; ski patrol",
    es: "técnic(o|a) en emergencias médicas; (auxiliar|camillero|tripulante) de ambulancia; técnico (de emergencias médicas|de sala de emergencias|en urgencias médicas); TEM; TUM; auxiliar de emergencias; paramédico básico; primer respondiente; rescatista; socorrista; voluntario de la Cruz Roja; técnico de transporte sanitario; emergenciólogo; técnico en atención prehospitalaria; TES; TES ambulancia",
  },
  {
    id: "dispatcher_911",
    soc: "43-5031.00",
    labels: { en: "Public safety telecommunicator (911)", es: "Operador(a) de emergencias 911" },
    en: "911 dispatcher; (911|alarm|crime reporting|police|protective signal|public safety|rescue dispatcher) operator; (call taker|fire and police|fire and rescue) dispatcher; communications (officer|officer emergency|technician police); (highway patrol|law enforcement) communications; dispatcher (emergency services|sheriff's office); (security communications|telecommunications) officer; telecommunicator police; call taker; 911 calltaker; EMD; alarm monitor; dispatcher; police dispatch clerk",
    es: "operador(|a) de emergencias; (operadora|receptora|telefonista) del 911; centralista de emergencias; operador de 911; radio operadora; receptora de llamadas de emergencia; teleoperador (112|123); operadora de la línea 123; radioperador; operador de cabina de bomberos; operador de C5; radiooperadora; operadora telefónica de emergencia; telefonista del 061; operadora del 066",
  },
  {
    id: "police_officer",
    soc: "33-3051.00",
    labels: { en: "Police officer", es: "Policía" },
    en: "police officer; (parole|patrol|probation) officer; deputy sheriff; master-at-arms; police detective; sheriff's deputy; state trooper",
    es: "policía; (agente|oficial) de policía; policía (militar|municipal); agente de tránsito; alguacil; oficial de libertad condicional; patrullero",
  },
  {
    id: "firefighter",
    soc: "33-2011.00",
    labels: { en: "Firefighter", es: "Bombero(a)" },
    en: "firefighter; fire (captain|engineer|fighter|inspector|lieutenant); firefighter EMT; fireman",
    es: "bomber(o|a); (capitán|inspector|teniente) de bomberos; bombero (forestal|paramédico|voluntario)",
  },
  {
    id: "military_patient_admin",
    soc: "43-6013.00",
    labels: {
      en: "Military health administration (68G / 4A0X1)",
      es: "Administración de salud militar (68G / 4A0X1)",
    },
    en: "patient administration specialist; (TRICARE|military medical records|military treatment facility) clerk; medical (service corps|support assistant); 4A0X1; 68G; 70B; 8432 navy; MSA VA; MSC officer; army patient administration; health services management",
    es: "especialista en administración de pacientes militar; administración (de salud militar|médica de la fuerza aérea); (68G|administrador de pacientes) del ejército; asistente de apoyo médico VA; oficinista de hospital militar; registros médicos militares",
  },
  {
    id: "military_logistics",
    soc: "43-5071.00",
    labels: {
      en: "Military supply and medical logistics (68J / 92Y)",
      es: "Logística militar y médica (68J / 92Y)",
    },
    en: "medical logistics specialist; (92A automated logistical|92Y unit supply|army supply|navy logistics) specialist; (LS|storekeeper) navy; 2S0X1 materiel management; 4A1X1 medical materiel; 68J; marine supply clerk 3043; quartermaster army; supply sergeant",
    es: "logística militar; especialista en (logística médica|suministros del ejército); (abastecimiento|almacén|encargado de material médico) militar; intendencia del ejército; sargento de suministros",
  },
  {
    id: "correctional_officer",
    soc: "33-3012.00",
    labels: { en: "Correctional / detention officer", es: "Oficial de correccionales" },
    en: "correctional officer; (corrections|detention) officer; CO prison; correctional counselor; jail deputy; jailer; prison guard",
    es: "oficial de correccionales; guardia (de prisión|penitenciario); carcelero; celador de cárcel; custodio; custodio de penal; oficial de detención",
  },
  {
    id: "security_guard",
    soc: "33-9032.00",
    labels: { en: "Security guard", es: "Guardia de seguridad" },
    en: "security guard; (TSA|hospital security|loss prevention|security) officer; asset protection associate; bouncer; guard; night watchman; surveillance operator",
    es: "guardia de seguridad; (elemento|oficial) de seguridad; guardia; monitorista de cámaras; prevención de pérdidas; velador; vigilante",
  },
];
