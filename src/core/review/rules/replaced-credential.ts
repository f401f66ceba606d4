import type { Rule } from "../rule.ts";

export const replacedCredential: Rule = {
  id: "C06",
  severity: "suggest",
  source: "https://www.ahima.org/certification/Recertification",
  check: ({ career }) => {
    const active = career.credentials.filter(({ status }) => status === "active");
    if (!active.some(({ abbreviation }) => abbreviation === "RHIA")) return [];
    return career.credentials.flatMap(({ abbreviation, status }, index) =>
      abbreviation === "RHIT" && status === "active"
        ? [{ path: `credentials[${index}]`, quote: "RHIT" }]
        : [],
    );
  },
};
