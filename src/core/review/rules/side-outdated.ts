import { localizedPlaces } from "#core/model/localized-places.ts";
import { isOutdated, sideOf } from "#core/model/localized-text.ts";
import type { Rule } from "../rule.ts";

export const sideOutdated: Rule = {
  id: "N12",
  severity: "warn",
  source: "judgment",
  check: ({ record, language }) =>
    localizedPlaces(record)
      .filter(({ text }) => isOutdated(text, language))
      .map(({ path, text }) => ({ path, quote: sideOf(text, language) ?? "" })),
};
