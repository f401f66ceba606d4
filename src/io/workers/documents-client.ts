import { err, ok, type Result } from "#core/result.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { ExportError } from "#io/exporters/export-format.ts";
import type { DocumentAnswer, DocumentQuestion, DocumentRequest } from "./documents-worker.ts";
import workerUrl from "./documents-worker.ts?worker&url";
import { createNewestWins } from "./newest-wins.ts";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

type Preview = Result<Uint8Array, ExportError>;

export interface DocumentsClient {
  readonly preview: (request: DocumentRequest) => Promise<Preview>;
  readonly make: (request: DocumentRequest) => Promise<DocumentAnswer>;
  /** Loads libraries and fonts ahead of the first request. */
  readonly warm: (request: DocumentRequest) => void;
}

/** Documents from the worker. Previews: the newest wins. Files: all finish, each with its proof. */
export function createDocumentsClient(start: () => WorkerLike, fonts: string): DocumentsClient {
  const calls = createWorkerCalls<DocumentQuestion, DocumentAnswer>(start);
  const newest = createNewestWins<Preview>(err({ kind: "superseded" }));

  async function ask(request: DocumentRequest, isProven: boolean): Promise<DocumentAnswer> {
    try {
      return await calls.ask({ ...request, fonts, isProven });
    } catch (error) {
      // A bug of ours: the person is told, the record is safe, and the console has the reason.
      reportError(error);
      return err({ kind: "failed" });
    }
  }

  async function draw(request: DocumentRequest): Promise<Preview> {
    const drawn = await ask(request, false);
    return drawn.ok ? ok(drawn.value.bytes) : drawn;
  }

  return {
    preview: (request) => newest(() => draw(request)),
    make: (request) => ask(request, true),
    warm: (request) => void ask(request, false),
  };
}

export function startDocumentsWorker(): Worker {
  return startWorker(workerUrl, "documents");
}
