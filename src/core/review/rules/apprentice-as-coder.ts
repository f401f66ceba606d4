import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const PLAIN_CPC = /\bCPC\b(?!-|\s*\(?-?A\b)/g;
const AIM = /\b(toward|working|prepar|pursu|study|candidate|goal|become|hacia|estudi|cursando|meta|obtener)/i;

/** The A stays until AAPC removes it. */
export const apprenticeAsCoder: Rule = {
  id: "C01",
  severity: "error",
  source: "https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
  check: ({ career, lines }) => {
    const held = new Set(
      career.credentials.filter(({ status }) => status === "active").map((c) => c.abbreviation),
    );
    if (!held.has("CPC-A") || held.has("CPC")) return [];
    return lines
      .filter((line) => line.part !== "credentials" && !AIM.test(line.text))
      .flatMap((line) => matchesIn(line, PLAIN_CPC).map((match) => observe(line, match[0])));
  },
};
