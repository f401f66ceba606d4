import { Dexie, type DexieOptions, type Table } from "dexie";
import type { StoredRow } from "./read-stored.ts";

/** The layout of the tables, apart from the versions of the records in them. */
export const DATABASE_VERSION = 1;

export interface ApplicationRow extends StoredRow {
  readonly careerId: string;
}

export class CrosswalkDatabase extends Dexie {
  declare readonly careers: Table<StoredRow, string>;
  declare readonly histories: Table<StoredRow, string>;
  declare readonly applications: Table<ApplicationRow, string>;

  constructor(name: string, options: DexieOptions = {}) {
    super(name, { ...options, chromeTransactionDurability: "strict" });
    this.version(DATABASE_VERSION).stores({ careers: "id", histories: "id", applications: "id, careerId" });
  }
}
