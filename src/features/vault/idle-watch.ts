interface IdleTools {
  readonly now: () => number;
  /** Milliseconds without a sign of life; none where it never ends. */
  readonly limit: () => number | undefined;
  readonly onOver: () => void;
}

export interface IdleWatch {
  /** Somebody typed or clicked. */
  readonly live: () => void;
  readonly look: () => void;
}

/** Notices that nobody was there for too long. A tab that slept that long is over, also where a key woke it. */
export function createIdleWatch({ now, limit, onOver }: IdleTools): IdleWatch {
  let last = now();
  const isOver = () => {
    const most = limit();
    // A clock that was set back that far tells as little as one that went on.
    return most !== undefined && Math.abs(now() - last) >= most;
  };
  const look = () => {
    if (isOver()) onOver();
  };
  return {
    look,
    live: () => {
      if (isOver()) onOver();
      else last = now();
    },
  };
}
