import { isWording, matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

const ACCURACY =
  /(\d{1,3}(?:\.\d+)?)\s?%[^.;]{0,40}\b(accura|precisi|exactitud)|\b(accura|precisi|exactitud)\w*[^.;%]{0,40}?(\d{1,3}(?:\.\d+)?)\s?%/gi;

/** Below the usual benchmark of 95 %, or a perfect figure that nobody believes: the person is asked, nothing is changed. */
export const accuracyFigure: Rule = {
  id: "Q01",
  severity: "warn",
  source: "https://codingclarified.com/medical-coding-accuracy-vs-production-standards",
  check: ({ lines }) =>
    lines.filter(isWording).flatMap((line) =>
      matchesIn(line, ACCURACY)
        .map((match) => ({ match, figure: Number(match[1] ?? match[4]) }))
        .filter(({ figure }) => figure < 95 || figure >= 100)
        .map(({ match, figure }) => observe(line, match[0], { figure })),
    ),
};
