import { isRecord } from "#core/is-record.ts";
import { APPLICATION_SCHEMA_VERSION } from "#core/model/application.ts";
import { CAREER_SCHEMA_VERSION } from "#core/model/career.ts";
import { blankEditHistory, type EditHistory, editHistorySchema } from "#core/model/edit-history.ts";
import { parseApplication } from "#core/model/parse-application.ts";
import { type CareerError, parseCareer } from "#core/model/parse-career.ts";
import { err, ok, type Result } from "#core/result.ts";
import { now } from "#io/browser/clock.ts";
import { newId } from "#io/browser/new-id.ts";
import type { RecordStore, Stores } from "./career-store.ts";
import { asUnreadable, readRow, readRows } from "./read-stored.ts";
import {
  earlierKey,
  type Row,
  type RowChange,
  type RowStore,
  type RowToWrite,
  type RowWithHistory,
} from "./row-store.ts";
import type { Edited, StorageError, Stored } from "./stored.ts";
import { keptVersion } from "./versions.ts";

interface TableOf<T> {
  readonly name: "careers" | "applications";
  readonly parse: (stored: unknown) => Result<T, CareerError>;
  readonly owner: (record: T) => Pick<Row, "careerId">;
  /** What the app of now writes. */
  readonly version: number;
  /** Keeps a row as it was before its record takes the shape of now. */
  readonly earlier: {
    readonly key: (id: string) => string;
    readonly row: (before: Row, key: string, kept: Row | undefined) => Row;
  };
}

/** Records with a meaning, on rows that have none: whatever keeps the rows, they are read and guarded the same way. */
export function createRecordStores(rows: RowStore): Stores {
  const careers = recordStore(rows, {
    name: "careers",
    parse: parseCareer,
    owner: () => ({}),
    version: CAREER_SCHEMA_VERSION,
    earlier: {
      key: newId,
      row: (before, id) => keptVersion(before, "migrated", { at: now(), newId: () => id }),
    },
  });
  const applications = recordStore(rows, {
    name: "applications",
    parse: parseApplication,
    owner: ({ careerId }) => ({ careerId }),
    version: APPLICATION_SCHEMA_VERSION,
    earlier: { key: earlierKey, row: keptApplication },
  });
  return {
    careers: {
      ...careers,
      list: async () => {
        const listed = await rows.list("careers");
        return listed.ok ? ok(readRows(listed.value, parseCareer)) : listed;
      },
    },
    applications: {
      ...applications,
      list: async (careerId) => {
        const listed = await rows.list("applications", careerId);
        return listed.ok ? ok(readRows(listed.value, parseApplication)) : listed;
      },
    },
  };
}

function recordStore<T extends { readonly id: Id }, Id extends string>(
  rows: RowStore,
  { name, parse, owner, ...shape }: TableOf<T>,
): RecordStore<T, Id> {
  const write = carefulWriter(rows, { name, ...shape });
  const open = async (id: Id): Promise<Result<Stored<T>, StorageError>> => {
    const found = await rows.read(name, id);
    return found.ok ? storedOf(found.value, parse) : found;
  };
  const toWrite = (
    { record, history }: Partial<Edited<T>> & { record: T },
    revision: string,
  ): RowToWrite => ({
    row: { id: record.id, ...owner(record), record, revision },
    history,
  });
  return {
    open,
    load: async (id) => {
      const found = await rows.read(name, id);
      return found.ok ? readRow(found.value.row, parse) : found;
    },
    loadHistory: async (id) => {
      const found = await rows.read(name, id);
      return found.ok ? ok(readHistory(found.value.history)) : found;
    },
    save: async (record, history) => {
      let refused: StorageError | undefined;
      const next = ({ row }: RowWithHistory) => {
        refused = refusal(row, parse);
        return refused === undefined ? toWrite({ record, ...(history && { history }) }, newId()) : undefined;
      };
      const written = await write(record.id, next);
      return written.ok && refused !== undefined ? err(refused) : written;
    },
    change: async (id, edit) => {
      let outcome: Result<Stored<T>, StorageError> = err({ kind: "not-found" });
      const next = (found: RowWithHistory) => {
        const stored = storedOf(found, parse);
        outcome = stored;
        if (!stored.ok) return undefined;
        const edited = edit(stored.value);
        const revision = newId();
        outcome = ok({ ...edited, revision });
        return toWrite(edited, revision);
      };
      const written = await write(id, next);
      return written.ok ? outcome : written;
    },
    remove: (id) => rows.remove(name, id),
  };
}

/** An application as it was, after those shapes of it that were kept before. */
function keptApplication({ id, careerId, record }: Row, key: string, kept: Row | undefined): Row {
  const earlier =
    isRecord(kept?.record) && Array.isArray(kept.record["earlier"]) ? kept.record["earlier"] : [];
  const all: readonly unknown[] = [...earlier, { at: now(), application: record }];
  return {
    id: key,
    ...(careerId !== undefined && { careerId }),
    record: { applicationId: id, earlier: all },
  };
}

function isOfEarlierApp({ record }: Row, version: number): boolean {
  const own = isRecord(record) ? record["schemaVersion"] : undefined;
  return typeof own === "number" && own < version;
}

/** Writes a row; where its record changes its shape, in one transaction with the row as it was. */
function carefulWriter(
  rows: RowStore,
  { name, version, earlier }: Pick<TableOf<never>, "name" | "version" | "earlier">,
): (id: string, next: RowChange["next"]) => Promise<Result<void, StorageError>> {
  /** Written by this tab already, so that they have the shape of now. */
  const ofNow = new Set<string>();
  return async (id, next) => {
    let before: Row | undefined;
    const change: RowChange = {
      table: name,
      id,
      next: (found) => {
        const made = next(found);
        const isReplaced = made !== undefined && found.row !== undefined;
        before = isReplaced && isOfEarlierApp(found.row, version) ? found.row : undefined;
        return made;
      },
    };
    const key = earlier.key(id);
    const keep: RowChange = {
      table: "snapshots",
      id: key,
      next: ({ row }) => before && { row: earlier.row(before, key, row) },
    };
    const written = await rows.write(ofNow.has(id) ? [change] : [change, keep]);
    if (written.ok) ofNow.add(id);
    return written;
  };
}

function storedOf<T>(
  { row, history }: RowWithHistory,
  parse: TableOf<T>["parse"],
): Result<Stored<T>, StorageError> {
  const read = readRow(row, parse);
  if (!read.ok) return read;
  return ok({ record: read.value, history: readHistory(history), revision: row?.revision ?? "" });
}

/** What can't be read is never written over. */
function refusal<T>(row: Row | undefined, parse: TableOf<T>["parse"]): StorageError | undefined {
  if (row === undefined) return undefined;
  const read = parse(row.record);
  return read.ok ? undefined : { kind: "unreadable", record: asUnreadable(row, read.error) };
}

function readHistory(stored: unknown): EditHistory {
  const read = editHistorySchema.safeParse(stored);
  return read.success ? read.data : blankEditHistory;
}
