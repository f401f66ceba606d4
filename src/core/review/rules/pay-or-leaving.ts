import { isWording, matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const PAY =
  /(?:\b(?:reason for leaving|motivo de (?:salida|renuncia)|salary (?:history|expected|expectations)|pretensi[oó]n salarial|sueldo)\b|\$\d+(?:\.\d+)? ?(?:\/|per|an|por|la) ?(?:hr|hour|hora))/gi;

export const payOrLeaving: Rule = {
  id: "N33",
  severity: "warn",
  source: "judgment: neither belongs in a private-sector resume",
  check: ({ career, lines }) =>
    career.target.track === "federal"
      ? []
      : lines
          .filter(isWording)
          .flatMap((line) => matchesIn(line, PAY).map((match) => observe(line, match[0]))),
};
