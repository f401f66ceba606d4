import type { Application } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import type { EditHistory } from "#core/model/edit-history.ts";
import type { ApplicationId, CareerId } from "#core/model/ids.ts";
import type { Result } from "#core/result.ts";
import type { Edited, Listing, StorageError, Stored } from "./stored.ts";

/** Records of one kind, each with its history. Every implementation passes the same contract suite. */
export interface RecordStore<T, Id> {
  readonly load: (id: Id) => Promise<Result<T, StorageError>>;
  /** Blank where none is stored, or where it can't be read. */
  readonly loadHistory: (id: Id) => Promise<Result<EditHistory, StorageError>>;
  /** The record, its history and its revision, read together. */
  readonly open: (id: Id) => Promise<Result<Stored<T>, StorageError>>;
  /** Puts a record that nobody has open; what is stored and can't be read is not written over. Without a history the stored one stays. */
  readonly save: (record: T, history?: EditHistory) => Promise<Result<void, StorageError>>;
  /**
   * Reads, lets `next` make the new from what is stored, and writes it, in one transaction: whatever another tab saved in
   * between was seen. `next` may run twice, where the connection is lost.
   */
  readonly change: (
    id: Id,
    next: (stored: Stored<T>) => Edited<T>,
  ) => Promise<Result<Stored<T>, StorageError>>;
  /** Removes the record, its history, and what belongs to it. */
  readonly remove: (id: Id) => Promise<Result<void, StorageError>>;
}

export interface CareerStore extends RecordStore<Career, CareerId> {
  readonly list: () => Promise<Result<Listing<Career>, StorageError>>;
}

export interface ApplicationStore extends RecordStore<Application, ApplicationId> {
  readonly list: (careerId: CareerId) => Promise<Result<Listing<Application>, StorageError>>;
}

export interface Stores {
  readonly careers: CareerStore;
  readonly applications: ApplicationStore;
}
