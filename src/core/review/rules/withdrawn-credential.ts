import { CREDENTIALS } from "#core/career-map/credentials.ts";
import type { Rule } from "../rule.ts";

const GONE = new Set(
  CREDENTIALS.filter(({ standing, confidence }) => standing === "withdrawn" && confidence === "seen").map(
    ({ abbreviation }) => abbreviation,
  ),
);

export const withdrawnCredential: Rule = {
  id: "C07",
  severity: "warn",
  source: "https://www.ahima.org/certification/Recertification",
  check: ({ career }) =>
    career.credentials.flatMap(({ abbreviation }, index) =>
      GONE.has(abbreviation)
        ? [{ path: `credentials[${index}]`, quote: abbreviation, details: { credential: abbreviation } }]
        : [],
    ),
};
