import { replaceMatches } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/\bCPC-H\b(?!-A)/g, "COC"],
  [/\bCPC-H-A\b/g, "COC-A"],
  [/\bCTR\b(?=.*\b(tumor|registr|NCRA))/gi, "ODS-C"],
];

export const renamedCredential: Rule = {
  id: "C05",
  severity: "warn",
  source: "https://www.aapc.com/certification/faq.aspx",
  check: ({ lines }) =>
    lines.flatMap((line) => RENAMED.flatMap(([pattern, name]) => replaceMatches(line, pattern, name))),
};
