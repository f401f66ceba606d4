import { textFor } from "#core/model/localized-text.ts";
import type { Rule } from "../rule.ts";

/** Each job lists the employer, the title and the duties. */
export const jobWithoutFacts: Rule = {
  id: "S02",
  severity: "warn",
  source: "what a coder's resume step asks for",
  check: ({ career, language }) => {
    const names = new Map(career.employers.map(({ id, name }) => [id, name]));
    return career.work.flatMap((role, index) => {
      const title = textFor(role.position, language)?.text ?? "";
      const missing = [
        title === "" && "title",
        (names.get(role.employerId) ?? "") === "" && "employer",
        role.highlights.length === 0 && textFor(role.summary, language) === undefined && "duties",
      ].filter((part) => part !== false);
      return missing.map((part) => ({ path: `work[${index}]`, quote: title, details: { missing: part } }));
    });
  },
};
