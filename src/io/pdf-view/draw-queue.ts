interface Waiting {
  readonly work: () => Promise<void>;
  readonly isFirst: boolean;
  readonly end: (error?: Error) => void;
}

/** Runs one piece of work at a time, the urgent before the others; what waits is dropped when the queue closes. */
export interface DrawQueue {
  /** Resolves when the work is done or dropped; rejects where it failed. */
  readonly add: (work: () => Promise<void>, isFirst: boolean) => Promise<void>;
  readonly close: () => void;
}

export function createDrawQueue(): DrawQueue {
  const waiting: Waiting[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    // Whatever is asked for in the same turn is there before the first is chosen.
    await Promise.resolve();
    while (waiting.length > 0) {
      const urgent = waiting.findIndex(({ isFirst }) => isFirst);
      const [next] = waiting.splice(Math.max(urgent, 0), 1);
      if (next !== undefined) await settle(next);
    }
    isRunning = false;
  }

  return {
    add: (work, isFirst) =>
      new Promise((resolve, reject) => {
        waiting.push({ work, isFirst, end: (error) => (error === undefined ? resolve() : reject(error)) });
        if (!isRunning) void run();
      }),
    close: () => {
      for (const { end } of waiting.splice(0)) end();
    },
  };
}

async function settle({ work, end }: Waiting): Promise<void> {
  try {
    await work();
    end();
  } catch (error) {
    end(error instanceof Error ? error : new Error(String(error)));
  }
}
