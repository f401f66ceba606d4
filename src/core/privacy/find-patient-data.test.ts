import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORDINARY_LINES, PATIENT_LINES } from "#tests/builders/patient-lines.ts";
import { findPatientData } from "./find-patient-data.ts";
import { PATIENT_DATUM_KINDS } from "./patient-datum.ts";

const SEED = 20_261_125;
const LINES = 500;

function drawn(lines: fc.Arbitrary<string>): string[] {
  return fc.sample(lines, { numRuns: LINES, seed: SEED });
}

describe("what points at a patient", () => {
  it.each(PATIENT_DATUM_KINDS)("is found in 500 lines: %s", (kind) => {
    const lines = drawn(PATIENT_LINES[kind]);
    const missed = lines.filter((line) => !findPatientData(line).some((datum) => datum.kind === kind));
    expect(lines).toHaveLength(LINES);
    expect(missed).toEqual([]);
  });

  it("isn't seen in 500 ordinary lines", () => {
    const lines = drawn(ORDINARY_LINES);
    const wrong = lines.filter((line) => findPatientData(line).length > 0);
    expect(lines).toHaveLength(LINES);
    expect(wrong).toEqual([]);
  });

  it("is quoted as it stands, in its order, nothing twice", () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(PATIENT_LINES)), (line) => {
        const found = findPatientData(line);
        expect(found.map(({ from, to }) => line.slice(from, to))).toEqual(found.map(({ quote }) => quote));
        for (const [index, { from }] of found.entries()) {
          expect(from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? 0);
        }
      }),
    );
  });

  it("takes the name along that stands beside a number", () => {
    const quotes = findPatientData("Called Denise Okafor, MRN 4482913, about DOS 3/4/2023").map(
      ({ quote }) => quote,
    );
    expect(quotes).toEqual(["Denise Okafor", "MRN 4482913", "DOS 3/4/2023"]);
  });
});
