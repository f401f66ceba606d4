import { err } from "#core/result.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { DocumentAnswer, DocumentQuestion } from "./documents-worker.ts";
import workerUrl from "./documents-worker.ts?worker&url";
import { createNewestWins } from "./newest-wins.ts";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

export interface DocumentsClient {
  readonly render: (
    request: Omit<DocumentQuestion, "fonts">,
    purpose: "preview" | "file",
  ) => Promise<DocumentAnswer>;
  /** Loads libraries and fonts ahead of the first request. */
  readonly warm: (request: Omit<DocumentQuestion, "fonts">) => void;
}

/** Documents from the worker. Previews: the newest wins. Files: all finish. */
export function createDocumentsClient(start: () => WorkerLike, fonts: string): DocumentsClient {
  const calls = createWorkerCalls<DocumentQuestion, DocumentAnswer>(start);
  const preview = createNewestWins<DocumentAnswer>(err({ kind: "superseded" }));

  async function ask(request: Omit<DocumentQuestion, "fonts">): Promise<DocumentAnswer> {
    try {
      return await calls.ask({ ...request, fonts });
    } catch (error) {
      // A bug of ours: the person is told, the record is safe, and the console has the reason.
      reportError(error);
      return err({ kind: "failed" });
    }
  }

  return {
    render: (request, purpose) => (purpose === "preview" ? preview(() => ask(request)) : ask(request)),
    warm: (request) => void ask(request),
  };
}

export function startDocumentsWorker(): Worker {
  return startWorker(workerUrl, "documents");
}
