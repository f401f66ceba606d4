import { describe, expect, it } from "vitest";
import { competencyIdSchema, occupationIdSchema } from "#core/model/ids.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { bulletFromPattern } from "./bullet-from-pattern.ts";
import { occupationById } from "./occupations.ts";
import { patternsForLine } from "./patterns-for-line.ts";

const NOW = timestampSchema.parse("2026-11-24T12:00:00.000Z");
const frontDesk = occupationById(occupationIdSchema.parse("medical_receptionist"));
const patterns = frontDesk?.patterns ?? [];
const line = { text: "Checked insurance for patients", language: "en", used: new Set<string>() } as const;

describe("what a line can be strengthened with", () => {
  it("is of the competencies that it shows", () => {
    const insurance = competencyIdSchema.parse("insurance-benefits");
    const offer = patternsForLine(patterns, { ...line, shows: [insurance] });
    expect(offer.areOfSameKind).toBe(true);
    expect(offer.patterns.length).toBeGreaterThan(0);
    for (const { competency } of offer.patterns) expect(competency).toBe(insurance);
  });

  it("is everything of the work where the line shows nothing, the most alike first", () => {
    const offer = patternsForLine(patterns, { ...line, shows: [] });
    expect(offer.areOfSameKind).toBe(false);
    expect(offer.patterns).toHaveLength(patterns.length);
    expect(offer.patterns[0]?.text.en).toMatch(/insurance/i);
  });

  it("was not used for another line of the job", () => {
    const [first] = patternsForLine(patterns, { ...line, shows: [] }).patterns;
    const used = new Set([first?.id ?? ""]);
    const left = patternsForLine(patterns, { ...line, shows: [], used }).patterns;
    expect(left.map(({ id }) => id)).not.toContain(first?.id);
    expect(left).toHaveLength(patterns.length - 1);
  });
});

describe("the line that a pattern makes", () => {
  const [pattern] = patterns;
  if (pattern === undefined) throw new Error("the front desk has no patterns");

  it("is none while a question is unanswered", () => {
    expect(bulletFromPattern(pattern, {}, { language: "en", tense: "past", now: NOW }).ok).toBe(false);
  });

  it("keeps where it comes from, and stands on both sides where its facts do", () => {
    const facts = Object.fromEntries(
      Object.entries(pattern.slots).map(([name, { example }]) => [name, example.en]),
    );
    const bullet = bulletFromPattern(pattern, facts, { language: "en", tense: "past", now: NOW });
    expect(bullet.ok && bullet.value.source).toEqual({
      pattern: pattern.id,
      competency: pattern.competency,
      slots: facts,
    });
    expect(bullet.ok && bullet.value.text.en?.text).toBeTruthy();
    expect(bullet.ok && bullet.value.text.es?.text).toBeTruthy();
  });
});
