import type { Rule } from "../rule.ts";

const CODER = /\b(coder|coding|codificador\w*|codificación|codificacion)\b/i;
const CODE_SET = /\b(ICD-?\s?(9|10|11)?|CPT|HCPCS|HCC|DRG|E\/M|CDT|PCS|APC)\b/i;

export const codingWithoutCodeSet: Rule = {
  id: "Q03",
  severity: "warn",
  source: "real postings: all name code sets",
  check: ({ career, lines }) =>
    career.work.flatMap((_, index) => {
      const own = lines.filter(({ path }) => path.startsWith(`work[${index}].`));
      const title = own.find(({ role }) => role === "title");
      if (title === undefined || !CODER.test(title.text)) return [];
      return own.some(({ text }) => CODE_SET.test(text))
        ? []
        : [{ path: `work[${index}]`, quote: title.text }];
    }),
};
