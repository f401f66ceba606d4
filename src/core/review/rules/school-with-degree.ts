import { textFor } from "#core/model/localized-text.ts";
import type { Rule } from "../rule.ts";

const HIGH_SCHOOL = /\b(high school|GED|secundaria|preparatoria|escuela superior|cuarto año)\b/i;
const DEGREE =
  /\b(associate|bachelor|master|A\.?A\.?S?\.?|B\.?[AS]\.?|grado asociado|bachillerato|licenciatura|maestr[ií]a)\b/i;

export const schoolWithDegree: Rule = {
  id: "N37",
  severity: "suggest",
  source: "judgment",
  check: ({ career, language }) => {
    const names = career.education.map((school) => textFor(school.studyType, language)?.text ?? "");
    if (!names.some((name) => DEGREE.test(name))) return [];
    return names.flatMap((name, index) =>
      HIGH_SCHOOL.test(name) ? [{ path: `education[${index}]`, quote: name }] : [],
    );
  },
};
