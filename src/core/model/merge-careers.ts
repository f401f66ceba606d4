import type { Career } from "./career.ts";
import { mergeRecords, type Preferred } from "./merge-records.ts";

/** Joins two edits of one career; the employer of a job that one side kept stays with it. */
export function mergeCareers(base: Career, mine: Career, theirs: Career, preferred: Preferred): Career {
  const merged = mergeRecords(base, mine, theirs, preferred);
  const there = new Set(merged.employers.map(({ id }) => id));
  const needed = new Set(merged.work.map(({ employerId }) => employerId));
  const missing = new Map(
    [...theirs.employers, ...mine.employers, ...base.employers]
      .filter(({ id }) => needed.has(id) && !there.has(id))
      .map((employer) => [employer.id, employer]),
  );
  return missing.size === 0 ? merged : { ...merged, employers: [...merged.employers, ...missing.values()] };
}
