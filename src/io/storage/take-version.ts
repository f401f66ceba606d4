import { isVersionDue, versionsToDrop } from "#core/history/versions-to-drop.ts";
import { isRecord } from "#core/is-record.ts";
import type { CareerId } from "#core/model/ids.ts";
import { isSame } from "#core/model/merge-records.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { CareerStore } from "./career-store.ts";
import type { VersionStore } from "./versions.ts";

interface VersionTools {
  readonly careers: Pick<CareerStore, "load">;
  readonly versions: VersionStore;
  readonly now: () => Timestamp;
}

/** Keeps the career as it is now beside its earlier versions, where none is young and it has changed; then thins those out. */
export async function takeVersion(
  careerId: CareerId,
  { careers, versions, now }: VersionTools,
): Promise<void> {
  const [career, earlier] = await Promise.all([careers.load(careerId), versions.list(careerId)]);
  if (!career.ok || !earlier.ok) return;
  const [newest] = earlier.value;
  if (!isVersionDue(newest, now()) || isSame(content(newest?.career), content(career.value))) return;
  await versions.add({ careerId, at: now(), kind: "automatic", career: career.value });
  await versions.remove(versionsToDrop(earlier.value, now()));
}

function content(career: unknown): unknown {
  if (!isRecord(career)) return undefined;
  const { updatedAt: _, ...rest } = career;
  return rest;
}
