import { isWording, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

export const shoutedLine: Rule = {
  id: "N19",
  severity: "suggest",
  source: "judgment: capitals are hard to read and hide acronyms",
  check: ({ lines }) =>
    lines
      .filter(
        (line) =>
          isWording(line) && /(?:\b\p{Lu}{2,}\b\W+){5,}/u.test(`${line.text} `) && !/\p{Ll}/u.test(line.text),
      )
      .map((line) => observe(line, line.text)),
};
