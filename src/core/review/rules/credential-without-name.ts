import type { Rule } from "../rule.ts";

export const credentialWithoutName: Rule = {
  id: "C08",
  severity: "warn",
  source: "judgment: recruiters search for either form",
  check: ({ career }) =>
    career.credentials.flatMap(({ abbreviation, name }, index) =>
      abbreviation !== "" && (name.trim() === "" || name.trim() === abbreviation)
        ? [{ path: `credentials[${index}].name`, quote: abbreviation, details: { credential: abbreviation } }]
        : [],
    ),
};
