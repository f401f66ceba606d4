import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from "immer";
import { createStore } from "zustand/vanilla";
import { type EditHistory, type EditStep, MOST_STEPS } from "#core/model/edit-history.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { Stored } from "#io/storage/stored.ts";
import { createAutosave, type Later } from "./autosave.ts";
import type { EditSession, EditState } from "./edit-session.ts";
import { joinedStep } from "./joined-step.ts";
import type { Dated } from "./rebased-edits.ts";
import { createSharedRecord, type RecordHome } from "./shared-record.ts";
import { createTypingRun } from "./typing-run.ts";

enablePatches();

export interface EditSessionOptions<T> {
  readonly stored: Stored<T>;
  readonly home: RecordHome<T>;
  readonly now: () => Timestamp;
  readonly later: Later;
}

/**
 * Opens a record for editing. An edit is one undo step, typing is one a pause; all is saved by itself or on `flush`.
 * What other tabs save of the record is taken over, with the own edits on top.
 */
export function createEditSession<T extends Dated>(options: EditSessionOptions<T>): EditSession<T> {
  const { home, now, later } = options;
  let { history } = options.stored;
  const run = createTypingRun();
  const store = createStore<EditState<T>>(() => ({
    record: options.stored.record,
    saveState: "saved",
    standing: "open",
    ...undoState(history),
  }));
  const shared = createSharedRecord(options.stored, home, {
    read: () => ({ record: store.getState().record, history }),
    show: (next) => {
      run.end();
      history = next.history;
      store.setState({ record: next.record, standing: "open", ...undoState(history) });
    },
    lose: (standing) => store.setState({ standing }),
  });
  const autosave = createAutosave(shared.write, (saveState) => store.setState({ saveState }), later);
  const stopHearing = home.hear((news) => void (news === "newer" ? giveWay() : shared.catchUp()));

  /** What was typed a moment ago is stored before the newer app has the database for itself. */
  async function giveWay(): Promise<void> {
    store.setState({ standing: "newer" });
    await autosave.flush();
  }

  function change(changed: T, next: EditHistory): void {
    history = next;
    store.setState({ record: { ...changed, updatedAt: now() }, ...undoState(history) });
    autosave.touch();
  }

  function travel(move: Move | undefined): void {
    if (move === undefined || !isOpen()) return;
    run.end();
    change(applied(store.getState().record, move.patches), move.history);
  }

  function isOpen(): boolean {
    return store.getState().standing === "open";
  }

  return {
    store,
    edit: (recipe) => {
      if (!isOpen()) return;
      const [changed, patches, inverse] = produceWithPatches(store.getState().record, (draft: Draft<T>) =>
        recipe(draft),
      );
      if (patches.length === 0) return;
      const isGoingOn = run.goesOn(Date.parse(now()));
      change(changed, withStep(history, { patches: plain(patches), inverse: plain(inverse) }, isGoingOn));
    },
    typing: run.within,
    undo: () => travel(undone(history)),
    redo: () => travel(redone(history)),
    flush: autosave.flush,
    close: async () => {
      stopHearing();
      await autosave.flush();
    },
  };
}

/** One more step, or more of the last one. */
function withStep({ undo }: EditHistory, step: EditStep, isGoingOn: boolean): EditHistory {
  const before = isGoingOn ? undo.at(-1) : undefined;
  if (before === undefined) return { undo: [...undo, step].slice(-MOST_STEPS), redo: [] };
  return { undo: [...undo.slice(0, -1), joinedStep(before, step)], redo: [] };
}

interface Move {
  readonly patches: EditStep["patches"];
  readonly history: EditHistory;
}

function undone({ undo, redo }: EditHistory): Move | undefined {
  const step = undo.at(-1);
  return step && { patches: step.inverse, history: { undo: undo.slice(0, -1), redo: [...redo, step] } };
}

function redone({ undo, redo }: EditHistory): Move | undefined {
  const step = redo.at(-1);
  return step && { patches: step.patches, history: { undo: [...undo, step], redo: redo.slice(0, -1) } };
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
