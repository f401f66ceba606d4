import type { Snapshot, SnapshotId } from "#core/model/snapshot.ts";
import type { Timestamp } from "#core/model/timestamp.ts";

const DAY = 86_400_000;

/** From an age on, the last version of each span is enough, in milliseconds; the oldest first. */
const THINNING = [
  { from: 60 * DAY, span: 30 * DAY },
  { from: 7 * DAY, span: DAY },
] as const;

/** Work without a version longer than this makes one, milliseconds. */
export const VERSION_EVERY = 5 * 60_000;

/** Which versions can go: all are kept for 7 days, then the last of each day, after 60 days of each 30. Named ones stay. */
export function versionsToDrop(versions: readonly Snapshot[], now: Timestamp): SnapshotId[] {
  const spansWithOne = new Set<string>();
  return versions
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .filter((version) => {
      const span = version.name === undefined ? spanOf(version, now) : undefined;
      if (span === undefined) return false;
      const isExtra = spansWithOne.has(span);
      spansWithOne.add(span);
      return isExtra;
    })
    .map(({ id }) => id);
}

/** The span that a version stands for; young ones, and those that a wrong clock dated ahead, stand for themselves. */
function spanOf({ at }: Snapshot, now: Timestamp): string | undefined {
  const age = Date.parse(now) - Date.parse(at);
  const rule = THINNING.find(({ from }) => age >= from);
  return rule && `${rule.span}:${Math.floor(Date.parse(at) / rule.span)}`;
}

/** Whether work since the newest version is worth one; a clock that was set back or ahead doesn't stop them. */
export function isVersionDue(newest: Snapshot | undefined, now: Timestamp): boolean {
  return newest === undefined || Math.abs(Date.parse(now) - Date.parse(newest.at)) >= VERSION_EVERY;
}
