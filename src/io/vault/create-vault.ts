import { err, ok, type Result } from "#core/result.ts";
import type { Connection } from "#io/storage/connection.ts";
import type { OpenedRows } from "#io/storage/create-stores.ts";
import { deleteDatabase } from "#io/storage/database.ts";
import { createIndexedDbRows } from "#io/storage/indexed-db-rows.ts";
import { createMemoryRows } from "#io/storage/memory-rows.ts";
import { type Databases, findHome, PLAIN, SEALED } from "./find-home.ts";
import type { Place } from "./move-work.ts";
import { createSwitchedRows } from "./switched-rows.ts";
import type { VaultError } from "./vault-error.ts";
import type { VaultWork } from "./vault-work.ts";

/** `none` where nothing is kept that could be locked. */
export type VaultState = "opening" | "none" | "off" | "locked" | "open";

type Done = Result<void, VaultError>;

/** The lock on everything that is kept. Each tab is unlocked by itself: the key never leaves it. */
export interface Vault {
  /** The rows, once they can be read. */
  readonly opened: Promise<OpenedRows>;
  readonly state: () => VaultState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly unlock: (passphrase: string) => Promise<Done>;
  /** Opens with the recovery code and sets a new passphrase. */
  readonly recover: (code: string, passphrase: string) => Promise<Done>;
  readonly turnOn: (passphrase: string, code: string) => Promise<Done>;
  readonly turnOff: (passphrase: string) => Promise<Done>;
  readonly changePassphrase: (present: string, next: string) => Promise<Done>;
  /** From then on the earlier code opens nothing. */
  readonly changeCode: (passphrase: string, code: string) => Promise<Done>;
  /** Removes everything, locked or not; whether it is gone. */
  readonly erase: () => Promise<boolean>;
  /** The database in use; none where nothing is kept. */
  readonly connection: () => Connection | undefined;
}

interface VaultTools {
  /** None where nothing may be written. */
  readonly databases: Databases | undefined;
  /** Loads what encrypts, when it is first needed. */
  readonly loadWork: () => Promise<VaultWork>;
}

export function createVault({ databases, loadWork }: VaultTools): Vault {
  const switched = createSwitchedRows();
  const listeners = new Set<() => void>();
  let state: VaultState = "opening";
  let place: Place | undefined;
  let settleKept: () => void = () => undefined;
  const isKept = new Promise<void>((resolve) => {
    settleKept = resolve;
  });

  function show(next: VaultState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function stand(next: Place, shown: VaultState): void {
    place = next;
    switched.use(next.rows);
    settleKept();
    show(shown);
  }

  async function open(): Promise<OpenedRows> {
    const { rows } = switched;
    if (databases === undefined) {
      switched.use(createMemoryRows());
      show("none");
      return { rows, keeping: "shared" };
    }
    const home = await findHome(databases);
    if (home.kind === "none") {
      switched.use(createMemoryRows());
      show("none");
      return { rows, keeping: "memory" };
    }
    const { connection } = home;
    if (home.kind === "sealed") {
      place = { connection, rows };
      show("locked");
      await isKept;
    } else
      stand({ connection, rows: createIndexedDbRows(connection) }, home.kind === "plain" ? "off" : "none");
    return { rows, keeping: home.kind === "newer" ? "newer" : "kept" };
  }

  /** What is read or written meanwhile waits, and finds its rows where they are then. */
  async function move(
    to: VaultState,
    work: (tools: VaultWork, from: Place) => Promise<Result<Place, VaultError>>,
  ): Promise<Done> {
    if (place === undefined) return err({ kind: "unavailable" });
    const [from, before] = [place, state];
    const tools = await loadWork();
    switched.hold();
    const moved = await work(tools, from).catch(unavailable);
    if (moved.ok) stand(moved.value, to);
    else stand(from, before);
    return moved.ok ? ok(undefined) : moved;
  }

  async function change(work: (tools: VaultWork, vault: Connection) => Promise<Done>): Promise<Done> {
    if (place === undefined) return err({ kind: "unavailable" });
    return work(await loadWork(), place.connection).catch(unavailable);
  }

  async function enter(
    work: (tools: VaultWork, vault: Connection) => Promise<Result<Place, VaultError>>,
  ): Promise<Done> {
    if (place === undefined) return err({ kind: "unavailable" });
    const opened = await work(await loadWork(), place.connection).catch(unavailable);
    if (!opened.ok) return opened;
    stand(opened.value, "open");
    return ok(undefined);
  }

  return {
    opened: open(),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    unlock: (passphrase) => enter((work, vault) => work.unlock(vault, passphrase)),
    recover: (code, passphrase) => enter((work, vault) => work.recover(vault, code, passphrase)),
    turnOn: (passphrase, code) => move("open", (work, from) => work.turnOn(from, passphrase, code)),
    turnOff: (passphrase) => move("off", (work, from) => work.turnOff(from, passphrase)),
    changePassphrase: (present, next) => change((work, vault) => work.changePassphrase(vault, present, next)),
    changeCode: (passphrase, code) => change((work, vault) => work.changeCode(vault, passphrase, code)),
    erase: async () => {
      const own = place?.connection;
      if (own !== undefined && !(await own.erase())) return false;
      const others = [PLAIN, SEALED].filter((name) => name !== own?.name);
      return (await Promise.all(others.map(deleteDatabase))).every(Boolean);
    },
    connection: () => place?.connection,
  };
}

function unavailable(): { readonly ok: false; readonly error: VaultError } {
  return { ok: false, error: { kind: "unavailable" } };
}
