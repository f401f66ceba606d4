import type { Application } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import type { EditHistory } from "#core/model/edit-history.ts";
import type { ApplicationId, CareerId } from "#core/model/ids.ts";
import type { Result } from "#core/result.ts";
import type { Listing, StorageError } from "./stored.ts";

/** Career records. Every implementation passes the same contract suite. */
export interface CareerStore {
  readonly list: () => Promise<Result<Listing<Career>, StorageError>>;
  readonly load: (id: CareerId) => Promise<Result<Career, StorageError>>;
  /** Record and history in one transaction; without a history the stored one stays. */
  readonly save: (career: Career, history?: EditHistory) => Promise<Result<void, StorageError>>;
  /** Blank where none is stored, or where it can't be read. */
  readonly loadHistory: (id: CareerId) => Promise<Result<EditHistory, StorageError>>;
  /** Removes the record, its applications, and the history of each. */
  readonly remove: (id: CareerId) => Promise<Result<void, StorageError>>;
}

export interface ApplicationStore {
  readonly list: (careerId: CareerId) => Promise<Result<Listing<Application>, StorageError>>;
  readonly load: (id: ApplicationId) => Promise<Result<Application, StorageError>>;
  /** Application and history in one transaction; without a history the stored one stays. */
  readonly save: (application: Application, history?: EditHistory) => Promise<Result<void, StorageError>>;
  /** Blank where none is stored, or where it can't be read. */
  readonly loadHistory: (id: ApplicationId) => Promise<Result<EditHistory, StorageError>>;
  /** Removes the application and its history. */
  readonly remove: (id: ApplicationId) => Promise<Result<void, StorageError>>;
}

export interface Stores {
  readonly careers: CareerStore;
  readonly applications: ApplicationStore;
}
