import { replaceMatches } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** Zero-width, direction-changing and private characters: they look like nothing and break a search. */
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ue000-\uf8ff\u00ad]/g;

export const hiddenCharacters: Rule = {
  id: "N30",
  severity: "error",
  source: "Unicode: default ignorable and private use",
  check: ({ lines }) => lines.flatMap((line) => replaceMatches(line, HIDDEN, "")),
};
