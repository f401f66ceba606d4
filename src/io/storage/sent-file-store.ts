import type { Application } from "#core/model/application.ts";
import { isSame } from "#core/model/merge-records.ts";
import { type FilesOfDocument, sentFilesSchema } from "#core/model/sent-files.ts";
import { ok, type Result } from "#core/result.ts";
import { filesKey, type RowStore } from "./row-store.ts";
import type { StorageError } from "./stored.ts";

type Owner = Pick<Application, "id" | "careerId">;

/** The files that went out with each application. They go when it goes. */
export interface SentFileStore {
  /** The newest first; none where they can't be read. */
  readonly read: (id: Application["id"]) => Promise<Result<readonly FilesOfDocument[], StorageError>>;
  /** Keeps them beside what is kept of it already, so that a packet that comes back by undo still has its files. */
  readonly add: (owner: Owner, documents: readonly FilesOfDocument[]) => Promise<Result<void, StorageError>>;
}

/** A resume and a letter, as kept last and once before. */
const MOST_DOCUMENTS = 4;

export function createSentFileStore(opened: Promise<RowStore>): SentFileStore {
  return {
    read: async (id) => {
      const found = await (await opened).read("sentFiles", filesKey(id));
      return found.ok ? ok(documentsIn(found.value.row?.record)) : found;
    },
    add: async ({ id, careerId }, documents) => {
      const rows = await opened;
      return rows.write([
        {
          table: "sentFiles",
          id: filesKey(id),
          next: ({ row }) => {
            const before = documentsIn(row?.record).filter(
              (kept) => !documents.some(({ document }) => isSame(document, kept.document)),
            );
            const record = { documents: [...documents, ...before].slice(0, MOST_DOCUMENTS) };
            return { row: { id: filesKey(id), careerId, record } };
          },
        },
      ]);
    },
  };
}

function documentsIn(record: unknown): readonly FilesOfDocument[] {
  return sentFilesSchema.safeParse(record).data?.documents ?? [];
}
