import type { Answer, Call } from "./worker-calls.ts";

/** The global of a worker, as far as it is used. */
interface WorkerGlobal<M> {
  addEventListener: (type: "message", listener: (event: MessageEvent<M>) => void) => void;
  postMessage: (message: unknown, transfer: Transferable[]) => void;
}

/** Answers the calls of one worker, one after the other, in the order in which they came; `tell` says how far one is. */
export function answerCalls<Q, A>(
  scope: WorkerGlobal<Call<Q>>,
  answer: (question: Q, tell: (progress: unknown) => void) => Promise<A>,
  transferOf: (value: A) => Transferable[],
): void {
  let last = Promise.resolve();
  scope.addEventListener("message", ({ data }) => {
    last = answerAfter(last, data);
  });

  async function answerAfter(before: Promise<void>, { id, question }: Call<Q>): Promise<void> {
    await before;
    try {
      const tell = (progress: unknown) =>
        scope.postMessage({ id, progress } satisfies Answer<A, unknown>, []);
      const value = await answer(question, tell);
      scope.postMessage({ id, ok: true, value } satisfies Answer<A>, transferOf(value));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      scope.postMessage({ id, ok: false, message } satisfies Answer<A>, []);
    }
  }
}
