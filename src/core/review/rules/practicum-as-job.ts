import { observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const PRACTICE =
  /\b(practicum|externship|practicode|externado|pasantia|pasantía|práctica profesional|practica profesional)\b/i;

export const practicumAsJob: Rule = {
  id: "X02",
  severity: "warn",
  source: "https://www.aapc.com/certification/apprentice_status.aspx; where it belongs: judgment",
  check: ({ lines }) =>
    lines
      .filter(
        ({ part, role, text }) =>
          part === "work" && (role === "title" || role === "organization") && PRACTICE.test(text),
      )
      .map((line) => observe(line, line.text)),
};
