import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { NewId } from "#core/model/ids.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { Result } from "#core/result.ts";
import type { KeptChoices } from "#io/browser/kept-choices.ts";
import type { TextTranslator } from "#io/browser/translator.ts";
import type { ExportError, ExportFormat } from "#io/exporters/export-format.ts";
import type { PlacedPdf } from "#io/exporters/pdf/export-pdf.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import type { ProvenFile } from "#io/proof/prove-file.ts";
import type { Backups } from "#io/storage/backup/backups.ts";
import type { ApplicationStore, CareerStore } from "#io/storage/career-store.ts";
import type { Keeping } from "#io/storage/create-stores.ts";
import type { OpenViews } from "#io/storage/open-views.ts";
import type { NewsDesk } from "#io/storage/storage-news.ts";
import type { VersionStore } from "#io/storage/versions.ts";
import type { GrammarClient } from "#io/workers/grammar-client.ts";
import type { SpellingClient } from "#io/workers/spelling-client.ts";
import type { Later } from "./autosave.ts";

export interface ExportRequest {
  readonly tree: DocumentTree;
  readonly template: Template;
  readonly format: ExportFormat;
}

/** Files from documents, made in the long-lived worker. */
export interface DocumentsService {
  /** For the paper beside the work: the newest wins, older requests end as `superseded`. */
  readonly preview: (request: Omit<ExportRequest, "format">) => Promise<Result<PlacedPdf, ExportError>>;
  /** A file to look at, aside from the paper; all requests finish, in order. */
  readonly draw: (request: ExportRequest) => Promise<Result<Uint8Array, ExportError>>;
  /** A file to be handed over, with the proof that it reads back whole. All requests finish. */
  readonly make: (request: ExportRequest) => Promise<Result<ProvenFile, ExportError>>;
  /** Loads fonts and libraries while the person reads. */
  readonly warm: () => void;
}

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Records and postings from files, read in a worker of their own. */
export interface ImportService {
  readonly read: (file: GivenFile) => Promise<Result<ImportReading, ImportError>>;
  /** The words of a posting's file. */
  readonly readPosting: (file: GivenFile) => Promise<Result<string, ImportError>>;
  /** Ends what is being read at once. */
  readonly stop: () => void;
}

/** Everything impure that a feature may use; built once in `app/services.ts`. */
export interface Services {
  readonly careers: CareerStore;
  readonly applications: ApplicationStore;
  readonly openViews: OpenViews;
  /** Whether the stores outlive the tab. */
  readonly keeping: Promise<Keeping>;
  /** Earlier versions of careers; loaded when first asked for. */
  readonly openVersions: () => Promise<VersionStore>;
  /** Everything in one file; loaded when first asked for. */
  readonly openBackups: () => Promise<Backups>;
  /** What other tabs save, remove and erase. */
  readonly news: Pick<NewsDesk, "hear">;
  /** Removes all that the app keeps in this browser and starts again as on a first visit; whether it could. */
  readonly eraseEverything: () => Promise<boolean>;
  readonly documents: DocumentsService;
  readonly imports: ImportService;
  readonly spelling: SpellingClient;
  readonly grammar: GrammarClient;
  readonly newId: NewId;
  readonly now: () => Timestamp;
  /** The person's own calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly later: Later;
  readonly download: (name: string, bytes: Uint8Array, mediaType: string) => void;
  /** Whether the words are on the clipboard now. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly choices: KeptChoices;
  /** Left out where the browser has none. */
  readonly translator?: TextTranslator | undefined;
}
