import type { Application } from "#core/model/application.ts";
import type { Career } from "#core/model/career.ts";
import type { ApplicationId, CareerId } from "#core/model/ids.ts";
import type { Result } from "#core/result.ts";
import type { Listing, StorageError } from "./stored.ts";

/** Career records. Every implementation passes the same contract suite. */
export interface CareerStore {
  readonly list: () => Promise<Result<Listing<Career>, StorageError>>;
  readonly load: (id: CareerId) => Promise<Result<Career, StorageError>>;
  readonly save: (career: Career) => Promise<Result<void, StorageError>>;
  /** Removes the record and its applications. */
  readonly remove: (id: CareerId) => Promise<Result<void, StorageError>>;
}

export interface ApplicationStore {
  readonly list: (careerId: CareerId) => Promise<Result<Listing<Application>, StorageError>>;
  readonly load: (id: ApplicationId) => Promise<Result<Application, StorageError>>;
  readonly save: (application: Application) => Promise<Result<void, StorageError>>;
  readonly remove: (id: ApplicationId) => Promise<Result<void, StorageError>>;
}
