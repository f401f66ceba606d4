import type { Rule } from "../rule.ts";

export const noFigure: Rule = {
  id: "N23",
  severity: "suggest",
  source: "judgment: volume and accuracy are what coders are measured by",
  check: ({ career, lines }) =>
    career.work.flatMap((_, index) => {
      const own = lines.filter(({ path }) => path.startsWith(`work[${index}].`));
      const duties = own.filter(({ role }) => role === "duty");
      if (duties.length < 2 || duties.some(({ text }) => /\d/.test(text))) return [];
      const title = own.find(({ role }) => role === "title")?.text ?? "";
      return [{ path: `work[${index}]`, quote: title, details: { title } }];
    }),
};
