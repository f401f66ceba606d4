import type { TitlesRow } from "../build-titles.ts";

export const EMERGENCY_MILITARY_TITLES: readonly TitlesRow[] = [
  {
    id: "military_medic",
    soc: "29-2042.00",
    labels: {
      en: "military medic; army medic; combat medic; combat medic specialist; 68W; 68 whiskey; 68W10; 91B medic; (Coast Guard|SEAL|aid station|airborne|battalion|brigade|company|evacuation|line|marine corps|ranger|reserve|sick call|space force|special operations|submarine|tank battalion|treatment|troop medical clinic|unit) medic; (4N0X1 aerospace|air force|dive|field|independent duty|search and rescue) medical technician; (68C practical nursing|68G patient administration|68W health care|91A medical|army healthcare|pararescue) specialist; (Fleet Marine Force|independent duty|search and rescue|special amphibious reconnaissance) corpsman; (Coast Guard health services|aeromedical|health services) technician; medical (NCO|NCOIC|sergeant); army (EMT|nurse corps|practical nurse); air force (EMT|pararescue); 18D; 4A0X1 health services management; 4N0; 4N051; 4N071; 4N0X1; 68K; 68P; 8404; 8427; 91C; 91W; HM; HM1; HM2; HM3; HMC; HN; HS3; IDC; IDMT; L03A; PJ; SOCM; aerospace medical service craftsman; battlefield paramedic; combat lifesaver; corpsman; hospitalman; medic; military EMT; navy hospitalman; pararescueman; special forces medical sergeant",
      es: "médico de combate; paramédico militar; enfermero militar; enfermera militar; sanitario militar; sanitario del ejército; médico militar; auxiliar sanitario militar; (enfermero|técnico médico) de la fuerza aérea; (sanidad|socorrista|técnico médico) militar; soldado (médico|sanitario); cabo enfermero; sargento de sanidad",
    },
    en: "military medic; army medic; combat medic; combat medic specialist; 68W; 68 whiskey; 68W10; 91B medic; (Coast Guard|SEAL|aid station|airborne|battalion|brigade|company|evacuation|line|marine corps|ranger|reserve|sick call|space force|special operations|submarine|tank battalion|treatment|troop medical clinic|unit) medic; (4N0X1 aerospace|air force|dive|field|independent duty|search and rescue) medical technician; (68C practical nursing|68G patient administration|68W health care|91A medical|army healthcare|pararescue) specialist; (Fleet Marine Force|independent duty|search and rescue|special amphibious reconnaissance) corpsman; (Coast Guard health services|aeromedical|health services) technician; medical (NCO|NCOIC|sergeant); army (EMT|nurse corps|practical nurse); air force (EMT|pararescue); 18D; 4A0X1 health services management; 4N0; 4N051; 4N071; 4N0X1; 68K; 68P; 8404; 8427; 91C; 91W; HM; HM1; HM2; HM3; HMC; HN; HS3; IDC; IDMT; L03A; PJ; SOCM; aerospace medical service craftsman; battlefield paramedic; combat lifesaver; corpsman; hospitalman; medic; military EMT; navy hospitalman; pararescueman; special forces medical sergeant",
    es: "médico de combate; paramédico militar; enfermero militar; enfermera militar; sanitario militar; sanitario del ejército; médico militar; auxiliar sanitario militar; (enfermero|técnico médico) de la fuerza aérea; (sanidad|socorrista|técnico médico) militar; soldado (médico|sanitario); cabo enfermero; sargento de sanidad",
  },
  {
    id: "paramedic",
    soc: "29-2043.00",
    labels: { en: "Paramedic", es: "Paramédico(a)" },
    en: "paramedic; EMT-P; EMT paramedic; NRP; nationally registered paramedic; flight paramedic; critical care paramedic; CCP paramedic; (advanced life support|event|field training|intensive care|mobile health|national registry|prehospital care|urban search and rescue) paramedic; (SWAT|ambulance|fire|flight|helicopter|prehospital|rescue|tactical|transport) medic; paramedic (dispatcher|educator|field supervisor|preceptor|supervisor); EMS (captain|chief|coordinator|field supervisor|instructor|lieutenant|supervisor|training officer); (ALS|advanced life support|prehospital care) provider; (intensive care|street medic) ambulance; CCEMT-P; EMT-P firefighter; MICP; cardiac technician EMT; community paramedicine; firefighter/paramedic; medic",
    es: "paramédico; paramédica; paramédico de ambulancia; paramédica de ambulancia; técnico paramédico; paramédico de vuelo; paramédico bombero; paramédico de urgencias; (socorrista|tripulante) paramédico; paramédico de la Cruz Roja",
  },
  {
    id: "emt",
    soc: "29-2042.00",
    labels: { en: "Emergency medical technician (EMT)", es: "Técnico(a) en emergencias médicas (EMT)" },
    en: "EMT; emergency medical technician; EMT-B; EMT basic; basic EMT; EMT-I; EMT intermediate; EMT-I/85; emergency medical technician (advanced|basic|driver|firefighter|intermediate); (EMS|basic life support|cardiac rescue|casualty|emergency response|emergency room|event medical|mobile emergency) technician; (event|fire department|first responder|inter-facility|national registered|nationally registered|oil field medic|ski patrol|stand-by|stretcher van|urgent care) EMT; EMT (advanced|attendant|dispatcher|driver|firefighter|transport|wilderness); emergency (care attendant|medical service coordinator|squad member); EMS (crew|driver|provider|worker); (EMR first|medical) responder; ambulance (driver|personnel); rescue (squad member|worker); first (aid attendant|aider); AEMT; BLS provider; ED tech; EMS; NREMT; event first aid; medic; mountain rescue; ski patrol",
    es: "técnico en emergencias médicas; técnica en emergencias médicas; técnico de emergencias médicas; técnico en urgencias médicas; TUM; TEM; socorrista; rescatista; (auxiliar|camillero|tripulante) de ambulancia; (auxiliar|técnico de sala) de emergencias; ambulanciero; paramédico básico; primer respondiente; voluntario de la Cruz Roja",
  },
  {
    id: "dispatcher_911",
    soc: "43-5031.00",
    labels: { en: "Public safety telecommunicator (911)", es: "Operador(a) de emergencias 911" },
    en: "911 dispatcher; 911 operator; 911 telecommunicator; public safety telecommunicator; public safety dispatcher; emergency dispatcher; emergency medical dispatcher; EMD; (animal control|call taker|county|fire and police|fire and rescue|highway patrol|law enforcement|park ranger|sheriff|state trooper) dispatcher; (alarm|crime reporting|fire communications|police|protective signal|public safety|rescue dispatcher) operator; (emergency|highway patrol|law enforcement) communications; communications (officer|technician police); dispatcher (emergency services|sheriff's office); emergency (call taker|communications technician); (radio operator|telecommunicator) police; 911 (calltaker|supervisor); alarm monitor; call taker; calltaker; dispatcher; police dispatch clerk; public safety communications specialist; telecommunications officer; telecommunicator",
    es: "operador de emergencias; operadora de emergencias; operador de 911; operadora del 911; despachador del 911; despachadora de 911; despachador de emergencias; despachadora de emergencias; (centralista|operador telefónico) de emergencias; receptora (de llamadas de emergencia|del 911); radio operadora; telecomunicadora de seguridad pública; telefonista del 911",
  },
  {
    id: "police_officer",
    soc: "33-3051.00",
    labels: { en: "Police officer", es: "Policía" },
    en: "police officer; patrol officer; sheriff's deputy; deputy sheriff; cop; state trooper; highway patrol officer; police detective; (parole|probation) officer; master-at-arms",
    es: "policía; oficial de policía; agente de policía; patrullero; policía municipal; alguacil; policía militar; detective de policía; agente de tránsito; oficial de libertad condicional",
  },
  {
    id: "firefighter",
    soc: "33-2011.00",
    labels: { en: "Firefighter", es: "Bombero(a)" },
    en: "firefighter; fireman; fire lieutenant; fire captain; wildland firefighter; volunteer firefighter; fire inspector; fire fighter; fire engineer; firefighter EMT",
    es: "bombero; bombera; bombero voluntario; bombero forestal; capitán de bomberos; teniente de bomberos; inspector de bomberos; bombero rescatista; bombero paramédico",
  },
  {
    id: "military_patient_admin",
    soc: "43-6013.00",
    labels: {
      en: "patient administration specialist; 68G; army patient administration; 4A0X1; health services management; air force health services management; medical administration military; military medical records clerk; (advanced medical|medical) support assistant; (TRICARE|military treatment facility) clerk; 70B; 8432 navy; MSA VA; MSC officer; medical service corps",
      es: "especialista en administración de pacientes militar; administración de salud militar; 68G del ejército; registros médicos militares; administrador de pacientes del ejército; administración médica de la fuerza aérea; asistente de apoyo médico VA; oficinista de hospital militar",
    },
    en: "patient administration specialist; 68G; army patient administration; 4A0X1; health services management; air force health services management; medical administration military; military medical records clerk; (advanced medical|medical) support assistant; (TRICARE|military treatment facility) clerk; 70B; 8432 navy; MSA VA; MSC officer; medical service corps",
    es: "especialista en administración de pacientes militar; administración de salud militar; 68G del ejército; registros médicos militares; administrador de pacientes del ejército; administración médica de la fuerza aérea; asistente de apoyo médico VA; oficinista de hospital militar",
  },
  {
    id: "military_logistics",
    soc: "43-5071.00",
    labels: {
      en: "medical logistics specialist; 68J; 92Y unit supply specialist; 92A automated logistical specialist; supply sergeant; military supply; 4A1X1 medical materiel; 2S0X1 materiel management; (army supply|navy logistics) specialist; (LS|storekeeper) navy; marine supply clerk 3043; quartermaster army",
      es: "logística militar; especialista en logística médica; abastecimiento militar; sargento de suministros; intendencia del ejército; especialista en suministros del ejército; almacén militar; logística de la marina; encargado de material médico militar",
    },
    en: "medical logistics specialist; 68J; 92Y unit supply specialist; 92A automated logistical specialist; supply sergeant; military supply; 4A1X1 medical materiel; 2S0X1 materiel management; (army supply|navy logistics) specialist; (LS|storekeeper) navy; marine supply clerk 3043; quartermaster army",
    es: "logística militar; especialista en logística médica; abastecimiento militar; sargento de suministros; intendencia del ejército; especialista en suministros del ejército; almacén militar; logística de la marina; encargado de material médico militar",
  },
  {
    id: "correctional_officer",
    soc: "33-3012.00",
    labels: { en: "Correctional / detention officer", es: "Oficial de correccionales" },
    en: "correctional officer; corrections officer; detention officer; jailer; prison guard; jail deputy; juvenile detention officer; CO prison; correctional counselor",
    es: "oficial de correccionales; guardia de prisión; custodio de penal; carcelero; oficial de detención; custodio; guardia penitenciario; celador de cárcel; oficial de custodia",
  },
  {
    id: "security_guard",
    soc: "33-9032.00",
    labels: { en: "Security guard", es: "Guardia de seguridad" },
    en: "security guard; security officer; guard; hospital security officer; loss prevention officer; loss prevention associate; asset protection associate; night watchman; TSA officer; bouncer; surveillance operator",
    es: "guardia de seguridad; guardia; vigilante; velador; oficial de seguridad; elemento de seguridad; agente de seguridad; guardia de hospital; monitorista de cámaras; prevención de pérdidas",
  },
];
