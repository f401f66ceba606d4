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
    career.work.flatMap((role, at) => {
      const own = lines.filter(
        ({ path, language }) => language === "en" && path.startsWith(`work[${at}].highlights`),
      );
      const [present, past] = [PRESENT, PAST].map((tenseOf) => own.filter(({ text }) => tenseOf.test(text)));
      if (present === undefined || past === undefined) return [];
      if (role.dates.end !== undefined)
        return present.map((line) => observe(line, line.text, { tense: "past" }));
      // A job that goes on may name things that are done; told mostly as done, it reads as over.
      const isToldAsOver = isOngoing(role.dates) && past.length >= present.length;
      return isToldAsOver ? past.map((line) => observe(line, line.text, { tense: "present" })) : [];
    }),
};
