import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedLines } from "#core/model/career-lines.ts";
import { occupationIdSchema } from "#core/model/ids.ts";
import { trackSchema } from "#core/model/track.ts";
import { CareerBuilder, NOW, TODAY } from "#tests/builders/career.ts";
import { bulletFromPattern } from "./bullet-from-pattern.ts";
import { CREDENTIAL_PATHS } from "./credential-paths-table.ts";
import { CREDENTIALS } from "./credentials.ts";
import type { BulletPattern } from "./occupation.ts";
import { OCCUPATIONS } from "./occupations.ts";
import { readCompetencies } from "./read-competencies.ts";
import { transferReport } from "./transfer-report.ts";

const LINES = [
  "Verified insurance eligibility for 40 patients a day",
  "Balanced the cash drawer at close",
  "Corrected rejected claims with the billing office",
  "Kept charts complete before each visit closed",
  "Painted the fence",
];

function front(lines: readonly string[]) {
  const career = new CareerBuilder().job("Receptionist", "Lakeside Clinic", lines, "2020-01").build();
  const [role] = career.work;
  if (role === undefined) throw new Error("no role");
  return { ...career, work: [{ ...role, occupation: occupationIdSchema.parse("medical_receptionist") }] };
}

function bulletOfExamples(pattern: BulletPattern) {
  const facts = Object.fromEntries(
    Object.entries(pattern.slots).map(([name, slot]) => [name, slot.example.en]),
  );
  const bullet = bulletFromPattern(pattern, facts, { language: "en", tense: "past", now: NOW });
  if (!bullet.ok) throw new Error("a slot without an example");
  return { pattern, source: bullet.value.source, text: bullet.value.text.en?.text ?? "" };
}

function isRead(text: string, competency: string): boolean {
  return readCompetencies(text, "en").competencies.some(({ id }) => id === competency);
}

describe("the transfer report", () => {
  it("shows a competency only with the words that show it", () => {
    const report = transferReport(front(LINES), { language: "en", today: TODAY });
    const insurance = report.competencies.find(({ id }) => id === "insurance-benefits");
    expect(insurance?.evidence).toMatchObject([{ path: "work[0].highlights[0]", quote: LINES[0] }]);
    expect(report.strengths).toContain("claims-billing");
  });

  it("says that a line may only be missing where the past usually has one", () => {
    const report = transferReport(front(["Painted the fence"]), { language: "en", today: TODAY });
    expect(report.strengths).toEqual([]);
    expect(report.gaps.filter(({ isLikelyUnsaid }) => isLikelyUnsaid).length).toBeGreaterThan(0);
    expect(report.gaps.map(({ id }) => id)).toContain("code-assignment");
  });

  it("counts the competency of the pattern that a line was made from, while the line still is that pattern", () => {
    const made = OCCUPATIONS.flatMap(({ patterns }) => patterns)
      .map(bulletOfExamples)
      .find(({ pattern, text }) => !isRead(text, pattern.competency));
    if (made === undefined) throw new Error("every pattern is read by its own words");
    const { pattern, source, text } = made;
    const quotesOf = (said: string): string[] => {
      const career = front([said]);
      const [role] = career.work;
      const [line] = role?.highlights ?? [];
      if (role === undefined || line === undefined) throw new Error("no line");
      const fromPattern = {
        ...career,
        work: [{ ...role, highlights: [{ ...line, source }] }],
      };
      const row = transferReport(fromPattern, { language: "en", today: TODAY }).competencies.find(
        ({ id }) => id === pattern.competency,
      );
      return (row?.evidence ?? []).map(({ quote, spans }) => quote.slice(...(spans[0] ?? [0, 0])));
    };
    expect(quotesOf(text)).toEqual([text]);
    expect(quotesOf(`${text}, every week`)).toEqual([`${text}, every week`]);
    expect(quotesOf("Painted the fence")).toEqual([]);
  });

  it("weighs by target", () => {
    const importance = (target: "first-coder" | "audit") =>
      transferReport(front(LINES), { language: "en", today: TODAY, target }).competencies.find(
        ({ id }) => id === "training-mentoring",
      )?.importance;
    expect(importance("audit")).toBeGreaterThan(importance("first-coder") ?? 0);
  });

  it("never loses a competency when a line is added, and always quotes the record", () => {
    fc.assert(
      fc.property(fc.subarray(LINES), fc.constantFrom(...LINES), (lines, added) => {
        const before = transferReport(front(lines), { language: "en", today: TODAY });
        const career = front([...lines, added]);
        const after = transferReport(career, { language: "en", today: TODAY });
        const texts = new Map(printedLines(career, "en").map(({ path, text }) => [path, text]));
        for (const { evidence } of after.competencies) {
          for (const { path, quote, spans } of evidence) {
            expect(texts.get(path)).toBe(quote);
            for (const [from, to] of spans) expect(quote.slice(from, to).trim()).not.toBe("");
          }
        }
        expect(after.strengths).toEqual(expect.arrayContaining([...before.strengths]));
      }),
      { numRuns: 60 },
    );
  });

  it("names credentials that the catalog saw at their issuer, for every track", () => {
    for (const track of trackSchema.options) {
      expect(CREDENTIAL_PATHS[track].length).toBeGreaterThan(0);
      for (const abbreviation of CREDENTIAL_PATHS[track]) {
        const entry = CREDENTIALS.find((credential) => credential.abbreviation === abbreviation);
        expect(entry).toMatchObject({ standing: "active", confidence: "seen" });
      }
    }
  });
});
