import { useMemo } from "react";
import type { BulletTense } from "#core/career-map/fill-pattern.ts";
import type { Occupation } from "#core/career-map/occupation.ts";
import type { RoleId } from "#core/model/ids.ts";
import { isOngoing } from "#core/model/partial-date.ts";
import { useCareer } from "#state/career-session-context.ts";
import type { LineHelp } from "../lines/line-help.ts";
import type { CompetencyReader } from "../lines/use-competency-reader.ts";

interface JobLines {
  readonly tense: BulletTense;
  /** Ids of patterns that lines of the job were made from. */
  readonly used: ReadonlySet<string>;
  readonly help: LineHelp;
}

/** What the lines of a job are offered; the same objects while the person types in them. */
export function useJobLines(
  roleId: RoleId,
  occupation: Occupation | undefined,
  read: CompetencyReader | undefined,
): JobLines {
  const isPast = useCareer(({ work }) => !isOngoing(work.find(({ id }) => id === roleId)?.dates ?? {}));
  // As one text: typing in a line leaves it, and what is drawn from it, alone.
  const usedIds = useCareer(({ work }) =>
    work
      .find(({ id }) => id === roleId)
      ?.highlights.flatMap(({ source }) => source?.pattern ?? [])
      .join(" "),
  );
  return useMemo(() => {
    const tense = isPast ? "past" : "present";
    const used = new Set(usedIds?.split(" "));
    return { tense, used, help: { read, patterns: occupation?.patterns ?? [], used, tense } };
  }, [isPast, usedIds, occupation, read]);
}
