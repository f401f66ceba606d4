import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const OBJECTIVE =
  /^(?:objective:?|seeking (?:a|an|to)\b|to obtain (?:a|an)\b|looking for (?:a|an)\b|objetivo:?|busco (?:un|una)\b|en busca de|obtener (?:un|una)\b)/gi;

export const objectiveStatement: Rule = {
  id: "N26",
  severity: "suggest",
  source: "judgment: say what the employer gets",
  check: ({ lines }) =>
    lines
      .filter(({ path }) => path === "summary")
      .flatMap((line) => matchesIn(line, OBJECTIVE).map((match) => observe(line, match[0]))),
};
