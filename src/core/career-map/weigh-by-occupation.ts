import type { Occupation } from "./occupation.ts";
import type { CompetencyReading } from "./read-competencies.ts";

/** What is left of the doubt where the person's occupation is known for the competency, by its weight 0–5. */
const DOUBT_LEFT: readonly number[] = [1, 1, 0.9, 0.8, 0.7, 0.6];

/**
 * The reading with the occupation weighed in: what the occupation is known for is surer. It adds no competency and
 * takes none away: the line's own words decide.
 */
export function weighByOccupation(reading: CompetencyReading, occupation: Occupation): CompetencyReading {
  const weights = new Map(occupation.competencies.map(({ id, weight }) => [id, weight]));
  const competencies = reading.competencies.map((shown) => {
    const doubt = (1 - shown.confidence) * (DOUBT_LEFT[weights.get(shown.id) ?? 0] ?? 1);
    return { ...shown, confidence: Math.round((1 - doubt) * 100) / 100 };
  });
  return {
    ...reading,
    competencies: competencies.sort((a, b) => b.confidence - a.confidence || a.id.localeCompare(b.id)),
  };
}
