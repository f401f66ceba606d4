import type { Rule } from "../rule.ts";

const CODING = /\b(cod(ing|er)|codificaci[oó]n|billing|facturaci[oó]n)\b/i;

/** A coding course is news: its date says how fresh the code sets are. */
export const schoolWithoutDate: Rule = {
  id: "N38",
  severity: "warn",
  source: "judgment",
  check: ({ career, lines }) =>
    career.education.flatMap(({ dates, institution }, index) => {
      const own = lines.filter(({ path }) => path.startsWith(`education[${index}].`));
      const isCoding = own.some(({ text }) => CODING.test(text));
      return isCoding && dates.end === undefined && dates.start === undefined
        ? [{ path: `education[${index}].dates`, quote: institution }]
        : [];
    }),
};
