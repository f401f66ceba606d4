import type { SaveState } from "./autosave.ts";

/** What is open for editing in this tab. */
export interface OpenWork {
  /** Returns what takes it off the list again. */
  readonly add: (flush: () => Promise<SaveState>) => () => void;
  /** Stores all of it; whether all of it is stored now. */
  readonly settle: () => Promise<boolean>;
}

export function createOpenWork(): OpenWork {
  const flushes = new Set<() => Promise<SaveState>>();
  return {
    add: (flush) => {
      flushes.add(flush);
      return () => void flushes.delete(flush);
    },
    settle: async () => {
      const states = await Promise.all([...flushes].map((flush) => flush()));
      return states.every((state) => state === "saved");
    },
  };
}
