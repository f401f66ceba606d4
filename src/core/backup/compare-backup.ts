import { isSame } from "#core/model/merge-records.ts";
import { parseApplication } from "#core/model/parse-application.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { recordName } from "#core/model/record-name.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { BackupContent, BackupRow } from "./backup-content.ts";

/**
 * What a record of a backup is beside the stored one of the same id. `unreadable`: this app can't read the one or the
 * other, so neither is touched.
 */
export type BackupStanding = "new" | "same" | "newer" | "older" | "unreadable";

/** One career of a backup with its applications. */
export interface BackupItem {
  readonly id: string;
  readonly name: string;
  readonly standing: BackupStanding;
  readonly applications: number;
  /** The last change in the backup, of the career or an application of it. */
  readonly changedAt: Timestamp | undefined;
  /** The last change of what is stored. */
  readonly storedAt: Timestamp | undefined;
}

/** A career with its applications as far as this app can read them; none where it can't read all of it. */
interface Whole {
  readonly name: string;
  readonly records: ReadonlyMap<string, object>;
  readonly changedAt: Timestamp;
}

/** What restoring a backup would change, record by record, in the backup's order. */
export function compareBackup(backup: BackupContent, stored: BackupContent): BackupItem[] {
  return backup.careers.map(({ id }) => {
    const applications = ownOf(backup, id);
    const whole = wholeOf(backup, id);
    const there = wholeOf(stored, id);
    const isStored = stored.careers.some((row) => row.id === id);
    return {
      id,
      name: whole?.name ?? "",
      applications: applications.length,
      changedAt: whole?.changedAt,
      storedAt: there?.changedAt,
      standing: standingOf(whole, there, isStored),
    };
  });
}

function standingOf(whole: Whole | undefined, there: Whole | undefined, isStored: boolean): BackupStanding {
  if (whole === undefined) return "unreadable";
  if (!isStored) return "new";
  if (there === undefined) return "unreadable";
  const isKept = [...whole.records].every(([id, record]) => isSame(record, there.records.get(id)));
  if (isKept) return "same";
  return whole.changedAt > there.changedAt ? "newer" : "older";
}

function wholeOf(content: BackupContent, id: string): Whole | undefined {
  const row = content.careers.find((each) => each.id === id);
  const career = row && parseCareer(row.record);
  if (career === undefined || !career.ok) return undefined;
  const records = new Map<string, object>([[id, career.value]]);
  let changedAt = career.value.updatedAt;
  for (const own of ownOf(content, id)) {
    const application = parseApplication(own.record);
    if (!application.ok) return undefined;
    records.set(own.id, application.value);
    if (application.value.updatedAt > changedAt) changedAt = application.value.updatedAt;
  }
  return { name: recordName(career.value), records, changedAt };
}

function ownOf({ applications }: BackupContent, careerId: string): BackupRow[] {
  return applications.filter((row) => row.careerId === careerId);
}
