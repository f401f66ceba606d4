import { isWording, matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const PRONOUN = {
  en: /(?<![\p{L}'’])(I|I['’](?:m|ve|d|ll)|my|myself|we|our)(?![\p{L}])/gu,
  es: /(?<![\p{L}])(yo|mi|mis|nosotros|nuestr[oa]s?)(?![\p{L}])/giu,
} as const;

export const firstPerson: Rule = {
  id: "N01",
  severity: "suggest",
  source: "resume convention",
  check: ({ language, lines }) =>
    lines
      .filter((line) => isWording(line) && line.part !== "contact")
      .flatMap((line) =>
        matchesIn(line, PRONOUN[line.language ?? language])
          .slice(0, 1)
          .map((match) => observe(line, match[0])),
      ),
};
