import { Worker } from "node:worker_threads";
import { type BatchLine, buildRecord, type Decide } from "./build-record.ts";
import type { FromThread, ThreadStart, ToThread } from "./build-thread-messages.ts";

/** Who builds the records of a batch. */
export interface Crew {
  /** How many records are worked on at once. */
  readonly size: number;
  readonly build: (input: string, decide: Decide) => Promise<BatchLine>;
  readonly end: () => Promise<void>;
}

/** This thread alone. */
export function ownCrew(tools: Parameters<typeof buildRecord>[2]): Crew {
  return {
    size: 1,
    build: (input, decide) => buildRecord(input, decide, tools),
    end: async () => undefined,
  };
}

/** A thread's heap at most, megabytes: what a thread takes for one record is far below. */
const MOST_HEAP_MB = 384;

/** So many threads; each is given a record when it is free, in the order in which they were asked for. */
export function threadCrew(size: number, program: URL, start: ThreadStart): Crew {
  const idle: Worker[] = [];
  const waiting: ((thread: Worker) => void)[] = [];
  const all = new Set<Worker>();
  const begin = (): Worker => {
    const thread = new Worker(program, {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    });
    all.add(thread);
    return thread;
  };
  const release = (thread: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const take = (): Promise<Worker> => {
    const thread = idle.pop() ?? (all.size < size ? begin() : undefined);
    return thread === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(thread);
  };
  return {
    size,
    build: async (input, decide) => {
      const thread = await take();
      try {
        const line = await buildIn(thread, input, decide);
        release(thread);
        return line;
      } catch {
        // The record brought its thread down: the rest go on in a new one.
        all.delete(thread);
        release(begin());
        return { input, error: { kind: "crashed" } };
      }
    },
    end: async () => void (await Promise.all([...all].map((thread) => thread.terminate()))),
  };
}

function buildIn(thread: Worker, input: string, decide: Decide): Promise<BatchLine> {
  return new Promise((resolve, reject) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
    const tell = (message: ToThread): void => thread.postMessage(message);
    const stop = (): void => {
      thread.off("message", hear).off("error", fail).off("exit", fail);
    };
    const fail = (reason: unknown): void => {
      stop();
      reject(reason instanceof Error ? reason : new Error("A thread ended"));
    };
    const hear = (message: FromThread): void => {
      if (message.kind === "named") {
        void decide(message.name).then((decision) => tell({ kind: "decided", decision }));
        return;
      }
      stop();
      resolve(message.line);
    };
    thread.on("message", hear).on("error", fail).on("exit", fail);
    tell({ kind: "build", input });
  });
}
