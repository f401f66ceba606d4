import type { OccupationId } from "#core/model/ids.ts";
import { buildOccupation } from "./build-occupation.ts";
import type { BulletPattern, Occupation } from "./occupation.ts";
import { OCCUPATION_ROWS } from "./occupation-rows.ts";
import { OCCUPATION_TITLES } from "./occupation-titles.ts";

const NAMES = new Map(OCCUPATION_TITLES.map((names) => [names.id as string, names]));

/**
 * The role–skill map in full depth. Importance figures: O*NET 23.0, the last database that rates the coder's
 * profile (29-2071.00, surveyed 2013); origins are of the same vintage, so that the two can be compared. See `ONET_ATTRIBUTION`.
 */
export const OCCUPATIONS: readonly Occupation[] = OCCUPATION_ROWS.flatMap((row) => {
  const names = NAMES.get(row.id);
  return names === undefined ? [] : [buildOccupation(names, row)];
});

const BY_ID = new Map(OCCUPATIONS.map((occupation) => [occupation.id, occupation]));
const PATTERNS = new Map(
  OCCUPATIONS.flatMap(({ patterns }) => patterns.map((pattern) => [pattern.id, pattern])),
);

export function occupationById(id: OccupationId): Occupation | undefined {
  return BY_ID.get(id);
}

/** The pattern a bullet was made from, by the id kept in its source. */
export function patternById(id: string): BulletPattern | undefined {
  return PATTERNS.get(id);
}
