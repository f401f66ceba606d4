import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from "immer";
import { createStore } from "zustand/vanilla";
import { type EditHistory, type EditStep, MOST_STEPS } from "#core/model/edit-history.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { Result } from "#core/result.ts";
import type { StorageError } from "#io/storage/stored.ts";
import { createAutosave, type Later } from "./autosave.ts";
import type { EditSession, EditState } from "./edit-session.ts";
import { joinedStep } from "./joined-step.ts";
import { createTypingRun } from "./typing-run.ts";

enablePatches();

/** What every stored record has: the time of its last change. */
interface Dated {
  readonly updatedAt: Timestamp;
}

export interface EditSessionOptions<T> {
  readonly record: T;
  readonly history: EditHistory;
  readonly save: (record: T, history: EditHistory) => Promise<Result<void, StorageError>>;
  readonly now: () => Timestamp;
  readonly later: Later;
}

/** Opens a record for editing. An edit is one undo step, typing is one a pause; all is saved by itself or on `flush`. */
export function createEditSession<T extends Dated>({
  record,
  save,
  now,
  later,
  ...start
}: EditSessionOptions<T>): EditSession<T> {
  let history = start.history;
  const run = createTypingRun();
  const store = createStore<EditState<T>>(() => ({ record, saveState: "saved", ...undoState(history) }));
  const autosave = createAutosave(
    async () => (await save(store.getState().record, history)).ok,
    (saveState) => store.setState({ saveState }),
    later,
  );

  function change(changed: T, next: EditHistory): void {
    history = next;
    store.setState({ record: { ...changed, updatedAt: now() }, ...undoState(history) });
    autosave.touch();
  }

  function withStep(step: EditStep): EditHistory {
    const before = run.goesOn(Date.parse(now())) ? history.undo.at(-1) : undefined;
    if (before === undefined) return { undo: [...history.undo, step].slice(-MOST_STEPS), redo: [] };
    return { undo: [...history.undo.slice(0, -1), joinedStep(before, step)], redo: [] };
  }

  return {
    store,
    edit: (recipe) => {
      const [changed, patches, inverse] = produceWithPatches(store.getState().record, (draft: Draft<T>) =>
        recipe(draft),
      );
      if (patches.length === 0) return;
      change(changed, withStep({ patches: plain(patches), inverse: plain(inverse) }));
    },
    typing: run.within,
    undo: () => {
      const step = history.undo.at(-1);
      if (step === undefined) return;
      run.end();
      const changed = applied(store.getState().record, step.inverse);
      change(changed, { undo: history.undo.slice(0, -1), redo: [...history.redo, step] });
    },
    redo: () => {
      const step = history.redo.at(-1);
      if (step === undefined) return;
      run.end();
      const changed = applied(store.getState().record, step.patches);
      change(changed, { undo: [...history.undo, step], redo: history.redo.slice(0, -1) });
    },
    flush: autosave.flush,
    close: async () => void (await autosave.flush()),
  };
}

function undoState({ undo, redo }: EditHistory): Pick<EditState<unknown>, "canUndo" | "canRedo"> {
  return { canUndo: undo.length > 0, canRedo: redo.length > 0 };
}

function applied<T extends Dated>(record: T, patches: EditStep["patches"]): T {
  return applyPatches(
    record,
    patches.map(({ op, path, value }): Patch => ({ op, path, value })),
  );
}

function plain(patches: readonly Patch[]): EditStep["patches"] {
  return patches.map(({ op, path, value }) => ({
    op,
    path: path.filter((key) => typeof key !== "symbol"),
    value,
  }));
}
