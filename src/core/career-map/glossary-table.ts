import { VOCABULARY } from "./vocabulary.ts";
import type { VocabularyEntry } from "./vocabulary-entry.ts";

export const GLOSSARY_GROUPS = [
  "codeSets",
  "forms",
  "systems",
  "work",
  "settings",
  "titles",
  "compliance",
  "names",
] as const;
export type GlossaryGroup = (typeof GLOSSARY_GROUPS)[number];

/** Terms explained in the `glossary` catalog under their id. The names are the vocabulary's, but for the last group. */
const ROWS = {
  codeSets: [
    ["icd10cm", "ICD-10-CM"],
    ["icd10pcs", "ICD-10-PCS"],
    ["cpt", "CPT"],
    ["hcpcs", "HCPCS Level II"],
    ["em", "E/M coding"],
    ["modifiers", "modifiers"],
    ["msdrg", "MS-DRG"],
    ["aprdrg", "APR-DRG"],
    ["apc", "APC"],
    ["hcc", "HCC"],
    ["raf", "RAF"],
    ["ncci", "NCCI edits"],
    ["lcdncd", "LCD/NCD"],
    ["cdt", "CDT"],
    ["snomed", "SNOMED CT"],
    ["loinc", "LOINC"],
    ["rvu", "RVU"],
    ["icd9", "ICD-9-CM"],
    ["ppsystems", "OPPS/IPPS"],
    ["revenuecodes", "revenue codes"],
    ["poa", "POA indicators"],
    ["ccmcc", "CC/MCC"],
    ["meat", "MEAT criteria"],
    ["codingclinic", "Coding Clinic"],
    ["cptassistant", "CPT Assistant"],
    ["guidelines", "Official Guidelines"],
  ],
  forms: [
    ["cms1500", "CMS-1500"],
    ["x837p", "837P"],
    ["ub04", "UB-04"],
    ["x837i", "837I"],
    ["era", "835 ERA"],
    ["eob", "EOB"],
    ["x270", "270/271"],
    ["npi", "NPI"],
    ["carc", "CARC/RARC"],
    ["superbill", "superbill"],
    ["opreport", "operative report"],
    ["dischargesummary", "discharge summary"],
    ["hp", "H&P"],
  ],
  systems: [
    ["encoder", "encoder"],
    ["cac", "computer-assisted coding (CAC)"],
    ["drggrouper", "DRG grouper"],
    ["clearinghouse", "clearinghouse"],
    ["epic", "Epic"],
    ["cerner", "Oracle Health (Cerner)"],
    ["meditech", "MEDITECH"],
    ["athena", "athenaOne"],
    ["ecw", "eClinicalWorks"],
    ["nextgen", "NextGen"],
    ["encompass", "Solventum (3M) 360 Encompass"],
    ["encoderpro", "Optum EncoderPro"],
    ["codify", "AAPC Codify"],
    ["trucode", "TruCode"],
    ["waystar", "Waystar"],
    ["availity", "Availity"],
    ["vista", "CPRS / VistA"],
    ["genesis", "MHS GENESIS"],
    ["onbase", "OnBase"],
    ["vpn", "VPN / dual monitors"],
  ],
  work: [
    ["medicalcoding", "medical coding"],
    ["billing", "medical billing"],
    ["reimbursement", "reimbursement"],
    ["rcm", "revenue cycle management"],
    ["abstraction", "chart abstraction"],
    ["recordreview", "record review"],
    ["query", "provider query"],
    ["cdi", "clinical documentation integrity (CDI)"],
    ["sequencing", "code assignment and sequencing"],
    ["chargeCapture", "charge capture"],
    ["chargeentry", "charge entry"],
    ["chargerec", "charge reconciliation"],
    ["claims", "claims submission"],
    ["scrubbing", "claim scrubbing"],
    ["denial", "denial management"],
    ["appeals", "appeals"],
    ["rejections", "rejections"],
    ["posting", "payment posting"],
    ["ar", "accounts receivable follow-up"],
    ["eligibility", "insurance eligibility verification"],
    ["priorAuthorization", "prior authorization"],
    ["medicalNecessity", "medical necessity"],
    ["audit", "coding audit"],
    ["accuracyRate", "coding accuracy rate"],
    ["productivity", "productivity (charts per hour)"],
    ["dnfb", "DNFB / DNFC"],
    ["roi", "release of information (ROI)"],
    ["terminology", "medical terminology"],
    ["anatomy", "anatomy and physiology"],
    ["pharmacology", "pharmacology"],
    ["pathophysiology", "pathophysiology"],
    ["cleanclaim", "clean claim rate"],
    ["timelyfiling", "timely filing"],
    ["underpayments", "underpayments"],
    ["upcoding", "upcoding"],
    ["unbundling", "unbundling"],
    ["globalpackage", "global surgical package"],
    ["principaldx", "principal diagnosis"],
    ["specificity", "specificity"],
    ["drgvalidation", "DRG validation"],
    ["providereducation", "provider education"],
    ["registration", "patient registration"],
  ],
  settings: [
    ["inpatient", "inpatient"],
    ["outpatient", "outpatient"],
    ["ed", "emergency department (ED)"],
    ["observation", "observation"],
    ["asc", "same-day surgery / ASC"],
    ["proFee", "professional fee (pro-fee)"],
    ["facility", "facility coding"],
    ["riskAdjustment", "risk adjustment"],
    ["fqhc", "FQHC / community health center"],
    ["homehealth", "home health"],
    ["snf", "SNF"],
    ["behavioral", "behavioral health"],
    ["payer", "payer / health plan"],
    ["rcmvendor", "billing company / RCM vendor"],
    ["medicare", "Medicare"],
    ["medicaid", "Medicaid"],
    ["advantage", "Medicare Advantage"],
    ["tricare", "TRICARE"],
    ["workerscomp", "workers compensation"],
    ["commercial", "commercial payers"],
  ],
  titles: [
    ["trainee", "coder trainee / apprentice"],
    ["coder1", "Coder I / associate"],
    ["coder2", "Coder II"],
    ["coder3", "Coder III / senior"],
    ["lead", "lead coder"],
    ["auditor", "coding auditor"],
    ["educator", "coding educator"],
    ["manager", "coding manager / supervisor"],
    ["cdispecialist", "CDI specialist"],
    ["him", "HIM director"],
    ["billercoder", "medical biller / coder"],
    ["mrt", "medical records technician"],
    ["riskcoder", "risk adjustment coder"],
    ["denialspecialist", "denials / appeals specialist"],
  ],
  compliance: [
    ["hipaa", "HIPAA"],
    ["phi", "PHI / ePHI"],
    ["fca", "False Claims Act"],
    ["aks", "Anti-Kickback Statute"],
    ["stark", "Stark Law"],
    ["oig", "OIG"],
    ["cms", "CMS"],
    ["rac", "RAC audit"],
    ["cert", "CERT"],
    ["radv", "RADV"],
    ["fwa", "fraud, waste and abuse"],
    ["compliancew", "compliance"],
    ["ethics", "AHIMA Standards of Ethical Coding"],
    ["surprises", "No Surprises Act"],
  ],
  names: [
    ["aapc", "AAPC"],
    ["ahima", "AHIMA"],
    ["cpc", "CPC"],
    ["cpca", "CPC-A"],
    ["ccs", "CCS"],
    ["cca", "CCA"],
    ["crc", "CRC"],
    ["cpma", "CPMA"],
    ["practicode", "Practicode"],
    ["externship", "externship"],
  ],
} as const satisfies Record<GlossaryGroup, readonly (readonly [id: string, term: string])[]>;

export type GlossaryId = (typeof ROWS)[GlossaryGroup][number][0];

export interface GlossaryTerm {
  readonly id: GlossaryId;
  readonly group: GlossaryGroup;
  readonly term: string;
  /** Other ways to write it. */
  readonly aliases: readonly string[];
  /** Empty where US Spanish says it the same way. */
  readonly es: string;
}

const ENTRIES = new Map(VOCABULARY.map((entry) => [entry.term, entry]));

export const GLOSSARY: readonly GlossaryTerm[] = GLOSSARY_GROUPS.flatMap((group) =>
  ROWS[group].map(([id, term]): GlossaryTerm => {
    const entry = ENTRIES.get(term);
    return { id, group, term, aliases: entry?.aliases ?? [], es: spanishOf(entry) };
  }),
);

function spanishOf(entry: VocabularyEntry | undefined): string {
  if (entry === undefined || entry.es === entry.term) return "";
  // A name that Spanish keeps isn't shown half translated.
  const isHalf = entry.es.split(" ")[0] === entry.term.split(" ")[0] && !entry.es.startsWith(entry.term);
  return isHalf ? "" : entry.es;
}
