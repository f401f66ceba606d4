import type { Career } from "#core/model/career.ts";
import { LANGUAGES } from "#core/model/language.ts";
import { sideOf } from "#core/model/localized-text.ts";
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
    if (credential === undefined || career.practicum.length > 0 || hasStudiedCoding(career)) return [];
    return [{ path: "practicum", quote: "", details: { credential: credential.abbreviation } }];
  },
};

/** A coding course under education is practice too, and shown with its dates there. */
function hasStudiedCoding({ education }: Career): boolean {
  return education.some(({ studyType, area }) =>
    LANGUAGES.some((language) =>
      /\b(?:coding|codificaci[oó]n)(?!\p{L})/iu.test(
        `${sideOf(studyType, language)} ${sideOf(area, language)}`,
      ),
    ),
  );
}
