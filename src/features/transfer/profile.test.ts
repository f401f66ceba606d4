import { describe, expect, it } from "vitest";
import { transferReport } from "#core/career-map/transfer-report.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { bestProofs, profileGroups } from "./profile.ts";

const LINES = [
  "Verified insurance eligibility for 40 patients a day",
  "Corrected rejected claims with the billing office",
  "Reviewed charts for missing signatures and dates before billing",
  "Painted the fence",
];

function reportOf(lines: readonly string[]) {
  const career = new CareerBuilder().job("Receptionist", "Lakeside Clinic", lines, "2020-01").build();
  return transferReport(career, { language: "en", today: TODAY });
}

describe("the profile", () => {
  it("groups what matters most first, each competency once", () => {
    const groups = profileGroups(reportOf(LINES));
    const weights = groups.flatMap(({ rows }) => rows.map(({ importance }) => importance));
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(groups[0]?.need).toBe("essential");
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("proves each strength with a line of its own", () => {
    const proofs = bestProofs(reportOf(LINES));
    expect(proofs.length).toBeGreaterThan(1);
    expect(new Set(proofs.map(({ evidence }) => evidence.path)).size).toBe(proofs.length);
    expect(new Set(proofs.map(({ id }) => id)).size).toBe(proofs.length);
    for (const { evidence } of proofs) expect(LINES).toContain(evidence.quote);
  });

  it("proves nothing with lines that show nothing", () => {
    expect(bestProofs(reportOf(["Painted the fence"]))).toEqual([]);
  });
});
