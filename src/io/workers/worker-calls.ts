/** One question to a worker and its answer; `failed` stands for a bug or a worker that stopped. */
export interface Call<Q> {
  readonly id: number;
  readonly question: Q;
}
export type Answer<A, P = never> =
  /** On the way: the answer itself still comes. */
  | { readonly id: number; readonly progress: P }
  | { readonly id: number; readonly ok: true; readonly value: A }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** The part of `Worker` that is used; tests bring their own. */
export interface WorkerLike {
  postMessage: (message: unknown) => void;
  addEventListener: (
    type: "message" | "error",
    listener: (event: { data?: unknown; message?: string }) => void,
  ) => void;
  terminate: () => void;
}

export interface WorkerCalls<Q, A, P = never> {
  /** Rejects only where the worker broke; a new worker serves the next call. */
  readonly ask: (question: Q, onProgress?: (progress: P) => void) => Promise<A>;
  /** Ends the worker with what it is at; whoever waits is refused, and the next question starts another. */
  readonly stop: () => void;
}

interface Waiting<A, P> {
  readonly hear: (progress: P) => void;
  readonly resolve: (value: A) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to one long-lived worker, started with the first of them and again after it broke. */
export function createWorkerCalls<Q, A, P = never>(start: () => WorkerLike): WorkerCalls<Q, A, P> {
  const waiting = new Map<number, Waiting<A, P>>();
  let worker: WorkerLike | undefined;
  let lastId = 0;

  function started(): WorkerLike {
    if (worker !== undefined) return worker;
    const fresh = start();
    fresh.addEventListener("message", ({ data }) => {
      // Both ends are ours: the worker that `start` makes answers in this shape.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      settle(data as Answer<A, P>);
    });
    fresh.addEventListener("error", ({ message }) => end(fresh, message));
    worker = fresh;
    return fresh;
  }

  function end(ended: WorkerLike, reason = "the worker stopped"): void {
    ended.terminate();
    if (worker === ended) worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  function settle(answer: Answer<A, P>): void {
    const call = waiting.get(answer.id);
    if ("progress" in answer) {
      call?.hear(answer.progress);
      return;
    }
    waiting.delete(answer.id);
    if (answer.ok) call?.resolve(answer.value);
    else call?.reject(new Error(answer.message));
  }

  return {
    ask: (question, hear = () => undefined) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { hear, resolve, reject });
        // A worker has no target origin.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        started().postMessage({ id: lastId, question } satisfies Call<Q>);
      }),
    stop: () => {
      if (worker !== undefined) end(worker);
    },
  };
}
