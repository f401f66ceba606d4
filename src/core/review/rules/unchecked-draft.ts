import { localizedPlaces } from "#core/model/localized-places.ts";
import { isMachineDraft, sideOf } from "#core/model/localized-text.ts";
import type { Rule } from "../rule.ts";

/** Words that a translator drafted and that nobody has looked at. */
export const uncheckedDraft: Rule = {
  id: "N42",
  severity: "warn",
  source: "judgment: who signs a resume answers for its words",
  check: ({ record, language }) =>
    localizedPlaces(record)
      .filter(({ text }) => isMachineDraft(text, language))
      .map(({ path, text }) => ({ path, quote: sideOf(text, language) ?? "" })),
};
