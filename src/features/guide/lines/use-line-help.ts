import { useMemo } from "react";
import type { Occupation } from "#core/career-map/occupation.ts";
import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import { type DateRange, isOngoing } from "#core/model/partial-date.ts";
import { useCareer } from "#state/career-session-context.ts";
import type { LineHelp } from "./line-help.ts";
import type { CompetencyReader } from "./use-competency-reader.ts";

/** Finds what the lines belong to: a job, volunteer work, a practicum, an entry of a section of the person's own. */
type FindEntry = (career: Career) => EntryWithLines | undefined;

interface EntryWithLines {
  readonly dates: DateRange;
  readonly highlights: readonly Highlight[];
}

/** What lines are read by and strengthened with; the same object while the person types in them. */
export function useLineHelp(
  find: FindEntry,
  occupation: Occupation | undefined,
  read: CompetencyReader | undefined,
): LineHelp {
  const isPast = useCareer((career) => !isOngoing(find(career)?.dates ?? {}));
  // As one text: typing in a line leaves it, and what is drawn from it, alone.
  const usedIds = useCareer((career) =>
    find(career)
      ?.highlights.flatMap(({ source }) => source?.pattern ?? [])
      .join(" "),
  );
  return useMemo(
    () => ({
      read,
      patterns: occupation?.patterns ?? [],
      used: new Set(usedIds?.split(" ").filter((id) => id !== "")),
      tense: isPast ? "past" : "present",
    }),
    [isPast, usedIds, occupation, read],
  );
}
