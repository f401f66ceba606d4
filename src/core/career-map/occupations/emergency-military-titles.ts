import type { TitlesRow } from "../build-titles.ts";

export const EMERGENCY_MILITARY_TITLES: readonly TitlesRow[] = [
  {
    id: "military_medic",
    soc: "29-2042.00",
    labels: {
      en: "Military medic (68W / hospital corpsman)",
      es: "Médico(a) de combate / sanitario militar (68W)",
    },
    en: "military medic; army medic; combat medic; combat medic specialist; 68W; 68 whiskey; 68W10; 91B medic; 91W; hospital corpsman; navy corpsman; corpsman; HM; HM3; HM2; HM1; Fleet Marine Force corpsman; FMF corpsman; independent duty corpsman; IDC; 8404; L03A; 4N0X1; 4N0; 4N0X1 aerospace medical technician; aerospace medical service technician; air force medic; air force medical technician; special forces medic; 18D; special operations medic; pararescueman; PJ; flight medic army; national guard medic; army reserve medic; healthcare specialist 68W; military EMT; battalion medic; platoon medic; line medic; Coast Guard health services technician; health services technician; HS3; 68C practical nursing specialist; 68K; 68P; 68G patient administration specialist; 4A0X1 health services management; medic; army combat lifesaver medic; shipboard corpsman; brigade medic; combat lifesaver; ranger medic; airborne medic; trauma medic military; submarine corpsman; dental corpsman; aeromedical evacuation technician; battlefield medic; medical NCO; marine corps medic; navy medic; military nurse; army nurse; medical sergeant; Coast Guard medic; space force medic; veterinary corpsman; tank battalion medic; hospitalman; navy hospitalman",
    es: "médico de combate; paramédico militar; enfermero militar; enfermera militar; sanitario militar; sanitario del ejército; médico militar; auxiliar sanitario militar; enfermero de combate; corpsman; enfermero naval; enfermero de la marina; médico del ejército; socorrista militar; soldado sanitario; técnico médico de la fuerza aérea; sanidad militar; especialista en salud del ejército; 68W del ejército; paramédico del ejército; enfermero de la fuerza aérea; técnico médico militar; soldado médico; cabo enfermero; sargento de sanidad",
  },
  {
    id: "paramedic",
    soc: "29-2043.00",
    labels: { en: "Paramedic", es: "Paramédico(a)" },
    en: "paramedic; EMT-P; EMT paramedic; NRP; nationally registered paramedic; flight paramedic; critical care paramedic; CCP paramedic; CCEMT-P; firefighter paramedic; ambulance paramedic; community paramedic; paramedic supervisor; paramedic field training officer; tactical paramedic; medic; street medic ambulance; mobile intensive care paramedic; MICP; licensed paramedic; fire medic; helicopter paramedic; advanced life support paramedic; ALS provider; EMS paramedic; event paramedic; paramedic instructor; air ambulance paramedic; ambulance medic; EMS lieutenant; EMS supervisor; wilderness paramedic; intensive care paramedic; EMT-P firefighter; transport paramedic; hazmat paramedic; helicopter medic",
    es: "paramédico; paramédica; paramédico de ambulancia; paramédica de ambulancia; técnico paramédico; paramédico de vuelo; paramédico bombero; paramédico de urgencias; paramédico de cuidados críticos; paramédico de rescate; paramédico de la Cruz Roja; socorrista paramédico; paramédico aéreo; tripulante paramédico; paramédica de hospital",
  },
  {
    id: "emt",
    soc: "29-2042.00",
    labels: { en: "Emergency medical technician (EMT)", es: "Técnico(a) en emergencias médicas (EMT)" },
    en: "EMT; emergency medical technician; EMT-B; EMT basic; basic EMT; EMT-I; EMT intermediate; EMT-I/85; EMT-I/99; AEMT; advanced EMT; NREMT; ambulance driver EMT; ambulance attendant; EMS provider; EMS; EMT firefighter; firefighter EMT; first responder; emergency medical responder; EMR first responder; rescue squad member; emergency room technician; ED tech; event EMT; IFT EMT; interfacility transport EMT; medical responder; emergency medical technician basic; emergency care attendant; rescue worker; medic; EMT driver; EMS responder; ski patrol EMT; ski patroller; emergency services EMT; emergency medical services worker; rescue technician; hospital EMT; event first aid; EMT transport; mountain rescue",
    es: "técnico en emergencias médicas; técnica en emergencias médicas; técnico de emergencias médicas; técnico en urgencias médicas; TUM; TEM; socorrista; rescatista; ambulanciero; chofer de ambulancia; conductor de ambulancia; técnico de ambulancia; tripulante de ambulancia; técnico de emergencias; primer respondiente; técnico de sala de emergencias; auxiliar de ambulancia; voluntario de la Cruz Roja; auxiliar de emergencias; paramédico básico; camillero de ambulancia; ambulanciera",
  },
  {
    id: "dispatcher_911",
    soc: "43-5031.00",
    labels: { en: "Public safety telecommunicator (911)", es: "Operador(a) de emergencias 911" },
    en: "911 dispatcher; 911 operator; 911 telecommunicator; public safety telecommunicator; public safety dispatcher; emergency dispatcher; emergency medical dispatcher; EMD; police dispatcher; fire dispatcher; sheriff's dispatcher; dispatcher sheriff's office; EMS dispatcher; 911 call taker; emergency call taker; emergency communications operator; emergency communications officer; communications officer police; emergency telecommunicator; police radio dispatcher; public safety communications officer; alarm operator; highway patrol dispatcher; communication center operator; emergency response dispatcher; fire and police dispatcher; county dispatcher; campus police dispatcher; dispatcher; protective signal operator; emergency communications; radio dispatcher; police telecommunicator; state police dispatcher; airport police dispatcher; 911 communications officer; call taker; rescue dispatcher; crime reporting operator; complaint operator police; 911 center",
    es: "operador de emergencias; operadora de emergencias; operador de 911; operadora del 911; despachador del 911; despachadora de 911; despachador de emergencias; despachadora de emergencias; despachadora de policía; despachador de bomberos; despachador de ambulancias; telefonista del 911; telecomunicadora de seguridad pública; operadora de radio policía; operadora de radio de emergencia; receptora de llamadas de emergencia; operador telefónico de emergencias; radio operadora; radioperador de policía; despachador de patrullas; operadora de policía; centralista de emergencias; receptora del 911; llamadas de emergencia",
  },
  {
    id: "police_officer",
    soc: "33-3051.00",
    labels: { en: "Police officer", es: "Policía" },
    en: "police officer; patrol officer; sheriff's deputy; deputy sheriff; cop; state trooper; highway patrol officer; police detective; campus police officer; military police; 31B military police; master-at-arms; probation officer; parole officer",
    es: "policía; oficial de policía; agente de policía; patrullero; policía municipal; alguacil; policía militar; detective de policía; oficial de libertad condicional; agente de tránsito",
  },
  {
    id: "firefighter",
    soc: "33-2011.00",
    labels: { en: "Firefighter", es: "Bombero(a)" },
    en: "firefighter; fireman; fire lieutenant; fire captain; wildland firefighter; volunteer firefighter; fire inspector; fire fighter; firefighter EMT; fire engineer",
    es: "bombero; bombera; bombero voluntario; bombero forestal; capitán de bomberos; teniente de bomberos; inspector de bomberos; bombero rescatista; bombero paramédico",
  },
  {
    id: "military_patient_admin",
    soc: "43-6013.00",
    labels: {
      en: "Military health administration (68G / 4A0X1)",
      es: "Administración de salud militar (68G / 4A0X1)",
    },
    en: "patient administration specialist; 68G; army patient administration; 4A0X1; health services management; air force health services management; medical administration military; military medical records clerk; medical service corps; 70B; 8432 navy; MSC officer; TRICARE clerk; military treatment facility clerk; VA medical support assistant; medical support assistant; MSA VA; advanced medical support assistant",
    es: "especialista en administración de pacientes militar; administración de salud militar; 68G del ejército; registros médicos militares; administrador de pacientes del ejército; administración médica de la fuerza aérea; asistente de apoyo médico VA; oficinista de hospital militar; medical support assistant",
  },
  {
    id: "military_logistics",
    soc: "43-5071.00",
    labels: {
      en: "Military supply and medical logistics (68J / 92Y)",
      es: "Logística militar y médica (68J / 92Y)",
    },
    en: "medical logistics specialist; 68J; 92Y unit supply specialist; 92A automated logistical specialist; supply sergeant; military supply; 4A1X1 medical materiel; 2S0X1 materiel management; navy logistics specialist; LS navy; storekeeper navy; quartermaster army; army supply specialist; marine supply clerk 3043",
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
    en: "security guard; security officer; guard; hospital security officer; loss prevention officer; loss prevention associate; asset protection associate; night watchman; surveillance operator; bouncer; TSA officer; transportation security officer",
    es: "guardia de seguridad; guardia; vigilante; velador; oficial de seguridad; elemento de seguridad; agente de seguridad; guardia de hospital; prevención de pérdidas; monitorista de cámaras",
  },
];
