/** What can point at one patient (45 CFR 164.514(b)(2)), as far as words show it. */
export const PATIENT_DATUM_KINDS = [
  "name",
  "record-number",
  "plan-number",
  "social-security",
  "birth-date",
  "service-date",
  "address",
  "contact",
  "great-age",
] as const;
export type PatientDatumKind = (typeof PATIENT_DATUM_KINDS)[number];

/** One such place in a text, `[from, to)` in UTF-16 code units. */
export interface PatientDatum {
  readonly kind: PatientDatumKind;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}
