/** A pause in typing longer than this ends a step of undo, milliseconds. */
export const TYPING_PAUSE = 1000;

/** Knows whether an edit goes on with what was typed in the same field a moment ago. */
export interface TypingRun {
  /** Edits that `work` makes are typed in the field `key`. */
  readonly within: (key: string, work: () => void) => void;
  /** Whether the edit made now (`time` in milliseconds) goes on with the one before; it is then the last itself. */
  readonly goesOn: (time: number) => boolean;
  /** What comes next begins anew. */
  readonly end: () => void;
}

export function createTypingRun(): TypingRun {
  let field: string | undefined;
  let last: { readonly field: string; readonly time: number } | undefined;
  return {
    within: (key, work) => {
      field = key;
      try {
        work();
      } finally {
        field = undefined;
      }
    },
    goesOn: (time) => {
      const isGoingOn = last !== undefined && last.field === field && time - last.time <= TYPING_PAUSE;
      last = field === undefined ? undefined : { field, time };
      return isGoingOn;
    },
    end: () => {
      last = undefined;
    },
  };
}
