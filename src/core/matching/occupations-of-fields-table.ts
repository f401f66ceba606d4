interface FieldOccupationsRow {
  /** The id of an experience requirement. */
  readonly field: string;
  readonly occupations: ReadonlySet<string>;
  /** Over a folded job title. */
  readonly title: RegExp;
  readonly why: string;
}

/** Which jobs count for years asked in a field: by the occupation that the person chose, or by the title's own words. */
export const FIELD_OCCUPATIONS: readonly FieldOccupationsRow[] = [
  {
    field: "coding",
    occupations: new Set(),
    title: /\b(?:coder|coding|codificador\w*|codificacion|cod(?:ing)? (?:specialist|analyst|auditor))\b/,
    why: "A coder's own titles.",
  },
  {
    field: "audit",
    occupations: new Set(),
    title: /\baudit(?:or|ora|ing|oria)?\b/,
    why: "An auditor's own titles.",
  },
  {
    field: "billing",
    occupations: new Set(["billing_clerk", "insurance_claims_clerk"]),
    title: /\b(?:bill(?:er|ing)|facturador\w*|facturacion|claims|reclamaciones|accounts receivable)\b/,
    why: "Charges and claims.",
  },
  {
    field: "revenue cycle",
    occupations: new Set(["billing_clerk", "insurance_claims_clerk", "patient_access"]),
    title:
      /\b(?:revenue cycle|bill(?:er|ing)|facturador\w*|facturacion|claims|patient (?:accounts|access|registration|registrar|financial)|registrar|registration|admissions?|financial counselor|insurance verif\w+|admisiones|registro de pacientes)\b/,
    why: "Any step from registration to payment.",
  },
  {
    field: "medical records",
    occupations: new Set(["medical_transcriptionist", "medical_scribe"]),
    title:
      /\b(?:medical records?|health information|him\b|expedientes|registros medicos|records? (?:clerk|technician|specialist)|release of information)\b/,
    why: "Records departments.",
  },
  {
    field: "health-care",
    occupations: new Set(["patient_access"]),
    title:
      /\b(?:medical|clinical|nurs\w*|patient|hospital|health|pharmacy|phlebotom\w*|dental|surgical|radiolog\w*|emt|paramedic|medic\b|cna|lpn|rn|coder|coding|medic[oa]s?|clinic[oa]s?|enfermer\w*|paciente\w*|salud|farmacia|flebotom\w*|codificador\w*)\b/,
    why: "Any work in health care.",
  },
];
