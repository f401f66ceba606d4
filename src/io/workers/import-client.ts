import { err } from "#core/result.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { ImportAnswer, ImportQuestion } from "./import-worker.ts";
import workerUrl from "./import-worker.ts?worker&url";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

export interface ImportClient {
  readonly read: (file: ImportQuestion) => Promise<ImportAnswer>;
}

/** Reads files in a worker of their own; a file that brings the worker down is called damaged. */
export function createImportClient(start: () => WorkerLike): ImportClient {
  const calls = createWorkerCalls<ImportQuestion, ImportAnswer>(start);
  return {
    read: async (file) => {
      try {
        return await calls.ask(file);
      } catch {
        return err({ kind: "damaged" });
      }
    },
  };
}

export function startImportWorker(): Worker {
  return startWorker(workerUrl, "import");
}
