import type { ambiguityOf } from "#core/career-map/ambiguity-of.ts";
import type { findOccupations } from "#core/career-map/find-occupations.ts";
import type { OCCUPATIONS, occupationById } from "#core/career-map/occupations.ts";
import { useLoaded } from "../use-loaded.ts";

interface CareerMap {
  readonly ambiguityOf: typeof ambiguityOf;
  readonly findOccupations: typeof findOccupations;
  readonly occupationById: typeof occupationById;
  readonly occupations: typeof OCCUPATIONS;
}

async function loadCareerMap(): Promise<CareerMap> {
  const [asker, finder, map] = await Promise.all([
    import("#core/career-map/ambiguity-of.ts"),
    import("#core/career-map/find-occupations.ts"),
    import("#core/career-map/occupations.ts"),
  ]);
  return {
    ambiguityOf: asker.ambiguityOf,
    findOccupations: finder.findOccupations,
    occupationById: map.occupationById,
    occupations: map.OCCUPATIONS,
  };
}

/** Occupations with their bullet patterns; they load while the page is already in use. */
export function useCareerMap(): CareerMap | undefined {
  return useLoaded(loadCareerMap);
}
