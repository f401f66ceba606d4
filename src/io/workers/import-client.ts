import { err, type Result } from "#core/result.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import type { ResumeFile } from "#io/importers/read-resume.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import type { ImportAnswer, ImportQuestion } from "./import-worker.ts";
import workerUrl from "./import-worker.ts?worker&url";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

export interface ImportClient {
  readonly read: (file: ResumeFile) => Promise<Result<ImportReading, ImportError>>;
  /** The words of a posting's file. */
  readonly readPosting: (file: ResumeFile) => Promise<Result<string, ImportError>>;
  /** Ends what is being read at once; the next file is read by a fresh worker. */
  readonly stop: () => void;
}

const DAMAGED = err({ kind: "damaged" } as const);

/** Reads files in a worker of their own; a file that brings the worker down is called damaged. */
export function createImportClient(start: () => WorkerLike): ImportClient {
  const calls = createWorkerCalls<ImportQuestion, ImportAnswer>(start);
  const ask = async (question: ImportQuestion): Promise<ImportAnswer | undefined> => {
    try {
      return await calls.ask(question);
    } catch {
      return undefined;
    }
  };
  return {
    read: async (file) => {
      const answer = await ask({ wanted: "career", file });
      return answer?.wanted === "career" ? answer.read : DAMAGED;
    },
    readPosting: async (file) => {
      const answer = await ask({ wanted: "posting", file });
      return answer?.wanted === "posting" ? answer.read : DAMAGED;
    },
    stop: calls.stop,
  };
}

export function startImportWorker(): Worker {
  return startWorker(workerUrl, "import");
}
