import { isSharedComputer } from "./shared-computer.ts";

/** Where small choices are kept: the browser's storage, or on a computer that others use the memory of this tab. */
export type SmallStorage = Pick<Storage, "getItem" | "setItem"> & { readonly keys: () => string[] };

const memory = new Map<string, string>();

const inMemory: SmallStorage = {
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, value) => void memory.set(key, value),
  keys: () => [...memory.keys()],
};

/** May throw, where the browser forbids storage. */
export function smallStorage(): SmallStorage {
  if (isSharedComputer()) return inMemory;
  const kept = localStorage;
  return {
    getItem: (key) => kept.getItem(key),
    setItem: (key, value) => kept.setItem(key, value),
    keys: () => Object.keys(kept),
  };
}
