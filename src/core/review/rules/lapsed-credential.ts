import { statusOn } from "#core/model/credential.ts";
import type { Rule } from "../rule.ts";

export const lapsedCredential: Rule = {
  id: "C04",
  severity: "error",
  source: "https://www.aapc.com/about-us/certification-cancellation",
  check: ({ career, today }) =>
    career.credentials.flatMap((credential, index) =>
      credential.status === "active" && statusOn(credential, today) === "expired"
        ? [
            {
              path: `credentials[${index}].expires`,
              quote: credential.abbreviation,
              details: { credential: credential.abbreviation, date: credential.expires ?? "" },
            },
          ]
        : [],
    ),
};
