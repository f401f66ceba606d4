import { statusOn } from "#core/model/credential.ts";
import type { Rule } from "../rule.ts";

/** The posting names letters that the person holds, and this document leaves them out. */
export const askedCredentialHidden: Rule = {
  id: "C09",
  severity: "error",
  source: "real postings",
  isAboutLeftOut: true,
  check: ({ career, view, posting, today }) => {
    const asked = new Set(
      posting?.requirements.filter(({ kind }) => kind === "credential").map(({ id }) => id),
    );
    const hidden = new Set(view.hidden);
    return career.credentials.flatMap((credential, index) =>
      asked.has(credential.abbreviation) &&
      hidden.has(credential.id) &&
      statusOn(credential, today) === "active"
        ? [
            {
              path: `credentials[${index}]`,
              quote: credential.abbreviation,
              details: { credential: credential.abbreviation },
            },
          ]
        : [],
    );
  },
};
