import { err, ok, type Result } from "#core/result.ts";
import { CrosswalkDatabase, DATABASE_VERSION } from "./database.ts";
import type { StorageError } from "./stored.ts";

/** Errors after which the same work is tried once more on a fresh connection. */
const LOST_CONNECTION = new Set([
  "DatabaseClosedError",
  "InvalidStateError",
  "AbortError",
  "UnknownError",
  "TimeoutError",
]);

/** IndexedDB knows Dexie's version 1 as 10. */
const DEXIE_FACTOR = 10;

type Work<T> = (database: CrosswalkDatabase) => Promise<T>;

/** One database, opened when first needed and again when the connection is lost. */
export class Connection {
  readonly #name: string;
  readonly #options: ConstructorParameters<typeof CrosswalkDatabase>[1];
  #database: CrosswalkDatabase | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(name: string, options?: ConstructorParameters<typeof CrosswalkDatabase>[1]) {
    this.#name = name;
    this.#options = options;
  }

  /**
   * Runs work on an open database; a lost connection is opened again once. Work is done in the order in which it was
   * asked for, so that what is read after a save sees it, though nobody waited for the save.
   */
  run<T>(work: Work<T>): Promise<Result<T, StorageError>> {
    const before = this.#last;
    const own = this.#runAfter(before, work);
    this.#last = own;
    return own;
  }

  async #runAfter<T>(before: Promise<unknown>, work: Work<T>): Promise<Result<T, StorageError>> {
    await before;
    try {
      return ok(await work(await this.#open()));
    } catch (error) {
      if (isFull(error)) return err({ kind: "full" });
      if (!isLost(error)) return err({ kind: "unavailable" });
    }
    this.close();
    try {
      return ok(await work(await this.#open()));
    } catch (error) {
      return err({ kind: isFull(error) ? "full" : "unavailable" });
    }
  }

  /** Whether the database can be worked with: it opens, a newer app has written it, or it doesn't open. */
  async probe(): Promise<"opens" | "newer" | "failed"> {
    const opened = await this.run(async () => undefined);
    if (opened.ok) return "opens";
    return isNewer(this.#database) ? "newer" : "failed";
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  async #open(): Promise<CrosswalkDatabase> {
    const database = this.#database ?? new CrosswalkDatabase(this.#name, this.#options);
    this.#database = database;
    if (!database.isOpen()) await database.open();
    // Dexie opens a database that a newer app has written; it is left alone.
    if (isNewer(database)) throw new Error("a newer app wrote this database");
    return database;
  }
}

function isNewer(database: CrosswalkDatabase | undefined): boolean {
  return database?.isOpen() === true && database.backendDB().version > DATABASE_VERSION * DEXIE_FACTOR;
}

function isFull(error: unknown): boolean {
  return namesOf(error).includes("QuotaExceededError");
}

function isLost(error: unknown): boolean {
  return namesOf(error).some((name) => LOST_CONNECTION.has(name));
}

/** The error's name and those inside of it: a full disk arrives as an AbortError around a QuotaExceededError. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = "inner" in error ? error.inner : error.cause;
  return [error.name, ...namesOf(inner)];
}
