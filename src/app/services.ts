import type { DocumentTree } from "#core/documents/document.ts";
import { later, now, today } from "#io/browser/clock.ts";
import { copyText } from "#io/browser/copy-text.ts";
import { download } from "#io/browser/download.ts";
import { forgetApp, startAgain } from "#io/browser/forget-app.ts";
import { createKeptChoices } from "#io/browser/kept-choices.ts";
import { newId } from "#io/browser/new-id.ts";
import { findTranslator } from "#io/browser/translator.ts";
import { Connection } from "#io/storage/connection.ts";
import { createStores } from "#io/storage/create-stores.ts";
import { createOpenViews } from "#io/storage/open-views.ts";
import { createNewsDesk, type NewsDesk } from "#io/storage/storage-news.ts";
import { createDocumentsClient, startDocumentsWorker } from "#io/workers/documents-client.ts";
import { createImportClient, startImportWorker } from "#io/workers/import-client.ts";
import { createSpellingClient, startSpellingWorker } from "#io/workers/spelling-client.ts";
import type { Services } from "#state/services.ts";
import { TEMPLATES } from "#templates/registry.ts";

const DATABASE = "crosswalk";
const CHANNEL = "crosswalk";

/** Builds everything impure once: the only place where features meet the browser. */
export function createServices(): Services {
  const documents = createDocumentsClient(startDocumentsWorker, new URL("fonts/", document.baseURI).href);
  const news = createNewsDesk("BroadcastChannel" in globalThis ? new BroadcastChannel(CHANNEL) : undefined);
  const connection = openConnection(news);
  news.hear(({ kind }) => {
    if (kind === "erased") startAgain();
  });
  return {
    ...createStores(connection, news),
    news,
    eraseEverything: async () => {
      if (connection !== undefined && !(await connection.erase())) return false;
      await forgetApp();
      news.tell({ kind: "erased" });
      startAgain();
      return true;
    },
    openViews: createOpenViews(() => localStorage),
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
    newId,
    now,
    today,
    later,
    download,
    copyText,
    choices: createKeptChoices(() => localStorage),
    translator: findTranslator(globalThis),
  };
}

/** A database that a newer app or a tab that erases everything takes away is news to this tab. */
function openConnection(news: NewsDesk): Connection | undefined {
  if (!("indexedDB" in globalThis)) return undefined;
  return new Connection(DATABASE, (reason) => {
    if (reason !== "closed") news.report({ kind: reason });
  });
}

const BLANK_PAGE: DocumentTree = {
  kind: "resume",
  language: "en",
  paper: "letter",
  title: "",
  author: "",
  blocks: [{ kind: "paragraph", role: "body", runs: [{ text: "Crosswalk" }] }],
};
