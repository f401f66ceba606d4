import type { DocumentTree } from "#core/documents/document.ts";
import { later, now, today } from "#io/browser/clock.ts";
import { copyText } from "#io/browser/copy-text.ts";
import { download } from "#io/browser/download.ts";
import { newId } from "#io/browser/new-id.ts";
import { smallStorage } from "#io/browser/small-storage.ts";
import { findTranslator } from "#io/browser/translator.ts";
import { createOpenViews } from "#io/storage/open-views.ts";
import { createDocumentsClient, startDocumentsWorker } from "#io/workers/documents-client.ts";
import { createGrammarClient, startGrammarWorker } from "#io/workers/grammar-client.ts";
import { createImportClient, startImportWorker } from "#io/workers/import-client.ts";
import { createSpellingClient, startSpellingWorker } from "#io/workers/spelling-client.ts";
import type { Services } from "#state/services.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { createStorageServices } from "./storage-services.ts";

/** Builds everything impure once: the only place where features meet the browser. */
export function createServices(): Services {
  const documents = createDocumentsClient(startDocumentsWorker, new URL("fonts/", document.baseURI).href);
  const storage = createStorageServices();
  return {
    ...storage,
    openViews: createOpenViews(smallStorage),
    documents: {
      preview: documents.preview,
      draw: documents.draw,
      make: documents.make,
      warm: () => {
        const [template] = TEMPLATES;
        if (template !== undefined) documents.warm({ tree: BLANK_PAGE, template });
      },
    },
    imports: createImportClient(startImportWorker),
    spelling: createSpellingClient(startSpellingWorker, new URL("dictionaries/", document.baseURI).href),
    grammar: createGrammarClient(startGrammarWorker, storage.choices),
    newId,
    now,
    today,
    later,
    download,
    copyText,
    translator: findTranslator(globalThis),
  };
}

const BLANK_PAGE: DocumentTree = {
  kind: "resume",
  language: "en",
  paper: "letter",
  title: "",
  author: "",
  blocks: [{ kind: "paragraph", role: "body", runs: [{ text: "Crosswalk" }] }],
};
