import { foldText } from "#core/text/fold-text.ts";
import { groupBy } from "../group-by.ts";
import type { Rule } from "../rule.ts";

export const sameSkillTwice: Rule = {
  id: "N24",
  severity: "suggest",
  source: "judgment",
  check: ({ lines }) => {
    const terms = lines.filter(({ part, role }) => part === "skills" && role === "term");
    const same = groupBy(terms, ({ text }) => foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, ""));
    return [...same.values()].flatMap(([, ...again]) =>
      again.map(({ path, text }) => ({ path, quote: text })),
    );
  },
};
