import { isOutdated, type LocalizedText, sideOf } from "#core/model/localized-text.ts";
import type { Rule } from "../rule.ts";

export const sideOutdated: Rule = {
  id: "N12",
  severity: "warn",
  source: "judgment",
  check: ({ career, language }) => {
    const texts: [string, LocalizedText][] = [
      ["headline", career.headline],
      ["summary", career.summary],
      ...career.work.flatMap((role, index) => [
        [`work[${index}].position`, role.position] satisfies [string, LocalizedText],
        ...role.highlights.map(({ text }, at): [string, LocalizedText] => [
          `work[${index}].highlights[${at}]`,
          text,
        ]),
      ]),
    ];
    return texts
      .filter(([, text]) => isOutdated(text, language))
      .map(([path, text]) => ({ path, quote: sideOf(text, language) ?? "" }));
  },
};
