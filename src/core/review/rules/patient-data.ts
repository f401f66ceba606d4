import { unconfirmedPatientData } from "#core/privacy/confirmed-words.ts";
import { isWording, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** Words that point at one patient: numbers of records, days of birth or of service, names, addresses. */
export const patientData: Rule = {
  id: "P03",
  severity: "error",
  source: "HIPAA identifiers, 45 CFR 164.514(b)(2)",
  check: ({ career, lines }) =>
    lines
      .filter(
        (line) =>
          (isWording(line) || line.role === "term") && line.part !== "contact" && line.part !== "links",
      )
      .flatMap((line) => unconfirmedPatientData(line.text, career).map(({ quote }) => observe(line, quote))),
};
