import { careerLines } from "#core/model/career-lines.ts";
import { groupBy } from "../group-by.ts";
import type { Rule } from "../rule.ts";

/** The English and the Spanish side of one text name different figures. */
export const sidesDisagree: Rule = {
  id: "N10",
  severity: "error",
  source: "judgment",
  check: ({ record }) => {
    const sides = groupBy(
      careerLines(record).filter(({ language }) => language !== undefined),
      ({ path }) => path,
    );
    return [...sides.values()].flatMap(([first, second]) => {
      if (first === undefined || second === undefined) return [];
      const [own, other] = [figures(first.text), figures(second.text)];
      if (own === other) return [];
      return [
        { path: first.path, quote: second.text, details: { english: own || "–", spanish: other || "–" } },
      ];
    });
  },
};

function figures(text: string): string {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found
    .map((figure) => figure.replaceAll(/[.,](?=\d{3}\b)/g, "").replace(",", "."))
    .toSorted((a, b) => Number(a) - Number(b))
    .join(", ");
}
