import { assertNever } from "#core/assert-never.ts";
import { ok, type Result } from "#core/result.ts";
import type { Connection } from "#io/storage/connection.ts";
import type { OpenedRows } from "#io/storage/create-stores.ts";
import { deleteDatabase } from "#io/storage/database.ts";
import { createMemoryRows } from "#io/storage/memory-rows.ts";
import { type Databases, findHome, PLAIN, SEALED } from "./find-home.ts";
import { type Place, plainPlace } from "./place.ts";
import { createStanding, type Standing, type VaultState } from "./standing.ts";
import type { VaultError } from "./vault-error.ts";
import type { VaultWork } from "./vault-work.ts";

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
  const standing = createStanding();

  /** What is read or written meanwhile waits, and finds its rows where they are then. */
  async function move(
    to: VaultState,
    work: (tools: VaultWork, from: Place) => Promise<Result<Place, VaultError>>,
  ): Promise<Done> {
    const [from, before] = [standing.place(), standing.state()];
    if (from === undefined) return unavailable();
    const tools = await loadWork();
    standing.hold();
    const moved = await work(tools, from).catch(unavailable);
    if (moved.ok) standing.openAt(moved.value, to);
    else standing.openAt(from, before);
    return moved.ok ? ok(undefined) : moved;
  }

  async function withVault<T>(
    work: (tools: VaultWork, vault: Connection) => Promise<Result<T, VaultError>>,
  ): Promise<Result<T, VaultError>> {
    const place = standing.place();
    if (place === undefined) return unavailable();
    return work(await loadWork(), place.connection).catch(unavailable);
  }

  async function enter(work: Parameters<typeof withVault<Place>>[0]): Promise<Done> {
    const opened = await withVault(work);
    if (!opened.ok) return opened;
    standing.openAt(opened.value, "open");
    return ok(undefined);
  }

  return {
    opened: openHome(standing, databases),
    state: standing.state,
    subscribe: standing.subscribe,
    unlock: (passphrase) => enter((work, vault) => work.unlock(vault, passphrase)),
    recover: (code, passphrase) => enter((work, vault) => work.recover(vault, code, passphrase)),
    turnOn: (passphrase, code) => move("open", (work, from) => work.turnOn(from, passphrase, code)),
    turnOff: (passphrase) => move("off", (work, from) => work.turnOff(from, passphrase)),
    changePassphrase: (present, next) =>
      withVault((work, vault) => work.changePassphrase(vault, present, next)),
    changeCode: (passphrase, code) => withVault((work, vault) => work.changeCode(vault, passphrase, code)),
    erase: () => eraseAll(standing.place()?.connection),
    connection: () => standing.place()?.connection,
  };
}

async function openHome(standing: Standing, databases: Databases | undefined): Promise<OpenedRows> {
  const { rows } = standing;
  if (databases === undefined) {
    standing.openIn(createMemoryRows());
    return { rows, keeping: "shared" };
  }
  const home = await findHome(databases);
  switch (home.kind) {
    case "none":
      standing.openIn(createMemoryRows());
      return { rows, keeping: "memory" };
    case "newer":
      standing.openAt(plainPlace(home.connection), "none");
      return { rows, keeping: "newer" };
    case "plain":
      standing.openAt(plainPlace(home.connection), "off");
      return { rows, keeping: "kept" };
    case "sealed":
      standing.lockAt({ connection: home.connection, rows });
      return { rows, keeping: "kept" };
    default:
      return assertNever(home);
  }
}

async function eraseAll(own: Connection | undefined): Promise<boolean> {
  if (own !== undefined && !(await own.erase())) return false;
  const others = [PLAIN, SEALED].filter((name) => name !== own?.name);
  const gone = await Promise.all(others.map(deleteDatabase));
  return gone.every(Boolean);
}

function unavailable(): { readonly ok: false; readonly error: VaultError } {
  return { ok: false, error: { kind: "unavailable" } };
}
