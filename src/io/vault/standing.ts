import type { RowStore } from "#io/storage/row-store.ts";
import type { Place } from "./place.ts";
import { createSwitchedRows } from "./switched-rows.ts";

/** `none` where nothing is kept that could be locked. */
export type VaultState = "opening" | "none" | "off" | "locked" | "open";

/** Where the work is at this moment, and whether it can be read. */
export interface Standing {
  /** Wherever it is: calls wait while nobody can read it. */
  readonly rows: RowStore;
  readonly state: () => VaultState;
  readonly place: () => Place | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Where it will be read once it is unlocked. */
  readonly lockAt: (place: Place) => void;
  readonly openAt: (place: Place, state: VaultState) => void;
  /** It is in memory only: there is no place to lock. */
  readonly openIn: (rows: RowStore) => void;
  /** Calls wait until it is opened again. */
  readonly hold: () => void;
}

export function createStanding(): Standing {
  const switched = createSwitchedRows();
  const listeners = new Set<() => void>();
  let state: VaultState = "opening";
  let place: Place | undefined;

  function show(next: VaultState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    rows: switched.rows,
    state: () => state,
    place: () => place,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    lockAt: (next) => {
      place = next;
      show("locked");
    },
    openAt: (next, shown) => {
      place = next;
      switched.use(next.rows);
      show(shown);
    },
    openIn: (rows) => {
      switched.use(rows);
      show("none");
    },
    hold: switched.hold,
  };
}
