import { describe, expect, it } from "vitest";
import { OCCUPATIONS } from "./occupations.ts";
import { readCompetencies } from "./read-competencies.ts";
import { weighByOccupation } from "./weigh-by-occupation.ts";

describe("weighByOccupation", () => {
  const reading = readCompetencies("Filed charts and greeted patients");

  it("adds and takes nothing, whatever the occupation", () => {
    expect(OCCUPATIONS.length).toBeGreaterThan(0);
    for (const occupation of OCCUPATIONS) {
      const weighed = weighByOccupation(reading, occupation);
      const spansById = (of: typeof reading) => new Map(of.competencies.map(({ id, spans }) => [id, spans]));
      expect(spansById(weighed)).toEqual(spansById(reading));
    }
  });

  it("makes surer what the occupation is known for", () => {
    const known = OCCUPATIONS.filter(({ competencies }) =>
      competencies.some(({ id, weight }) => id === "records-management" && weight >= 4),
    );
    const confidence = (of: typeof reading) =>
      of.competencies.find(({ id }) => id === "records-management")?.confidence ?? 0;
    expect(known.length).toBeGreaterThan(0);
    for (const occupation of known) {
      expect(confidence(weighByOccupation(reading, occupation))).toBeGreaterThan(confidence(reading));
    }
  });
});
