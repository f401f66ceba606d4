import type { Rule } from "../rule.ts";

const BILINGUAL = /\b(bilingual|biling[uü]e|spanish|español|english and|inglés y)/i;

export const bilingualNotSaid: Rule = {
  id: "B02",
  severity: "error",
  source: "real postings",
  check: ({ career, lines, posting }) => {
    const asked = posting?.requirements.some(({ kind, id }) => kind === "language" && id === "es") ?? false;
    const speaks = career.languages.some(({ code }) => code === "es");
    if (!asked || !speaks) return [];
    const top = lines.filter(({ part }) => part === "summary" || part === "headline");
    return top.some(({ text }) => BILINGUAL.test(text)) ? [] : [{ path: "summary", quote: "" }];
  },
};
