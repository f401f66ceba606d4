import { expect, test } from "vitest";
import { blankCareer } from "#core/model/career.ts";
import { localizedText, withConfirmedSide, withMachineDraft, withSide } from "#core/model/localized-text.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { missingSides } from "./missing-sides.ts";

const EARLY = timestampSchema.parse("2026-11-01T12:00:00.000Z");
const LATE = timestampSchema.parse("2026-11-24T12:00:00.000Z");
const BLANK = blankCareer(() => "id", EARLY, "en");

test("a text written in one language only is missing in the other", () => {
  const career = { ...BLANK, summary: localizedText("en", "Coder", EARLY) };
  expect(missingSides(career, "es")).toEqual([
    { path: "summary", part: "summary", text: "Coder", state: "missing" },
  ]);
  expect(missingSides(career, "en")).toEqual([]);
});

test("a side that is older than its pair is outdated", () => {
  const pair = withSide(localizedText("en", "Coder", EARLY), "es", "Codificadora", EARLY);
  const both = withSide(pair, "en", "Coder, CPC-A", LATE);
  expect(missingSides({ ...BLANK, headline: both }, "es")).toEqual([
    { path: "headline", part: "about", text: "Coder, CPC-A", state: "outdated" },
  ]);
});

test("a machine's draft is on the list until somebody has looked at it", () => {
  const drafted = withMachineDraft(localizedText("en", "Coder", EARLY), "es", "Codificador", LATE);
  const states = (headline: typeof drafted) =>
    missingSides({ ...BLANK, headline }, "es").map(({ state }) => state);
  expect(states(drafted)).toEqual(["draft"]);
  expect(states(withConfirmedSide(drafted, "es", LATE))).toEqual([]);
});

test("a blank record misses nothing", () => {
  expect(missingSides(BLANK, "es")).toEqual([]);
});
