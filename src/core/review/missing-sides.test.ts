import { expect, test } from "vitest";
import { blankCareer } from "#core/model/career.ts";
import { localizedText, withSide } from "#core/model/localized-text.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { missingSides } from "./missing-sides.ts";

const EARLY = timestampSchema.parse("2026-11-01T12:00:00.000Z");
const LATE = timestampSchema.parse("2026-11-24T12:00:00.000Z");
const BLANK = blankCareer(() => "id", EARLY, "en");

test("a text written in one language only is missing in the other", () => {
  const career = { ...BLANK, summary: localizedText("en", "Coder", EARLY) };
  expect(missingSides(career, "es")).toEqual([{ part: "summary", text: "Coder", state: "missing" }]);
  expect(missingSides(career, "en")).toEqual([]);
});

test("a side that is older than its pair is outdated", () => {
  const both = withSide(localizedText("es", "Codificadora", EARLY), "en", "Coder, CPC-A", LATE);
  expect(missingSides({ ...BLANK, headline: both }, "es")).toEqual([
    { part: "about", text: "Coder, CPC-A", state: "outdated" },
  ]);
});

test("a blank record misses nothing", () => {
  expect(missingSides(BLANK, "es")).toEqual([]);
});
