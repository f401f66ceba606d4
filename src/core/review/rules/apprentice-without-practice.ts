import type { Rule } from "../rule.ts";

export const apprenticeWithoutPractice: Rule = {
  id: "X01",
  severity: "warn",
  source: "https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
  check: ({ career }) => {
    const at = career.credentials.findIndex(({ abbreviation, status }) => {
      return status === "active" && /^(CPC|COC|CIC)-A$/.test(abbreviation);
    });
    const credential = career.credentials[at];
    if (credential === undefined || career.practicum.length > 0) return [];
    return [{ path: "practicum", quote: "", details: { credential: credential.abbreviation } }];
  },
};
