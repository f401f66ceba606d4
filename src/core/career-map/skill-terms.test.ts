import { expect, test } from "vitest";
import { sideOf } from "#core/model/localized-text.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { findTerms, skillText } from "./skill-terms.ts";

const NOW = timestampSchema.parse("2026-11-24T12:00:00.000Z");

test("a code set is the same on both sides, as the person spells it on theirs", () => {
  const text = skillText("ICD-10-CM", "es", NOW);
  expect(sideOf(text, "en")).toBe("ICD-10-CM");
  expect(sideOf(text, "es")).toBe("ICD-10-CM");
});

test("a skill that the field doesn't know stands on one side only", () => {
  const text = skillText("Beekeeping", "en", NOW);
  expect(sideOf(text, "en")).toBe("Beekeeping");
  expect(sideOf(text, "es")).toBeUndefined();
});

test("terms are found by how they begin", () => {
  expect(findTerms("hcpcs").map(({ term }) => term)).toContain("HCPCS Level II");
  expect(findTerms("")).toEqual([]);
});
