import { isOngoing } from "#core/model/partial-date.ts";
import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** Openings that are present tense for certain; other words are left alone. */
const PRESENT =
  /^(answer|assist|bill|check|code|collect|coordinate|document|enter|file|greet|handle|help|maintain|manage|prepare|process|provide|register|review|schedule|submit|train|update|verify|work)s?\b/i;
const PAST = /^[a-z]+ed\b/i;

export const tense: Rule = {
  id: "N09",
  severity: "suggest",
  source: "resume convention",
  check: ({ career, lines }) =>
    lines.flatMap((line) => {
      const at = /^work\[(\d+)\]\.highlights/.exec(line.path)?.[1];
      const role = at === undefined ? undefined : career.work[Number(at)];
      if (role === undefined || line.language !== "en") return [];
      const isOver = role.dates.end !== undefined;
      if (isOver && PRESENT.test(line.text)) return [observe(line, line.text, { tense: "past" })];
      if (isOngoing(role.dates) && PAST.test(line.text))
        return [observe(line, line.text, { tense: "present" })];
      return [];
    }),
};
