import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const CODER_LETTERS = new Set(
  CREDENTIALS.filter(({ level, issuer }) => level !== "origin" && /^(AAPC|AHIMA)$/.test(issuer)).map(
    (c) => c.abbreviation,
  ),
);
const LETTERS = /\b[A-Z]{3,5}(?:-[A-Z])?\b/g;

/** A coding credential under memberships or school, and not among the certifications. */
export const buriedCredential: Rule = {
  id: "S03",
  severity: "warn",
  source: "seen in a public resume",
  check: ({ career, lines }) => {
    const listed = new Set(career.credentials.map(({ abbreviation }) => abbreviation));
    return lines
      .filter(({ part }) => part === "memberships" || part === "education")
      .flatMap((line) =>
        matchesIn(line, LETTERS)
          .filter(([letters]) => CODER_LETTERS.has(letters) && !listed.has(letters))
          .map(([letters]) => observe(line, letters, { credential: letters })),
      );
  },
};
