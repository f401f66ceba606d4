import { foldText } from "#core/text/fold-text.ts";
import { groupBy } from "../group-by.ts";
import type { Rule } from "../rule.ts";

export const sameLineTwice: Rule = {
  id: "N20",
  severity: "warn",
  source: "judgment",
  check: ({ lines }) => {
    const duties = lines.filter(({ role }) => role === "duty");
    const same = groupBy(duties, ({ text }) =>
      foldText(text)
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    );
    return [...same.values()].flatMap(([, ...again]) =>
      again.map(({ path, text }) => ({ path, quote: text })),
    );
  },
};
