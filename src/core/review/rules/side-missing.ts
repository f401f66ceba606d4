import { careerLines } from "#core/model/career-lines.ts";
import type { Rule } from "../rule.ts";

/** Texts that this document would print in the other language, told once with their count. */
export const sideMissing: Rule = {
  id: "N11",
  severity: "warn",
  source: "judgment",
  check: ({ career, language, isLeftOut }) => {
    const own = new Set(
      careerLines(career)
        .filter((line) => line.language === language)
        .map(({ path }) => path),
    );
    const missing = careerLines(career).filter(
      (line) => line.language !== undefined && !own.has(line.path) && !isLeftOut(line.path),
    );
    const [first] = missing;
    return first === undefined
      ? []
      : [{ path: first.path, quote: first.text, details: { count: missing.length } }];
  },
};
