import { describe, expect, test } from "vitest";
import { blankCareer, type Career } from "#core/model/career.ts";
import { credentialIdSchema, employerIdSchema, highlightIdSchema, roleIdSchema } from "#core/model/ids.ts";
import { localizedText } from "#core/model/localized-text.ts";
import { partialDateSchema } from "#core/model/partial-date.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { CAREER_PARTS, factsOf, partState } from "./completeness.ts";

const NOW = timestampSchema.parse("2026-11-24T12:00:00.000Z");

function blank(): Career {
  let count = 0;
  return blankCareer(() => `id-${++count}`, NOW, "en");
}

function role(line: string, start?: string): Career["work"][number] {
  return {
    id: roleIdSchema.parse("role"),
    employerId: employerIdSchema.parse("employer"),
    position: localizedText("es", "Cajera", NOW),
    dates: start === undefined ? {} : { start: partialDateSchema.parse(start) },
    summary: {},
    highlights: [line, `${line} too`].map((text, index) => ({
      id: highlightIdSchema.parse(`line-${index}`),
      text: localizedText("es", text, NOW),
    })),
  };
}

function missing(career: Career): string[] {
  return factsOf(career)
    .filter((fact) => !fact.isThere)
    .map((fact) => fact.id);
}

describe("factsOf", () => {
  test("asks a blank record for something in every part, and for no detail of what isn't there", () => {
    const facts = factsOf(blank());
    expect(CAREER_PARTS.length).toBeGreaterThan(0);
    for (const part of CAREER_PARTS) expect(partState(facts, part)).toBe("empty");
    expect(facts.map((fact) => fact.id)).not.toContain("work-dates");
  });

  test("asks for the dates of a job that has none, and for one figure", () => {
    const career = { ...blank(), work: [role("Atendí la caja")] };
    expect(missing(career)).toContain("work-dates");
    expect(missing(career)).toContain("work-figure");
    expect(partState(factsOf(career), "work")).toBe("started");
  });

  test("counts what is written in either language", () => {
    const career = { ...blank(), work: [role("Atendí a 120 clientes al día", "2019")] };
    expect(partState(factsOf(career), "work")).toBe("done");
  });

  test("takes the date of an exam that lies ahead", () => {
    const credential: Career["credentials"][number] = {
      id: credentialIdSchema.parse("c"),
      abbreviation: "CPC",
      name: "Certified Professional Coder",
      issuer: "AAPC",
      status: "scheduled",
      expected: partialDateSchema.parse("2027-02"),
    };
    expect(missing({ ...blank(), credentials: [credential] })).not.toContain("credential-dates");
  });
});
