import { expect, it } from "vitest";
import { withoutDatum } from "./without-datum.ts";

it.each([
  ["Closed the chart MRN 4482913 the same day", "MRN 4482913", "Closed the chart the same day"],
  ["Fixed a duplicate (MRN# 4482913) in Epic", "MRN# 4482913", "Fixed a duplicate in Epic"],
  ["Coded a fall, DOS 3/4/2023, with CPT", "DOS 3/4/2023", "Coded a fall, with CPT"],
  ["Recoded a knee replacement, DOS 3/4/2023.", "DOS 3/4/2023", "Recoded a knee replacement."],
  ["Patient: Ruth Okafor, seen for chest pain", "Ruth Okafor", "Patient: seen for chest pain"],
  ["MRN 4482913", "MRN 4482913", ""],
])("takes words out of %j and leaves a sentence", (text, quote, left) => {
  const from = text.indexOf(quote);
  expect(withoutDatum(text, { from, to: from + quote.length })).toBe(left);
});
