import { useDeferredValue, useMemo } from "react";
import type { TitleAmbiguity } from "#core/career-map/ambiguity-of.ts";
import type { OccupationMatch } from "#core/career-map/find-occupations.ts";
import type { Occupation } from "#core/career-map/occupation.ts";
import type { OccupationId } from "#core/model/ids.ts";
import { useCareerMap } from "./use-career-map.ts";

/** From here on a title is taken for its occupation until the person says otherwise. */
const SURE_ENOUGH = 0.75;

export interface LineOfWork {
  /** What the person chose, else the surest reading of the title. */
  readonly occupation: Occupation | undefined;
  /** Every occupation of the map, those that the title suggests first. */
  readonly choices: readonly Occupation[];
  /** What has to be asked first: the title may be several kinds of work, and the person hasn't said which. */
  readonly ambiguity: TitleAmbiguity | undefined;
}

const UNKNOWN: LineOfWork = { occupation: undefined, choices: [], ambiguity: undefined };

export function useOccupation(chosen: OccupationId | undefined, title: string): LineOfWork {
  const map = useCareerMap();
  const settled = useDeferredValue(title);
  return useMemo(() => {
    if (map === undefined) return UNKNOWN;
    const matches = map.findOccupations(settled);
    const ambiguity = chosen === undefined ? map.ambiguityOf(settled) : undefined;
    const occupation = chosen ?? (ambiguity === undefined ? surest(matches) : undefined);
    const suggested = new Set(matches.map((match) => match.occupation));
    return {
      ambiguity,
      occupation: occupation === undefined ? undefined : map.occupationById(occupation),
      choices: [
        ...matches.flatMap((match) => map.occupationById(match.occupation) ?? []),
        ...map.occupations.filter(({ id }) => !suggested.has(id)),
      ],
    };
  }, [map, settled, chosen]);
}

function surest(matches: readonly OccupationMatch[]): OccupationId | undefined {
  const [first] = matches;
  return first !== undefined && first.score >= SURE_ENOUGH ? first.occupation : undefined;
}
