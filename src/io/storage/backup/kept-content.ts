import type { BackupContent, BackupRow } from "#core/backup/backup-content.ts";
import { compareBackup } from "#core/backup/compare-backup.ts";
import type { NewId } from "#core/model/ids.ts";
import { isSame } from "#core/model/merge-records.ts";
import { ok, type Result } from "#core/result.ts";
import type { Row, RowChange, RowStore, RowToWrite, TableName } from "../row-store.ts";
import type { StorageError } from "../stored.ts";

/** All that is kept, at one moment. */
export async function readContent(
  rows: RowStore,
  choices: Readonly<Record<string, string>>,
): Promise<Result<BackupContent, StorageError>> {
  const all = await rows.readAll();
  if (!all.ok) return all;
  const { careers, applications, snapshots, sentFiles } = all.value;
  return ok({
    careers: careers.map(asBackupRow),
    applications: applications.map(asBackupRow),
    snapshots: snapshots.map(asBackupRow),
    sentFiles: sentFiles.map(asBackupRow),
    choices: { ...choices },
  });
}

function asBackupRow({ row: { id, careerId, record }, history }: RowToWrite): BackupRow {
  return {
    id,
    ...(careerId !== undefined && { careerId }),
    record,
    ...(history !== undefined && { history }),
  };
}

interface Restoring {
  /** Makes the row of an earlier version out of a career that is replaced. */
  readonly keep: (replaced: Row) => Row;
  readonly newId: NewId;
}

/**
 * Puts the chosen careers of a backup in place, with their applications and earlier versions, in one transaction. What
 * is stored beside them stays; a career that is replaced becomes an earlier version.
 */
export async function restoreContent(
  rows: RowStore,
  backup: BackupContent,
  chosen: ReadonlySet<string>,
  restoring: Restoring,
): Promise<Result<void, StorageError>> {
  const stored = await readContent(rows, {});
  if (!stored.ok) return stored;
  const wanted = compareBackup(backup, stored.value).filter(
    ({ id, standing }) => chosen.has(id) && standing !== "same" && standing !== "unreadable",
  );
  return rows.write(wanted.flatMap(({ id }) => changesOf(backup, id, restoring)));
}

function changesOf(backup: BackupContent, id: string, { keep, newId }: Restoring): RowChange[] {
  const own = (row: BackupRow) => row.careerId === id;
  let replaced: Row | undefined;
  const career = backup.careers
    .filter((row) => row.id === id)
    .map((row) => putRow("careers", row, newId, (before) => (replaced = before)));
  const kept: RowChange = {
    table: "snapshots",
    id: newId(),
    next: () => replaced && { row: keep(replaced) },
  };
  return [
    ...career,
    kept,
    ...backup.applications.filter(own).map((row) => putRow("applications", row, newId)),
    ...backup.snapshots.filter(own).map((row) => putRow("snapshots", row, newId)),
    ...backup.sentFiles.filter(own).map((row) => putRow("sentFiles", row, newId)),
  ];
}

/** Writes a row where its record differs from the stored one, which `onReplace` hears of. */
function putRow(
  table: TableName,
  { history, ...row }: BackupRow,
  newRevision: NewId,
  onReplace: (before: Row) => void = () => undefined,
): RowChange {
  const { careerId, ...rest } = row;
  return {
    table,
    id: row.id,
    next: (stored) => {
      if (isSame(stored.row?.record, row.record)) return undefined;
      if (stored.row !== undefined) onReplace(stored.row);
      const made = { ...rest, ...(careerId !== undefined && { careerId }), revision: newRevision() };
      return { row: made, history };
    },
  };
}
