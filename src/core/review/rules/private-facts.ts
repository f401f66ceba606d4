import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** What a US resume leaves out, in either language. */
const PRIVATE: readonly RegExp[] = [
  /\b(date of birth|birth ?date|D\.?O\.?B\.?|born on)\b/gi,
  /\b(fecha de nacimiento|lugar de nacimiento|nacid[oa] el)(?![\p{L}])/giu,
  /\b(marital status|estado civil)\b/gi,
  /\b(single|married|divorced),? (with )?(no|one|two|three|\d) (children|kids)\b/gi,
  /\b(age|edad)\s*:\s*\d{2}\b/gi,
  /\b\d{2} (years old|años de edad)\b/gi,
  /\b(nationality|nacionalidad|religion|religión)\s*:/gi,
  /\b(social security|seguro social|SSN)\s*(no\.?|number|#|:|n[uú]mero)?\s*\d{3}/gi,
  /\b\d{3}-\d{2}-\d{4}\b/g,
  /\b(cédula|DUI|CURP|pasaporte|passport)\s*(no\.?|n[uú]m\.?|#|:)\s*\w+/gi,
];

export const privateFacts: Rule = {
  id: "P01",
  severity: "error",
  source: "https://apply.usastaffing.gov/ViewQuestionnaire/12732116; US practice",
  check: ({ lines }) =>
    lines.flatMap((line) =>
      PRIVATE.flatMap((pattern) => matchesIn(line, pattern).map((match) => observe(line, match[0]))),
    ),
};
