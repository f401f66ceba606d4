import type { Draft } from "immer";
import type { StoreApi } from "zustand/vanilla";
import type { SaveState } from "./autosave.ts";

/**
 * Whether the record can be edited: another tab may have removed it, or a newer app has written it, and this one must
 * leave it alone.
 */
export type Standing = "open" | "removed" | "newer";

export interface EditState<T> {
  readonly record: T;
  readonly saveState: SaveState;
  readonly standing: Standing;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Something stored that is open for editing: edits, undo and autosave. */
export interface EditSession<T> {
  readonly store: StoreApi<EditState<T>>;
  /** Changes the record in place on a draft; the change can be undone as one step and is saved by itself. */
  readonly edit: (change: (draft: Draft<T>) => void) => void;
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
