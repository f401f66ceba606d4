import { statusOn } from "#core/model/credential.ts";
import { observe, replaceFix } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const AFTER_NAME = /,\s*([A-Z][A-Za-z]{1,6}(?:-[A-Z])?)\b/g;

/** Letters typed into the name stay there when the credential lapses; the document puts live ones after it by itself. */
export const credentialAfterName: Rule = {
  id: "C02",
  severity: "error",
  source: "https://answers.ahima.org/a/2021910-how-do-i-properly-use-the-certification-mark",
  check: ({ career, lines, today }) => {
    const live = new Set(
      career.credentials.filter((c) => statusOn(c, today) === "active").map((c) => c.abbreviation),
    );
    const known = new Set(career.credentials.map((c) => c.abbreviation));
    return lines
      .filter((line) => line.path === "contact.name")
      .flatMap((line) =>
        [...line.text.matchAll(AFTER_NAME)]
          .filter(([, letters = ""]) => known.has(letters) && !live.has(letters))
          .map((match) => ({
            ...observe(line, match[0], { credential: match[1] ?? "" }),
            fix: replaceFix(line, [match.index, match.index + match[0].length], ""),
          })),
      );
  },
};
