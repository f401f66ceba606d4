import { replaceMatches } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** Spellings that a coding manager stops at. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bHIPPA\b/gi, "HIPAA"],
  [/\bHCPC\b(?!S)/g, "HCPCS"],
  [/\bHCPICS\b/gi, "HCPCS"],
  [/\bHICPICS\b/gi, "HCPCS"],
  // "ICD-10" with its hyphen is what the two code sets are called together.
  [/\bICD ?10(?![\d-])(?!\s*-?\s*(CM|PCS))/gi, "ICD-10-CM"],
  [/\bICD10[ -]?CM\b/gi, "ICD-10-CM"],
  [/\bICD10[ -]?PCS\b/gi, "ICD-10-PCS"],
  [/\bHCFA[ -]?1500\b/gi, "CMS-1500"],
  [/\bUB[ -]?92\b/gi, "UB-04"],
  [/\bMedicade\b/gi, "Medicaid"],
  [/\bE\.?C\.?W\.?\b(?=.*\bClinical)/g, "eClinicalWorks"],
];

export const fieldSpelling: Rule = {
  id: "T01",
  severity: "error",
  source: "measured on 2,483 public resumes; names as their owners write them",
  check: ({ lines }) =>
    lines
      .filter(({ part }) => part !== "contact" && part !== "links")
      .flatMap((line) => SPELLINGS.flatMap(([pattern, right]) => replaceMatches(line, pattern, right))),
};
