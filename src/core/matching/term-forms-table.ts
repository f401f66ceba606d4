import type { RequirementKind } from "./posting.ts";

interface TermFormRow {
  readonly kind: RequirementKind;
  readonly id: string;
  /** Spellings, `;` between; a space stands for a space or hyphen, `|` in front: capitals as written are needed. */
  readonly forms: string;
}

/** Spellings in postings beyond those of the vocabulary, English and US Spanish. */
export const TERM_FORMS: readonly TermFormRow[] = [
  {
    kind: "codeSet",
    id: "ICD-10-CM",
    forms: "ICD-10-CM;ICD 10;ICD10;ICD-10 CM;|ICD;CIE-10;CIE-10-MC;ICD 10 diagnosis",
  },
  { kind: "codeSet", id: "ICD-10-PCS", forms: "ICD-10-PCS;ICD 10 PCS;ICD10PCS;|PCS" },
  { kind: "codeSet", id: "CPT", forms: "CPT;CPT-4;CPT4;CPT 4" },
  {
    kind: "codeSet",
    id: "HCPCS Level II",
    forms:
      "HCPCS;HCPCS Level II;HCPCS II;HCPCS Level 2;C code;J code;Q code;codigos J;codigos C;HCPCS Nivel II;|HCPC",
  },
  {
    kind: "codeSet",
    id: "E/M coding",
    forms:
      "E/M;E&M;E & M;E / M;evaluation and management;evaluation & management;evaluacion y manejo;|EM levels;|EM leveling;|EM coding",
  },
  { kind: "codeSet", id: "modifiers", forms: "modifier;modifiers;modificador;modificadores" },
  { kind: "codeSet", id: "MS-DRG", forms: "MS DRG;DRG;DRGs;GRD" },
  { kind: "codeSet", id: "APR-DRG", forms: "|APR;APR DRG" },
  {
    kind: "codeSet",
    id: "APC",
    forms: "|APC;|APCs;ambulatory payment classification;ambulatory payment classifications",
  },
  {
    kind: "codeSet",
    id: "HCC",
    forms:
      "HCC;HCCs;CMS HCC;HCC V28;hierarchical condition category;hierarchical condition categories;categorias jerarquicas de condiciones",
  },
  { kind: "codeSet", id: "RAF", forms: "|RAF;risk adjustment factor;factor de ajuste de riesgo" },
  {
    kind: "codeSet",
    id: "NCCI edits",
    forms:
      "NCCI;NCCI edits;CCI edits;|CCI;|NCCI/MUE;National Correct Coding Initiative;|MUE;|MUEs;|PTP;ediciones NCCI",
  },
  {
    kind: "codeSet",
    id: "LCD/NCD",
    forms:
      "|LCD;|NCD;|LCDs;|NCDs;LCD/NCD;NCD/LCD;local coverage determination;national coverage determination;determinaciones de cobertura",
  },
  { kind: "codeSet", id: "CDT", forms: "|CDT;dental codes;codigos dentales" },
  { kind: "codeSet", id: "SNOMED CT", forms: "SNOMED;SNOMED CT" },
  { kind: "codeSet", id: "LOINC", forms: "LOINC" },
  { kind: "codeSet", id: "RVU", forms: "RVU;RVUs;wRVU;wRVUs;relative value units" },
  { kind: "codeSet", id: "ICD-9-CM", forms: "ICD-9;ICD 9 CM;ICD9;CIE-9;CIE-9-MC" },
  { kind: "codeSet", id: "OPPS/IPPS", forms: "OPPS;IPPS;OPPS/IPPS;IPPS/OPPS" },
  { kind: "codeSet", id: "revenue codes", forms: "revenue code;revenue codes;codigos de ingreso" },
  {
    kind: "codeSet",
    id: "POA indicators",
    forms:
      "|POA;POA indicator;POA indicators;present on admission;indicadores POA;indicador POA;presente al ingreso;presente en la admision",
  },
  {
    kind: "codeSet",
    id: "CC/MCC",
    forms:
      "|CC/MCC;|CCs/MCCs;MCC;MCCs;|CC and MCC;|CCs and MCCs;|CC y MCC;MCC/CC;complications and comorbidities",
  },
  { kind: "codeSet", id: "MEAT criteria", forms: "|MEAT;|M.E.A.T;MEAT criteria;criterios MEAT" },
  { kind: "codeSet", id: "Coding Clinic", forms: "Coding Clinic;AHA Coding Clinic;Coding Clinics" },
  { kind: "codeSet", id: "CPT Assistant", forms: "CPT Assistant" },
  {
    kind: "codeSet",
    id: "Official Guidelines",
    forms:
      "Official Guidelines;official coding guidelines;official guidelines for coding and reporting;ICD-10-CM Official Guidelines;pautas oficiales;guias oficiales;directrices oficiales;normas oficiales de codificacion;Guidelines for Coding and Reporting",
  },

  { kind: "system", id: "Epic", forms: "|Epic;|EPIC;|Epic Resolute;|EpicCare;|Epic HIM;|Epic HB;|Epic PB" },
  {
    kind: "system",
    id: "Oracle Health (Cerner)",
    forms: "Cerner;Oracle Health;Cerner Millennium;Oracle Cerner;PowerChart",
  },
  { kind: "system", id: "MEDITECH", forms: "Meditech;Meditech Expanse" },
  {
    kind: "system",
    id: "athenaOne",
    forms: "athenahealth;athena health;athenaNet;athenaOne;athena One;athena Net;athena",
  },
  { kind: "system", id: "eClinicalWorks", forms: "eClinicalWorks;eClinical Works;eCW" },
  { kind: "system", id: "NextGen", forms: "NextGen;|Next Gen;NextGen Healthcare" },
  { kind: "system", id: "Veradigm (Allscripts)", forms: "Allscripts;Veradigm" },
  { kind: "system", id: "Greenway", forms: "|Greenway;PrimeSUITE;|Intergy" },
  { kind: "system", id: "AdvancedMD", forms: "AdvancedMD;Advanced MD" },
  { kind: "system", id: "Tebra (Kareo)", forms: "Kareo;|Tebra" },
  { kind: "system", id: "DrChrono", forms: "DrChrono;Dr Chrono" },
  { kind: "system", id: "Practice Fusion", forms: "Practice Fusion" },
  { kind: "system", id: "ModMed", forms: "ModMed;Modernizing Medicine" },
  { kind: "system", id: "Medisoft", forms: "Medisoft" },
  {
    kind: "system",
    id: "Solventum (3M) 360 Encompass",
    forms:
      "3M 360;3M 360 Encompass;360 Encompass;3M Encoder;3M CRS;|3M;Solventum;3M Coding and Reimbursement;3M/Solventum;Solventum/3M;3M HDM;3M Health Information Systems",
  },
  {
    kind: "system",
    id: "Optum EncoderPro",
    forms: "EncoderPro;Encoder Pro;Optum EncoderPro;EncoderPro.com;Optum360 EncoderPro;Optum Encoder",
  },
  { kind: "system", id: "Optum CAC", forms: "Optum CAC;Optum Enterprise CAC;Optum360 CAC" },
  { kind: "system", id: "TruCode", forms: "TruCode;Tru Code;TruBridge Encoder" },
  { kind: "system", id: "Find-A-Code", forms: "Find-A-Code;Find A Code;FindACode" },
  { kind: "system", id: "AAPC Codify", forms: "AAPC Codify;|Codify;Codify by AAPC" },
  { kind: "system", id: "Dolbey Fusion CAC", forms: "Fusion CAC;Dolbey;Dolbey Fusion" },
  {
    kind: "system",
    id: "computer-assisted coding (CAC)",
    forms: "|CAC;computer assisted coding;codificacion asistida por computadora;codificacion asistida",
  },
  {
    kind: "system",
    id: "encoder",
    forms:
      "encoder;encoders;encoder software;encoding software;coding software;encoder tool;codificador electronico;programa de codificacion electronica;software de codificacion",
  },
  {
    kind: "system",
    id: "DRG grouper",
    forms: "DRG grouper;grouper;groupers;grouping software;agrupador;agrupador de DRG",
  },
  { kind: "system", id: "Waystar", forms: "Waystar;ZirMed;Navicure" },
  { kind: "system", id: "Availity", forms: "Availity" },
  {
    kind: "system",
    id: "Change Healthcare / Optum",
    forms: "Change Healthcare;Emdeon;RelayHealth;Relay Health",
  },
  { kind: "system", id: "Trizetto", forms: "Trizetto;Gateway EDI" },
  { kind: "system", id: "clearinghouse", forms: "clearinghouse;clearinghouses;clearing house" },
  { kind: "system", id: "Microsoft Excel", forms: "|Excel;|EXCEL;Microsoft Excel;MS Excel" },
  { kind: "system", id: "Microsoft Outlook", forms: "|Outlook;Microsoft Outlook;MS Outlook" },
  { kind: "system", id: "Microsoft Word", forms: "|Word;|WORD;Microsoft Word;MS Word" },
  { kind: "system", id: "Microsoft Teams", forms: "Microsoft Teams;MS Teams;|Teams" },
  {
    kind: "system",
    id: "VPN / dual monitors",
    forms: "dual monitors;dual monitor;|VPN;doble monitor;dos monitores",
  },
  { kind: "system", id: "CPRS / VistA", forms: "|CPRS;|VistA;CPRS/VistA;VistA/CPRS" },
  { kind: "system", id: "MHS GENESIS", forms: "MHS GENESIS" },
  { kind: "system", id: "OnBase", forms: "OnBase;Hyland OnBase" },

  {
    kind: "setting",
    id: "inpatient",
    forms:
      "inpatient;in patient;inpatients;acute care;|IP coding;hospitalizacion;hospitalizaciones;pacientes hospitalizados;paciente hospitalizado;paciente interno;pacientes internos;pacientes admitidos;hospitalario;intrahospitalario;alta hospitalaria;altas hospitalarias;paciente encamado",
  },
  {
    kind: "setting",
    id: "outpatient",
    forms:
      "outpatient;out patient;outpatients;ambulatory;ambulatory care;|OP coding;ambulatorio;ambulatoria;ambulatorios;ambulatorias;pacientes externos;paciente externo;clinicas externas;clinica externa;consulta externa;consultas externas",
  },
  {
    kind: "setting",
    id: "emergency department (ED)",
    forms:
      "emergency department;emergency departments;emergency room;emergency rooms;emergency medicine;|ED;|ER;|E.D.;emergency care;sala de emergencias;sala de emergencia;salas de emergencia;salas de emergencias;sala de urgencias;urgencias;|SE/ER",
  },
  {
    kind: "setting",
    id: "observation",
    forms:
      "observation stays;observation cases;observation encounters;observation accounts;observation charts;observation status;observation coding;observation;observacion",
  },
  {
    kind: "setting",
    id: "same-day surgery / ASC",
    forms:
      "same day surgery;same day surgeries;ambulatory surgery;ambulatory surgeries;ambulatory surgical;ambulatory surgery center;ambulatory surgery centers;ambulatory surgical center;outpatient surgery;outpatient surgeries;surgery center;surgery centers;surgical center;day surgery;|ASC;|ASCs;|SDS;cirugia ambulatoria;cirugias ambulatorias;centro de cirugia;centros de cirugia;centro quirurgico ambulatorio;centros quirurgicos ambulatorios;centro quirurgico;centros quirurgicos;cirugia mayor ambulatoria;cirugia menor ambulatoria",
  },
  {
    kind: "setting",
    id: "professional fee (pro-fee)",
    forms:
      "professional fee;pro fee;profee;professional fees coding;professional coding;professional services coding;professional billing;professional and facility coding;facility and professional coding;professional and facility;facility and professional;professional charges;professional side;professional/facility coding;codificacion profesional;honorarios profesionales;honorarios medicos",
  },
  {
    kind: "setting",
    id: "facility coding",
    forms:
      "facility coding;facility coder;professional and facility coding;facility and professional coding;professional/facility coding;facility fee;facility side;facility based coding;facility;codificacion de facilidad;facilidad",
  },
  {
    kind: "setting",
    id: "risk adjustment",
    forms: "risk adjustment;risk adjusted;ajuste de riesgo;ajuste por riesgo;ajustes de riesgo",
  },
  {
    kind: "setting",
    id: "physician practice",
    forms:
      "physician practice;physician practices;medical practice;private practice;group practice;multi specialty practice;multispecialty practice;multi specialty group;multispecialty group;medical group;physician office;physician offices;medical office;medical offices;doctor's office;doctors office;physician group;consultorio medico;consultorio;oficina medica;oficinas medicas;practica medica;oficina de medico;oficinas de medicos;practica privada;grupo medico",
  },
  {
    kind: "setting",
    id: "FQHC / community health center",
    forms:
      "FQHC;FQHCs;community health center;community health centers;federally qualified health center;federally qualified health centers;centro de salud comunitario;centros de salud comunitarios;centro de salud primaria;centro 330;clinica comunitaria;clinicas comunitarias;centro de salud de la comunidad;centro calificado federalmente;community clinic;community clinics;|CHC setting",
  },
  {
    kind: "setting",
    id: "home health",
    forms:
      "home health;home healthcare;home health care;home care;homecare;salud en el hogar;cuidado en el hogar;servicios de salud en el hogar;agencia de salud en el hogar",
  },
  { kind: "setting", id: "hospice", forms: "hospice;hospicio" },
  {
    kind: "setting",
    id: "SNF",
    forms:
      "SNF;SNFs;skilled nursing;skilled nursing facility;skilled nursing facilities;long term care;nursing home;nursing homes;nursing facility;centro de enfermeria especializada;hogar de ancianos;hogares de ancianos;cuidado prolongado",
  },
  {
    kind: "setting",
    id: "behavioral health",
    forms:
      "behavioral health;behavioural health;mental health;psychiatry;psychiatric;substance abuse;salud mental;salud conductual;psiquiatria",
  },
  { kind: "setting", id: "urgent care", forms: "urgent care;urgent cares;atencion urgente;cuidado urgente" },
  {
    kind: "setting",
    id: "payer / health plan",
    forms:
      "health plan;health plans;health insurer;insurance company;payer side;payor side;plan de salud;plan medico;aseguradora;aseguradoras",
  },
  {
    kind: "setting",
    id: "billing company / RCM vendor",
    forms:
      "billing company;billing companies;revenue cycle vendor;RCM vendor;RCM company;compania de facturacion;empresa de facturacion",
  },
  { kind: "setting", id: "Medicare", forms: "Medicare" },
  { kind: "setting", id: "Medicaid", forms: "Medicaid;Medi-Cal;Plan Vital;Reforma de Salud" },
  { kind: "setting", id: "Medicare Advantage", forms: "Medicare Advantage;Medicare Part C;Medicare Parte C" },
  { kind: "setting", id: "TRICARE", forms: "TRICARE" },
  {
    kind: "setting",
    id: "workers compensation",
    forms:
      "workers compensation;workers' compensation;worker's compensation;workmen's compensation;workers comp;workers' comp;worker's comp;compensacion laboral;compensacion obrera;Fondo del Seguro del Estado",
  },
  {
    kind: "setting",
    id: "commercial payers",
    forms:
      "commercial payers;commercial payer;commercial payors;commercial insurance;commercial insurances;commercial carriers;commercial plans;commercial insurers;aseguradoras comerciales;seguros comerciales;planes comerciales",
  },

  {
    kind: "specialty",
    id: "radiology",
    forms:
      "radiology;diagnostic imaging;diagnostic radiology;radiologia;radiologico;radiologica;radiologicos;radiologicas;imagenes diagnosticas",
  },
  {
    kind: "specialty",
    id: "interventional radiology",
    forms: "interventional radiology;radiologia intervencional;neuro interventional radiology;|IR",
  },
  { kind: "specialty", id: "pathology", forms: "pathology;patologia;surgical pathology" },
  { kind: "specialty", id: "anesthesia", forms: "anesthesia;anesthesiology;anestesia;anestesiologia" },
  {
    kind: "specialty",
    id: "orthopedics",
    forms:
      "orthopedics;orthopedic;orthopaedics;orthopaedic;ortho;ortopedia;ortopedico;ortopedica;ortopedicos;ortopedicas;orthopedic surgery;orthopaedic surgery;cirugia ortopedica;sports medicine",
  },
  {
    kind: "specialty",
    id: "cardiology",
    forms:
      "cardiology;cardiovascular;cardiac;cath lab;cardiologia;cardiologicos;cardiologicas;cardiovasculares;cardiaco;cardiaca;cardiacos;cardiacas;interventional cardiology;electrophysiology;cardiovascular surgery;cardiothoracic",
  },
  {
    kind: "specialty",
    id: "general surgery",
    forms: "general surgery;surgical coding;surgery coding;surgical;cirugia general;cirugia",
  },
  {
    kind: "specialty",
    id: "ob/gyn",
    forms:
      "ob/gyn;ob-gyn;obgyn;obstetrics and gynecology;obstetrics;gynecology;obstetrics & gynecology;women's health;obstetricia;ginecologia;obstetricia y ginecologia;maternal fetal medicine;labor and delivery",
  },
  {
    kind: "specialty",
    id: "pediatrics",
    forms: "pediatrics;pediatric;pediatria;pediatrico;pediatrica;pediatricos;pediatricas;neonatal",
  },
  {
    kind: "specialty",
    id: "oncology",
    forms:
      "oncology;hematology/oncology;hematology and oncology;heme/onc;medical oncology;radiation oncology;oncologia;oncologico;oncologica;oncologicos;oncologicas;hematologia/oncologia",
  },
  { kind: "specialty", id: "dermatology", forms: "dermatology;dermatologia;dermatologico;dermatologica" },
  { kind: "specialty", id: "gastroenterology", forms: "gastroenterology;|GI;gastroenterologia;endoscopy" },
  { kind: "specialty", id: "urology", forms: "urology;urologia" },
  { kind: "specialty", id: "ophthalmology", forms: "ophthalmology;oftalmologia;optometry;retina" },
  { kind: "specialty", id: "neurology", forms: "neurology;neurologia" },
  { kind: "specialty", id: "neurosurgery", forms: "neurosurgery;spine surgery;neurocirugia" },
  {
    kind: "specialty",
    id: "pain management",
    forms: "pain management;interventional pain;pain cases;pain procedures;manejo del dolor;manejo de dolor",
  },
  {
    kind: "specialty",
    id: "family practice",
    forms: "family practice;family medicine;medicina de familia;medicina familiar",
  },
  {
    kind: "specialty",
    id: "internal medicine",
    forms: "internal medicine;medicina interna;hospitalist;hospitalists",
  },
  { kind: "specialty", id: "ENT", forms: "|ENT;otolaryngology;ear, nose and throat;otorrinolaringologia" },
  { kind: "specialty", id: "podiatry", forms: "podiatry;podiatria;foot and ankle" },
  { kind: "specialty", id: "plastic surgery", forms: "plastic surgery;cirugia plastica" },
  { kind: "specialty", id: "vascular surgery", forms: "vascular surgery;cirugia vascular" },
  { kind: "specialty", id: "nephrology", forms: "nephrology;dialysis;nefrologia;dialisis" },
  { kind: "specialty", id: "pulmonology", forms: "pulmonology;pulmonary;neumologia" },
  { kind: "specialty", id: "rheumatology", forms: "rheumatology;reumatologia" },
  { kind: "specialty", id: "endocrinology", forms: "endocrinology;endocrinologia" },
  { kind: "specialty", id: "dental", forms: "dental coding;dental billing;dental;odontologia" },

  { kind: "credential", id: "AAPC", forms: "AAPC;American Academy of Professional Coders" },
  { kind: "credential", id: "AHIMA", forms: "AHIMA;American Health Information Management Association" },
  {
    kind: "credential",
    id: "CPC-A",
    forms: "|CPC-A;|CPC A;cpc-a",
  },
  { kind: "credential", id: "CCS-P", forms: "CCS-P" },
  {
    kind: "credential",
    id: "RN",
    forms: "|RN;registered nurse;registered nurses;enfermera registrada;enfermero registrado",
  },
];

/** Words of a card's text that are also its plain spellings, matched without capitals. */
export const LOWER_CASE_CREDENTIALS: ReadonlySet<string> = new Set(
  "CPC CPC-A COC COC-A CCS CCS-P RHIT RHIA CCA CPB CPMA CDIP CCDS CBCS".split(" "),
);

/** Rows of the catalog that no posting asks for by these letters. */
export const NOT_ASKED_FOR: ReadonlySet<string> = new Set(["HRSA", "PAHCS"]);

interface ContextRow {
  readonly kind: RequirementKind;
  readonly id: string;
  /** Over the folded sentence, with the mention as `~`. */
  readonly not?: RegExp;
  readonly only?: RegExp;
  readonly why: string;
}

const COMPANY_OF_CREDENTIALS =
  /^[^\p{L}]*~[^\p{L}]*$|\b(certif\w*|credential\w*|licen[sc]\w*|licencia\w*|designation|aapc|ahima|aama|amt|nha|registered|cpc|ccs|rhit|rhia|coc|cca)\b/u;

/** Letters and words that mean something else as well, read in the sentence that holds them. */
export const CONTEXT_ROWS: readonly ContextRow[] = [
  {
    kind: "credential",
    id: "AHIMA",
    not: /~[- ](?:approved|accredited|recognized|accepts?|recognizes?|member(?:ship)?|number|id\b)|(?:aprobad|reconocid|acreditad)\w+ por (?:la )?~|(?:numero|carnet) de ~|renovacion de (?:\w+ ){0,3}~/,
    why: "It approves a program.",
  },
  {
    kind: "credential",
    id: "AAPC",
    not: /~[- ](?:approved|accredited|recognized|accepts?|recognizes?|member(?:ship)?|number|id\b)|(?:aprobad|reconocid|acreditad)\w+ por (?:la )?~|(?:numero|carnet) de ~|renovacion de (?:\w+ ){0,3}~/,
    why: "It approves a program.",
  },
  {
    kind: "credential",
    id: "CPC",
    not: /cost[- ]per[- ]click|\bclicks?\b|pay[- ]per|google ads|constructor/,
    why: "Cost per click.",
  },
  {
    kind: "credential",
    id: "CRC",
    not: /screening|colorectal|colonoscop|\bcancer\b|cancer|rehabilitation counsel/,
    why: "Colorectal cancer.",
  },
  { kind: "credential", id: "CIC", not: /infection|insurance counsel|infecci/, why: "Infection control." },
  {
    kind: "credential",
    id: "COC",
    not: /certificate of (coverage|completion)|chain of custody|acreditad\w+|accredited|commission on cancer/,
    why: "Certificate of coverage.",
  },
  {
    kind: "credential",
    id: "CCS",
    not: /customer (care|contact)|children'?s services|california children/,
    why: "A program's name.",
  },
  { kind: "credential", id: "CCA", not: /calibrated|county council|community college/, why: "Other bodies." },
  {
    kind: "credential",
    id: "CPT",
    only: /phlebotom|flebotom/,
    why: "Outside phlebotomy the letters are the code set.",
  },
  {
    kind: "codeSet",
    id: "CPT",
    not: /~ ?\(?(flebotom|phlebotom)|(phlebotom\w+ technician|flebotom\w+) \(~|army captain/,
    why: "The phlebotomist's credential.",
  },
  {
    kind: "codeSet",
    id: "ICD-10-PCS",
    only: /10[ -]?pcs|\bcm\)? ?(?:[/,&+-]|and|or|y|e|o) ?~|icd[ -]?10[^.;]{0,40}~|~ ?(?:codes?|coding|procedur\w+)\b|\b(?:codigos?|procedimientos?|procedures?) ~/,
    not: /physician coding specialist|patient care|\b(?:upon|orders?|military|on) ~/,
    why: "The letters alone stand beside CM, or with codes.",
  },
  {
    kind: "credential",
    id: "PCS",
    only: /physician coding specialist/,
    why: "As a rule the procedure codes, or a change of station.",
  },
  { kind: "credential", id: "CMA", only: COMPANY_OF_CREDENTIALS, why: "Also an accountant." },
  {
    kind: "credential",
    id: "RMA",
    only: COMPANY_OF_CREDENTIALS,
    not: /merchandise/,
    why: "Also a return of goods.",
  },
  {
    kind: "credential",
    id: "CHC",
    only: COMPANY_OF_CREDENTIALS,
    not: /health center|clinic/,
    why: "Also a community health center.",
  },
  {
    kind: "credential",
    id: "CHI",
    only: COMPANY_OF_CREDENTIALS,
    not: /catholic|health initiatives/,
    why: "Also a health system.",
  },
  { kind: "credential", id: "CHP", only: COMPANY_OF_CREDENTIALS, why: "Also a health plan." },
  {
    kind: "credential",
    id: "CHS",
    only: COMPANY_OF_CREDENTIALS,
    not: /community health systems/,
    why: "Also a health system.",
  },
  {
    kind: "credential",
    id: "CCC",
    only: COMPANY_OF_CREDENTIALS,
    not: /speech|slp/,
    why: "Also a speech therapist's.",
  },
  { kind: "credential", id: "CMI", only: COMPANY_OF_CREDENTIALS, why: "Also case mix index." },
  { kind: "credential", id: "RCC", only: COMPANY_OF_CREDENTIALS, why: "Short letters need company." },
  { kind: "credential", id: "CUC", only: COMPANY_OF_CREDENTIALS, why: "Short letters need company." },
  {
    kind: "credential",
    id: "CNA",
    only: /certif|credential|licen|nurs|\bcomo ~|as an? ~|asistente|aide/,
    why: "Also an insurer.",
  },
  {
    kind: "credential",
    id: "EMT",
    only: /certif|credential|licen|emergency medical/,
    why: "A job, unless asked as a license.",
  },
  {
    kind: "credential",
    id: "NRP",
    only: COMPANY_OF_CREDENTIALS,
    not: /neonatal/,
    why: "Also newborn resuscitation.",
  },
  {
    kind: "codeSet",
    id: "APC",
    not: /\b(physicians?|providers?|clinicians?|advanced practice) [^.]{0,20}~|~s? (and|or|\/) ?(physicians?|providers?|mds?)|advanced practice/,
    why: "Advanced practice clinicians.",
  },
  { kind: "codeSet", id: "APR-DRG", only: /drg/, why: "The letters alone need the groups beside them." },
  {
    kind: "codeSet",
    id: "CDT",
    not: /\d ?([ap]\.?m|:)|central|\b(del|al|el|los|este|nuestro) ~|centros? de diagnostico/,
    why: "A time zone, or a municipal clinic.",
  },
  { kind: "codeSet", id: "ICD-10-CM", not: /implantable|defibrillator/, why: "A heart device." },
  { kind: "codeSet", id: "LCD/NCD", not: /lcd (screens?|monitors?|displays?)/, why: "A screen." },
  {
    kind: "system",
    id: "Microsoft Excel",
    not: /~ (in|when|as|while|under|within|on)\b|~ at (?!an? (\w+ )?(level|intermediate|advanced|basic|expert|proficient))|\b(who|you|we|they|to|will) ~/,
    why: "The verb.",
  },
  {
    kind: "system",
    id: "Microsoft Word",
    not: /~ (of|about|on|gets)\b|\b(a|the|your|in a|last|our) ~/,
    why: "The noun.",
  },
  {
    kind: "system",
    id: "Microsoft Teams",
    not: /~ (of|work|are|across|that|who)\b|\b(our|the|care|clinical|him|coding|billing|cdi|revenue cycle|cross-functional|other|provider|interdisciplinary|medical) ~/,
    why: "Groups of people.",
  },
  {
    kind: "system",
    id: "Microsoft Outlook",
    not: /\b(positive|job|great|good|bright) ~/,
    why: "A view of things.",
  },
  {
    kind: "system",
    id: "Epic",
    not: /~ (team|adventure|journey|people|culture|proportions)|\b(an|truly|some) ~ (team|place|adventure|journey|people|culture)/,
    why: "The adjective.",
  },
  {
    kind: "system",
    id: "Solventum (3M) 360 Encompass",
    not: /\$ ?3m|3m (charts|claims|records|dollars|members|lives)/,
    why: "Three million.",
  },
  { kind: "system", id: "athenaOne", not: /goddess/, why: "A name." },
  {
    kind: "system",
    id: "Greenway",
    not: /~ (st|street|rd|road|ave|avenue|blvd|dr|drive|plaza|park)\b/,
    why: "A street.",
  },
  { kind: "system", id: "encoder", not: /must be an encoder/, why: "The tool, not the person." },
  {
    kind: "setting",
    id: "emergency department (ED)",
    not: /m\.?ed\b|emergency (contact|closure|preparedness|situations?|use|management|leave)/,
    why: "Other emergencies.",
  },
  {
    kind: "setting",
    id: "observation",
    not: /observation (skills|of|period|hours (?:required|needed|at))|shadow\w*|student observation|job observation|keen observation|for observation/,
    why: "Looking, not a stay.",
    only: /stay|case|encounter|chart|account|patient|status|coding|inpatient|outpatient|emergency|\bed\b|expediente|paciente|surgery|codific|cirugia/,
  },
  {
    kind: "setting",
    id: "facility coding",
    only: /(facility|facilidad)[^.]{0,30}(cod|fee|charg|side|e\/m|level|modif|claim|profession|pro.?fee|outpatient|inpatient)|(inpatient|outpatient|hospital|ed|asc|pro-?fee|professional|cod\w+)( |,|\/|and|or|y|de)*(facility|facilidad)/,
    not: /\b(our|the|this|your|at a|of the|each|health ?care|nursing|treatment|medical|every) facilit(y|ies)(?! (cod|fee))|las facilidades/,
    why: "Also the house itself.",
  },
  {
    kind: "setting",
    id: "professional fee (pro-fee)",
    not: /hospital billing and professional billing|professional billing and hospital billing/,
    why: "Two modules of a system.",
  },
  {
    kind: "setting",
    id: "physician practice",
    not: /\b(?:travel|viajar|visitar|commute)\b|medical office (?:program|course|certificate|training|assistant)/,
    why: "Where one has to go now and then.",
  },
  {
    kind: "setting",
    id: "payer / health plan",
    only: /experience|background|experiencia|worked|audit/,
    why: "Only where asked; as an employer it is debatable.",
  },
  {
    kind: "setting",
    id: "billing company / RCM vendor",
    only: /experience|background|experiencia|worked/,
    why: "Only where asked; as an employer it is debatable.",
  },
  {
    kind: "specialty",
    id: "general surgery",
    not: /(oral|plastic|orthop\w+|ambulatory|same[- ]day|outpatient|day|spine|vascular|cardiac|bariatric|neuro) ?(surgery|surgical)|surgery (center|schedul)|surgical (center|tech|suite|staff)|surgical center|cirugia (?:mayor |menor )?(ambulatoria|ortopedica|plastica|de mano)|autorizacion\w*[^.;]{0,25}~|(centros?) (de cirugia|quirurg)/,
    why: "A surgery that has a name of its own.",
  },
  { kind: "specialty", id: "oncology", not: /infusion (pump|schedul|suite)/, why: "A device." },
  {
    kind: "specialty",
    id: "interventional radiology",
    only: /radiolog|vascular|imaging|imagenes|procedures?|coding|codific|circc|them/,
    why: "Two letters need company.",
  },
  {
    kind: "specialty",
    id: "dental",
    not: /dental,? (and )?vision|medical,? dental|vision,? (and )?dental|dental (insurance|plan|coverage|benefits)|plan dental|seguro dental/,
    why: "The insurance that is offered.",
  },
  {
    kind: "setting",
    id: "behavioral health",
    not: /(mental|behavioral) health (benefit|day|support|resource|coverage)/,
    why: "A benefit.",
  },
  {
    kind: "setting",
    id: "Medicare",
    not: /medicare (part|parte) c\b|medicare advantage/,
    why: "The private plan has an id of its own.",
  },
  { kind: "setting", id: "home health", not: /home health aides? (needed|wanted)/, why: "Another job." },
];
