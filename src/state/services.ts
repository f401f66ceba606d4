import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { NewId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { Result } from "#core/result.ts";
import type { KeptChoices } from "#io/browser/kept-choices.ts";
import type { TextTranslator } from "#io/browser/translator.ts";
import type { ExportError, ExportFormat } from "#io/exporters/export-format.ts";
import type { PlacedPdf } from "#io/exporters/pdf/export-pdf.ts";
import type { ProvenFile } from "#io/proof/prove-file.ts";
import type { BackupFolder } from "#io/storage/backup/backup-folder.ts";
import type { Backups } from "#io/storage/backup/backups.ts";
import type { ApplicationStore, CareerStore } from "#io/storage/career-store.ts";
import type { Keeping } from "#io/storage/create-stores.ts";
import type { OpenViews } from "#io/storage/open-views.ts";
import type { SentFileStore } from "#io/storage/sent-file-store.ts";
import type { NewsDesk } from "#io/storage/storage-news.ts";
import type { VersionStore } from "#io/storage/versions.ts";
import type { Vault } from "#io/vault/create-vault.ts";
import type { GrammarClient } from "#io/workers/grammar-client.ts";
import type { ImportClient } from "#io/workers/import-client.ts";
import type { SpellingClient } from "#io/workers/spelling-client.ts";
import type { Later } from "./autosave.ts";
import type { OpenWork } from "./open-work.ts";

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

/** The lock on everything that is kept, in step with the other tabs. */
export interface VaultService extends Vault {
  /** A recovery code, made now and kept nowhere. */
  readonly newCode: () => Promise<string>;
  /** Locks this tab; false where something could not be stored first. */
  readonly lockTab: () => Promise<boolean>;
  /** Locks every tab; false where something could not be stored first. */
  readonly lock: () => Promise<boolean>;
}

/** Work on a computer that others use too: nothing is kept there. */
export interface SharedComputer {
  readonly isOn: boolean;
  /** Whether this tab has written something since its last backup. */
  readonly hasUnsaved: () => boolean;
  readonly noteBackup: () => void;
  readonly enter: (language: Language) => Promise<void>;
  readonly leave: (language: Language) => void;
}

/** Everything impure that a feature may use; built once in `app/services.ts`. */
export interface Services {
  readonly careers: CareerStore;
  readonly applications: ApplicationStore;
  /** The files that went out with applications, byte for byte. */
  readonly sentFiles: SentFileStore;
  readonly openViews: OpenViews;
  /** Whether the stores outlive the tab. */
  readonly keeping: Promise<Keeping>;
  /** Earlier versions of careers; loaded when first asked for. */
  readonly openVersions: () => Promise<VersionStore>;
  /** Everything in one file; loaded when first asked for. */
  readonly openBackups: () => Promise<Backups>;
  /** The folder of the person's own that backups go to; left out where the browser has none. */
  readonly openFolder: (() => Promise<BackupFolder>) | undefined;
  /** What other tabs save, remove and erase. */
  readonly news: Pick<NewsDesk, "hear" | "report">;
  /** What is open for editing in this tab. */
  readonly openWork: OpenWork;
  readonly vault: VaultService;
  readonly sharedComputer: SharedComputer;
  /** Removes all that the app keeps in this browser and starts again as on a first visit; whether it could. */
  readonly eraseEverything: () => Promise<boolean>;
  readonly documents: DocumentsService;
  readonly imports: ImportClient;
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
