import type { Rule } from "../rule.ts";

const CODE_SET = /\b(ICD-?\s?10|CPT|HCPCS)\b/i;

/** Someone with a coding credential or course names the code sets somewhere. */
export const noCodingSkills: Rule = {
  id: "N40",
  severity: "warn",
  source: "real postings: all name code sets",
  check: ({ career, lines }) => {
    const isCoder = career.credentials.some(({ abbreviation }) =>
      /^(CPC|COC|CIC|CCA|CCS|CBCS)/.test(abbreviation),
    );
    return isCoder && !lines.some(({ text }) => CODE_SET.test(text)) ? [{ path: "skills", quote: "" }] : [];
  },
};
