import type { NewId } from "#core/model/ids.ts";
import { type CareerId, careerIdSchema } from "#core/model/ids.ts";
import { type Snapshot, type SnapshotId, snapshotIdSchema, snapshotSchema } from "#core/model/snapshot.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Row, RowStore } from "./row-store.ts";
import type { StorageError } from "./stored.ts";

/** Earlier versions of careers. */
export interface VersionStore {
  /** The newest first; what can't be read is left out and left alone. */
  readonly list: (careerId: CareerId) => Promise<Result<readonly Snapshot[], StorageError>>;
  readonly add: (version: Omit<Snapshot, "id">) => Promise<Result<Snapshot, StorageError>>;
  /** An empty name takes the name away. */
  readonly rename: (id: SnapshotId, name: string) => Promise<Result<void, StorageError>>;
  readonly remove: (ids: readonly SnapshotId[]) => Promise<Result<void, StorageError>>;
}

export function createVersionStore(rows: RowStore, newId: NewId): VersionStore {
  return {
    list: async (careerId) => {
      const listed = await rows.list("snapshots", careerId);
      return listed.ok ? ok(newestFirst(listed.value.flatMap(({ record }) => readVersion(record)))) : listed;
    },
    add: async (version) => {
      const snapshot = { ...version, id: snapshotIdSchema.parse(newId()) };
      const { id } = snapshot;
      const written = await rows.write([
        { table: "snapshots", id, next: () => ({ row: versionRow(snapshot) }) },
      ]);
      return written.ok ? ok(snapshot) : written;
    },
    rename: async (id, name) => {
      let isThere = false;
      const written = await rows.write([
        {
          table: "snapshots",
          id,
          next: ({ row }) => {
            const [version] = readVersion(row?.record);
            isThere = version !== undefined;
            return version && { row: versionRow(renamed(version, name.trim())) };
          },
        },
      ]);
      return written.ok && !isThere ? err({ kind: "not-found" }) : written;
    },
    remove: async (ids) => {
      for (const id of ids) {
        const removed = await rows.remove("snapshots", id);
        if (!removed.ok) return removed;
      }
      return ok(undefined);
    },
  };
}

/** A stored career as an earlier version of itself, before a backup or a newer shape takes its place. */
export function keptVersion(
  career: Row,
  kind: "replaced" | "migrated",
  { at, newId }: { readonly at: Timestamp; readonly newId: NewId },
): Row {
  return versionRow({
    id: snapshotIdSchema.parse(newId()),
    careerId: careerIdSchema.parse(career.id),
    at,
    kind,
    career: career.record,
  });
}

function versionRow(snapshot: Snapshot): Row {
  return { id: snapshot.id, careerId: snapshot.careerId, record: snapshot };
}

function readVersion(record: unknown): Snapshot[] {
  const read = snapshotSchema.safeParse(record);
  return read.success ? [read.data] : [];
}

function renamed(version: Snapshot, name: string): Snapshot {
  const { name: _, ...unnamed } = version;
  return name === "" ? unnamed : { ...unnamed, name, kind: "named" };
}

function newestFirst(versions: readonly Snapshot[]): readonly Snapshot[] {
  return versions.toSorted((a, b) => b.at.localeCompare(a.at));
}
