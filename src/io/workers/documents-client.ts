import { err, ok, type Result } from "#core/result.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { ExportError } from "#io/exporters/export-format.ts";
import type { PlacedPdf } from "#io/exporters/pdf/export-pdf.ts";
import type { ProvenFile } from "#io/proof/prove-file.ts";
import type { DocumentAnswer, DocumentQuestion, DocumentRequest, MadeFile } from "./documents-worker.ts";
import workerUrl from "./documents-worker.ts?worker&url";
import { createNewestWins } from "./newest-wins.ts";
import { createWorkerCalls, type WorkerLike } from "./worker-calls.ts";

type Preview = Result<PlacedPdf, ExportError>;
type PreviewRequest = Omit<DocumentRequest, "format">;
type AnswerFor<U extends MadeFile["use"]> = Result<Extract<MadeFile, { readonly use: U }>, ExportError>;

export interface DocumentsClient {
  readonly preview: (request: PreviewRequest) => Promise<Preview>;
  /** The bytes of a preview, but every request finishes. */
  readonly draw: (request: DocumentRequest) => Promise<Result<Uint8Array, ExportError>>;
  readonly make: (request: DocumentRequest) => Promise<Result<ProvenFile, ExportError>>;
  /** Loads libraries and fonts ahead of the first request. */
  readonly warm: (request: PreviewRequest) => void;
}

/** Documents from the worker. Previews: the newest wins. Files: all finish, each with its proof. */
export function createDocumentsClient(start: () => WorkerLike, fonts: string): DocumentsClient {
  const calls = createWorkerCalls<DocumentQuestion, DocumentAnswer>(start);
  const newest = createNewestWins<Preview>(err({ kind: "superseded" }));

  async function ask<U extends MadeFile["use"]>(request: DocumentRequest, use: U): Promise<AnswerFor<U>> {
    try {
      // The worker answers in the kind that it was asked for.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers each use with the answer of that use
      return (await calls.ask({ ...request, fonts, use })) as AnswerFor<U>;
    } catch (error) {
      // A bug of ours: the person is told, the record is safe, and the console has the reason.
      reportError(error);
      return err({ kind: "failed" });
    }
  }

  const place = (request: PreviewRequest): Promise<Preview> => ask({ ...request, format: "pdf" }, "preview");

  return {
    preview: (request) => newest(() => place(request)),
    draw: async (request) => {
      const drawn = await place(request);
      return drawn.ok ? ok(drawn.value.bytes) : drawn;
    },
    make: (request) => ask(request, "file"),
    warm: (request) => void place(request),
  };
}

export function startDocumentsWorker(): Worker {
  return startWorker(workerUrl, "documents");
}
