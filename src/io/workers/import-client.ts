import type { Language } from "#core/model/language.ts";
import { err, type Result } from "#core/result.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import { SCAN_LIMITS } from "#io/importers/limits.ts";
import type { ResumeFile } from "#io/importers/read-resume.ts";
import type { ScanProgress } from "#io/importers/scan/read-scan.ts";
import type { ScanError } from "#io/importers/scan/scan-error.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import type { ImportAnswer, ImportQuestion, UnreadReason } from "./import-worker.ts";
import workerUrl from "./import-worker.ts?worker&url";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

type OnProgress = (progress: ScanProgress) => void;

export interface ImportClient {
  readonly read: (file: ResumeFile, onProgress?: OnProgress) => Promise<Result<ImportReading, UnreadReason>>;
  /** Reads pictures of text in the language given: slow, and it fetches its program the first time. */
  readonly readScan: (
    file: ResumeFile,
    language: Language,
    onProgress: OnProgress,
  ) => Promise<Result<ImportReading, ScanError>>;
  /** The words of a posting's file. */
  readonly readPosting: (file: ResumeFile) => Promise<Result<string, ImportError>>;
  /** Ends what is being read at once; the next file is read by a fresh worker. */
  readonly stop: () => void;
}

const DAMAGED = err({ kind: "damaged" } as const);

/** Reads files in a worker of their own; a file that brings the worker down is called damaged. */
export function createImportClient(start: () => WorkerLike): ImportClient {
  const calls = createWorkerCalls<ImportQuestion, ImportAnswer, ScanProgress>(start);
  const ask = async (question: ImportQuestion, hear?: OnProgress): Promise<ImportAnswer | undefined> => {
    try {
      return await calls.ask(question, hear);
    } catch {
      return undefined;
    }
  };
  return {
    read: async (file, onProgress) => {
      const answer = await ask({ wanted: "career", file }, onProgress);
      return answer?.wanted === "career" ? answer.read : DAMAGED;
    },
    readScan: async (file, language, onProgress) => {
      const watch = watchPages(calls.stop);
      const answer = await ask({ wanted: "scan", file, language }, (progress) => {
        watch.hear(progress);
        onProgress(progress);
      });
      if (watch.end()) return err({ kind: "too-slow" });
      // Tesseract's memory, a few hundred megabytes, goes with its worker.
      calls.stop();
      return answer?.wanted === "scan" ? answer.read : DAMAGED;
    },
    readPosting: async (file) => {
      const answer = await ask({ wanted: "posting", file });
      return answer?.wanted === "posting" ? answer.read : DAMAGED;
    },
    stop: calls.stop,
  };
}

/** Stops what takes too long over one page; `end` says whether it did. */
function watchPages(stop: () => void): { hear: OnProgress; end: () => boolean } {
  let page = 0;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    hear: (progress) => {
      if (progress.stage !== "page" || progress.page === page) return;
      page = progress.page;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isLate = true;
        stop();
      }, SCAN_LIMITS.pageMs);
    },
    end: () => {
      clearTimeout(timer);
      return isLate;
    },
  };
}

export function startImportWorker(): Worker {
  return startWorker(workerUrl, "import");
}
