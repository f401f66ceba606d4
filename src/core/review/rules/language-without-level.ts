import { textFor } from "#core/model/localized-text.ts";
import type { Rule } from "../rule.ts";

export const languageWithoutLevel: Rule = {
  id: "B01",
  severity: "warn",
  source:
    "https://www.cornerstonestaffing.com/2022/10/06/bilingual-defining-language-proficiency-on-a-resume/",
  check: ({ career, language }) =>
    career.languages.flatMap((spoken, index) => {
      const name = textFor(spoken.name, language)?.text ?? "";
      const isBlank = spoken.level === undefined && textFor(spoken.fluency, language) === undefined;
      return isBlank || spoken.level === "basic"
        ? [{ path: `languages[${index}]`, quote: name, details: { name } }]
        : [];
    }),
};
