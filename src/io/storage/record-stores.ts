import { blankEditHistory, type EditHistory, editHistorySchema } from "#core/model/edit-history.ts";
import { parseApplication } from "#core/model/parse-application.ts";
import { type CareerError, parseCareer } from "#core/model/parse-career.ts";
import { err, ok, type Result } from "#core/result.ts";
import { newId } from "#io/browser/new-id.ts";
import type { RecordStore, Stores } from "./career-store.ts";
import { asUnreadable, readRow, readRows } from "./read-stored.ts";
import type { Row, RowStore, RowToWrite, RowWithHistory } from "./row-store.ts";
import type { Edited, StorageError, Stored } from "./stored.ts";

interface TableOf<T> {
  readonly name: "careers" | "applications";
  readonly parse: (stored: unknown) => Result<T, CareerError>;
  readonly owner: (record: T) => Pick<Row, "careerId">;
}

/** Records with a meaning, on rows that have none: whatever keeps the rows, they are read and guarded the same way. */
export function createRecordStores(rows: RowStore): Stores {
  const careers = recordStore(rows, { name: "careers", parse: parseCareer, owner: () => ({}) });
  const applications = recordStore(rows, {
    name: "applications",
    parse: parseApplication,
    owner: ({ careerId }) => ({ careerId }),
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
  { name, parse, owner }: TableOf<T>,
): RecordStore<T, Id> {
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
      const written = await rows.write([{ table: name, id: record.id, next }]);
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
      const written = await rows.write([{ table: name, id, next }]);
      return written.ok ? outcome : written;
    },
    remove: (id) => rows.remove(name, id),
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
