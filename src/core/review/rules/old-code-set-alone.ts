import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** ICD-10-CM is the US diagnosis set since October 2015. */
export const oldCodeSetAlone: Rule = {
  id: "T02",
  severity: "error",
  source: "CMS: ICD-10 in force since 2015-10-01; measured: 17 of 26 resumes with ICD-9 name no ICD-10",
  check: ({ lines }) => {
    if (lines.some(({ text }) => /\bICD[ -]?1[01]/i.test(text))) return [];
    return lines.flatMap((line) =>
      matchesIn(line, /\bICD[ -]?9(?:-CM)?\b/gi).map((match) => observe(line, match[0])),
    );
  },
};
