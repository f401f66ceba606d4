import { isWording, matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** Words that point at one patient: a record number, a date of birth or of service, a titled name with a condition. */
const PATIENT: readonly RegExp[] = [
  /\b(MRN|medical record (number|no\.?|#)|n[uú]mero de expediente|expediente n[uú]m\.?|account (number|no\.?|#)|HRN)\s*[:#]?\s*\w*\d{4,}\w*/gi,
  /\b(DOS|date of service|fecha de servicio)\s*[:#]?\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/gi,
  /\b(patient|paciente|pt)\s+(named\s+|llamad[oa]\s+)?(Mr|Mrs|Ms|Sr|Sra|Srta|Don|Doña)\.?\s+\p{Lu}\p{Ll}+/gu,
  /\b(patient|paciente)\s+(named|llamad[oa])\s+\p{Lu}\p{Ll}+/gu,
  /\b(patient|paciente):\s*\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/gu,
  /\b(policy|member|p[oó]liza|miembro)\s*(ID|number|no\.?|#|n[uú]mero)\s*[:#]?\s*[A-Z]{0,3}\d{6,}/gi,
];

export const patientData: Rule = {
  id: "P03",
  severity: "error",
  source: "HIPAA identifiers, 45 CFR 164.514(b)(2)",
  check: ({ lines }) =>
    lines
      .filter((line) => isWording(line) && line.part !== "contact" && line.part !== "links")
      .flatMap((line) =>
        PATIENT.flatMap((pattern) => matchesIn(line, pattern).map((match) => observe(line, match[0]))),
      ),
};
