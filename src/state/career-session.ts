import type { Draft } from "immer";
import type { StoreApi } from "zustand/vanilla";
import type { Career } from "#core/model/career.ts";

export type SaveState = "saved" | "saving" | "failed";

export interface CareerSessionState {
  readonly career: Career;
  readonly saveState: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** One open record: edits, undo and autosave. React reads it through `useCareer`. */
export interface CareerSession {
  readonly store: StoreApi<CareerSessionState>;
  /** Changes the record in place on a draft; the change can be undone as one step and is saved by itself. */
  readonly edit: (change: (draft: Draft<Career>) => void) => void;
  /**
   * Runs `work`; what it edits joins the step before, where that was typed in the same field (`key`) a moment ago. So the
   * record follows every key, and undo takes back what was typed in one go.
   */
  readonly typing: (key: string, work: () => void) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Resolves once everything is stored, or the save has failed. */
  readonly flush: () => Promise<SaveState>;
  readonly close: () => Promise<void>;
}
