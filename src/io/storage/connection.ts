import { err, ok, type Result } from "#core/result.ts";
import {
  type CrosswalkDatabase,
  clearDatabase,
  deleteDatabase,
  type LossReason,
  type Opening,
  openDatabase,
  type VaultRow,
} from "./database.ts";
import type { StorageError } from "./stored.ts";
import { NO_ANSWER, within } from "./within.ts";

/** Errors after which the same work is tried once more on a fresh connection. */
const LOST_CONNECTION = new Set(["InvalidStateError", "AbortError", "UnknownError", "TimeoutError"]);

/** How long a database may take to open, and a piece of work on it, before it is taken for one that never answers; milliseconds. */
const OPEN_LIMIT = 8000;
const WORK_LIMIT = 30_000;

type Work<T> = (database: CrosswalkDatabase) => Promise<T>;

/** One database, opened when first needed and again when the connection is lost. */
export class Connection {
  readonly name: string;
  readonly #onLost: (reason: LossReason) => void;
  #isErased = false;
  #opening: Promise<CrosswalkDatabase> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `onLost` hears why the connection ended; one that was merely closed is opened again by itself. */
  constructor(name: string, onLost: (reason: LossReason) => void = () => undefined) {
    this.name = name;
    this.#onLost = onLost;
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
    if (this.#isErased) return err({ kind: "unavailable" });
    try {
      return ok(await this.#do(work));
    } catch (error) {
      if (!LOST_CONNECTION.has(nameOf(error))) return this.#fail(error);
    }
    await this.close();
    try {
      return ok(await this.#do(work));
    } catch (error) {
      return this.#fail(error);
    }
  }

  async #do<T>(work: Work<T>): Promise<T> {
    return within(work(await this.#open()), WORK_LIMIT);
  }

  async #fail(error: unknown): Promise<Result<never, StorageError>> {
    // What comes next isn't kept waiting by what never answered.
    if (nameOf(error) === NO_ANSWER) await this.close();
    return err({ kind: nameOf(error) === "QuotaExceededError" ? "full" : "unavailable" });
  }

  /** Whether the database can be worked with: it opens, a newer app has written it, or it doesn't open. */
  async probe(): Promise<"opens" | "newer" | "failed"> {
    try {
      await this.#open();
      return "opens";
    } catch (error) {
      return nameOf(error) === "VersionError" ? "newer" : "failed";
    }
  }

  /** As `probe`; a database that wasn't there holds the mark from its first moment. */
  async make(mark: VaultRow): Promise<"opens" | "failed"> {
    try {
      await this.#open({ isMade: true, mark });
      return "opens";
    } catch {
      return "failed";
    }
  }

  /** As `probe`, but makes no database where there is none. */
  async find(): Promise<"opens" | "newer" | "failed" | "absent"> {
    try {
      await this.#open({ isMade: false });
      return "opens";
    } catch (error) {
      if (nameOf(error) === "AbortError") return "absent";
      return nameOf(error) === "VersionError" ? "newer" : "failed";
    }
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    try {
      (await opening)?.close();
    } catch {
      // It never opened.
    }
  }

  /**
   * Empties the database and deletes it; nothing is read or written through this connection any more. Whether it is gone:
   * a tab that doesn't let go of it keeps an empty one.
   */
  async erase(empty: Work<void> = clearDatabase): Promise<boolean> {
    const emptied = await this.run(empty);
    this.#isErased = true;
    await this.close();
    return (await deleteDatabase(this.name)) || emptied.ok;
  }

  #lose(reason: LossReason): void {
    if (reason !== "newer") this.#opening = undefined;
    if (reason === "erased") this.#isErased = true;
    this.#onLost(reason);
  }

  #open(manner: Pick<Opening, "isMade" | "mark"> = { isMade: true }): Promise<CrosswalkDatabase> {
    const onLost = (reason: LossReason) => this.#lose(reason);
    const opening = this.#opening ?? openInTime(this.name, { ...manner, onLost });
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    return opening;
  }
}

/** A database that opens too late is closed again, so that it is in nobody's way. */
async function openInTime(name: string, opening: Opening): Promise<CrosswalkDatabase> {
  const opened = openDatabase(name, opening);
  try {
    return await within(opened, OPEN_LIMIT);
  } catch (error) {
    opened.then(
      (late) => late.close(),
      () => undefined,
    );
    throw error;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}
