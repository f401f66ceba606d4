import { VOCABULARY } from "#core/career-map/vocabulary.ts";

/** Terms explained in the `help` catalog under their id; the names come from the vocabulary. */
const VOCABULARY_TERMS = [
  ["icd10cm", "ICD-10-CM"],
  ["icd10pcs", "ICD-10-PCS"],
  ["cpt", "CPT"],
  ["hcpcs", "HCPCS Level II"],
  ["em", "E/M coding"],
  ["modifiers", "modifiers"],
  ["msdrg", "MS-DRG"],
  ["hcc", "HCC"],
  ["ncci", "NCCI edits"],
  ["cms1500", "CMS-1500"],
  ["ub04", "UB-04"],
  ["eob", "EOB"],
  ["encoder", "encoder"],
  ["abstraction", "chart abstraction"],
  ["query", "provider query"],
  ["cdi", "clinical documentation integrity (CDI)"],
  ["chargeCapture", "charge capture"],
  ["denial", "denial management"],
  ["priorAuthorization", "prior authorization"],
  ["medicalNecessity", "medical necessity"],
  ["accuracyRate", "coding accuracy rate"],
  ["riskAdjustment", "risk adjustment"],
  ["proFee", "professional fee (pro-fee)"],
  ["hipaa", "HIPAA"],
  ["phi", "PHI / ePHI"],
] as const;

type GlossaryId = (typeof VOCABULARY_TERMS)[number][0] | "aapc" | "ahima" | "cpca" | "practicode";

export interface GlossaryTerm {
  readonly id: GlossaryId;
  readonly term: string;
  /** Empty where US Spanish says it the same way. */
  readonly es: string;
}

const NAMES: readonly GlossaryTerm[] = [
  { id: "aapc", term: "AAPC", es: "" },
  { id: "ahima", term: "AHIMA", es: "" },
  { id: "cpca", term: "CPC-A", es: "" },
  { id: "practicode", term: "Practicode", es: "" },
];

export const GLOSSARY: readonly GlossaryTerm[] = [
  ...VOCABULARY_TERMS.map(([id, term]) => ({ id, term, es: spanishOf(term) })),
  ...NAMES,
].sort((a, b) => a.term.localeCompare(b.term, "en", { sensitivity: "base" }));

function spanishOf(term: string): string {
  const es = VOCABULARY.find((entry) => entry.term === term)?.es ?? "";
  return es === term ? "" : es;
}
