export type SaveState = "saved" | "saving" | "failed";

/** Edits closer together than this are stored in one go, milliseconds. */
const PAUSE_BEFORE_SAVE = 400;
const PAUSE_BEFORE_RETRY = 3000;

/** As `setTimeout`, but returns what ends it. */
export type Later = (work: () => void, milliseconds: number) => () => void;

export interface Autosave {
  /** Something changed: it is stored after a short pause. */
  readonly touch: () => void;
  /** Stores at once what isn't stored yet. */
  readonly flush: () => Promise<SaveState>;
}

/**
 * Stores after a pause, never two writes at a time, again after a failed one.
 * `write` stores the present value and says whether it is kept; `tell` hears each change of state.
 */
export function createAutosave(
  write: () => Promise<boolean>,
  tell: (state: SaveState) => void,
  later: Later,
): Autosave {
  let state: SaveState = "saved";
  let isDirty = false;
  let writing: Promise<void> | undefined;
  let stop: (() => void) | undefined;

  function show(next: SaveState): void {
    state = next;
    tell(next);
  }

  function writeAfter(milliseconds: number): void {
    stop?.();
    stop = later(() => void flush(), milliseconds);
  }

  async function writeOnce(): Promise<void> {
    if (!isDirty) return;
    isDirty = false;
    const isKept = await write();
    if (isKept) return show(isDirty ? "saving" : "saved");
    isDirty = true;
    show("failed");
    writeAfter(PAUSE_BEFORE_RETRY);
  }

  async function flush(): Promise<SaveState> {
    stop?.();
    // Begun at once where nothing is being written: what is read after this call sees what it stores.
    const own = writing === undefined ? writeOnce() : writing.then(writeOnce);
    writing = own;
    await own;
    if (writing === own) writing = undefined;
    return state;
  }

  return {
    touch: () => {
      isDirty = true;
      show("saving");
      writeAfter(PAUSE_BEFORE_SAVE);
    },
    flush,
  };
}
