import type { Rule } from "../rule.ts";

export const unplacedLines: Rule = {
  id: "N27",
  severity: "warn",
  source: "what an import could not place is in no document",
  check: ({ career: { unplaced } }) => {
    const [first] = unplaced;
    return first === undefined
      ? []
      : [{ path: "unplaced[0]", quote: first.text, details: { count: unplaced.length } }];
  },
};
