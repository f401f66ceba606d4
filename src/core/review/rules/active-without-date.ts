import type { Rule } from "../rule.ts";

export const activeWithoutDate: Rule = {
  id: "N39",
  severity: "suggest",
  source: "https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
  check: ({ career }) =>
    career.credentials.flatMap(({ abbreviation, status, earned }, index) =>
      status === "active" && earned === undefined
        ? [
            {
              path: `credentials[${index}].earned`,
              quote: abbreviation,
              details: { credential: abbreviation },
            },
          ]
        : [],
    ),
};
