import { replaceMatches } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const ACRONYMS = ["HIPAA", "CPT", "HCPCS", "EHR", "EMR", "PHI", "DRG", "HCC"] as const;

export const smallLettersAcronym: Rule = {
  id: "N41",
  severity: "warn",
  source: "names as their owners write them",
  check: ({ lines }) =>
    lines
      .filter(({ part }) => part !== "contact" && part !== "links")
      .flatMap((line) =>
        ACRONYMS.flatMap((name) =>
          replaceMatches(line, new RegExp(`\\b${name}\\b`, "gi"), name).filter(({ quote }) => quote !== name),
        ),
      ),
};
