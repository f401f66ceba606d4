import { applyPatches, enablePatches, type Patch, produceWithPatches } from "immer";
import { createStore } from "zustand/vanilla";
import type { Career } from "#core/model/career.ts";
import { type EditHistory, type EditStep, MOST_STEPS } from "#core/model/edit-history.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { CareerStore } from "#io/storage/career-store.ts";
import { createAutosave, type Later } from "./autosave.ts";
import type { CareerSession, CareerSessionState } from "./career-session.ts";
import { joinedStep } from "./joined-step.ts";
import { createTypingRun } from "./typing-run.ts";

enablePatches();

export interface CareerSessionOptions {
  readonly career: Career;
  readonly history: EditHistory;
  readonly save: CareerStore["save"];
  readonly now: () => Timestamp;
  readonly later: Later;
}

/** Opens a record for editing. An edit is one undo step, typing is one a pause; all is saved by itself or on `flush`. */
export function createCareerSession({
  career,
  save,
  now,
  later,
  ...start
}: CareerSessionOptions): CareerSession {
  let history = start.history;
  const run = createTypingRun();
  const store = createStore<CareerSessionState>(() => ({
    career,
    saveState: "saved",
    ...undoState(history),
  }));
  const autosave = createAutosave(
    async () => (await save(store.getState().career, history)).ok,
    (saveState) => store.setState({ saveState }),
    later,
  );

  function change(changed: Career, next: EditHistory): void {
    history = next;
    store.setState({ career: { ...changed, updatedAt: now() }, ...undoState(history) });
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
      const [changed, patches, inverse] = produceWithPatches(store.getState().career, recipe);
      if (patches.length === 0) return;
      change(changed, withStep({ patches: plain(patches), inverse: plain(inverse) }));
    },
    typing: run.within,
    undo: () => {
      const step = history.undo.at(-1);
      if (step === undefined) return;
      run.end();
      const changed = applied(store.getState().career, step.inverse);
      change(changed, { undo: history.undo.slice(0, -1), redo: [...history.redo, step] });
    },
    redo: () => {
      const step = history.redo.at(-1);
      if (step === undefined) return;
      run.end();
      const changed = applied(store.getState().career, step.patches);
      change(changed, { undo: [...history.undo, step], redo: history.redo.slice(0, -1) });
    },
    flush: autosave.flush,
    close: async () => void (await autosave.flush()),
  };
}

function undoState({ undo, redo }: EditHistory): Pick<CareerSessionState, "canUndo" | "canRedo"> {
  return { canUndo: undo.length > 0, canRedo: redo.length > 0 };
}

function applied(career: Career, patches: EditStep["patches"]): Career {
  return applyPatches(
    career,
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
