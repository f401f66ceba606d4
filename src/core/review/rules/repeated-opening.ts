import type { CareerLine } from "#core/model/career-lines.ts";
import { tokensOf } from "#core/text/tokens.ts";
import { groupBy } from "../group-by.ts";
import type { Rule } from "../rule.ts";

const OFTEN = 3;

export const repeatedOpening: Rule = {
  id: "N03",
  severity: "suggest",
  source: "judgment",
  check: ({ lines }) => {
    const duties = lines.filter(({ role }) => role === "duty");
    const openings = groupBy(
      duties,
      (line) => `${line.path.replace(/\.highlights.*/, "")} ${firstWord(line)}`,
    );
    return [...openings.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined || same.length < OFTEN) return [];
      return [
        { path: first.path, quote: first.text, details: { word: firstWord(first), count: same.length } },
      ];
    });
  },
};

function firstWord(line: CareerLine): string {
  return tokensOf(line.text)[0]?.text ?? "";
}
