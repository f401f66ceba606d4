import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedLines } from "#core/model/career-lines.ts";
import { occupationIdSchema } from "#core/model/ids.ts";
import { trackSchema } from "#core/model/track.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { CREDENTIAL_PATHS } from "./credential-paths-table.ts";
import { CREDENTIALS } from "./credentials.ts";
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
