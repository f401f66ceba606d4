import applications from "./catalogs/es/applications.json" with { type: "json" };
import backup from "./catalogs/es/backup.json" with { type: "json" };
import cli from "./catalogs/es/cli.json" with { type: "json" };
import commands from "./catalogs/es/commands.json" with { type: "json" };
import common from "./catalogs/es/common.json" with { type: "json" };
import design from "./catalogs/es/design.json" with { type: "json" };
import documents from "./catalogs/es/documents.json" with { type: "json" };
import errors from "./catalogs/es/errors.json" with { type: "json" };
import examples from "./catalogs/es/examples.json" with { type: "json" };
import exportWords from "./catalogs/es/export.json" with { type: "json" };
import gallery from "./catalogs/es/gallery.json" with { type: "json" };
import glossary from "./catalogs/es/glossary.json" with { type: "json" };
import guide from "./catalogs/es/guide.json" with { type: "json" };
import help from "./catalogs/es/help.json" with { type: "json" };
import history from "./catalogs/es/history.json" with { type: "json" };
import importWords from "./catalogs/es/import.json" with { type: "json" };
import letter from "./catalogs/es/letter.json" with { type: "json" };
import library from "./catalogs/es/library.json" with { type: "json" };
import pair from "./catalogs/es/pair.json" with { type: "json" };
import posting from "./catalogs/es/posting.json" with { type: "json" };
import preview from "./catalogs/es/preview.json" with { type: "json" };
import review from "./catalogs/es/review.json" with { type: "json" };
import settings from "./catalogs/es/settings.json" with { type: "json" };
import tailor from "./catalogs/es/tailor.json" with { type: "json" };
import transfer from "./catalogs/es/transfer.json" with { type: "json" };
import vault from "./catalogs/es/vault.json" with { type: "json" };
import why from "./catalogs/es/why.json" with { type: "json" };
import type { enResources } from "./resources-en.ts";
import type { SameKeys } from "./same-keys.ts";

export const esResources = {
  applications,
  backup,
  cli,
  commands,
  common,
  errors,
  review,
  gallery,
  library,
  guide,
  preview,
  settings,
  help,
  history,
  import: importWords,
  posting,
  letter,
  design,
  documents,
  export: exportWords,
  transfer,
  tailor,
  vault,
  why,
  pair,
  glossary,
  examples,
} as const satisfies SameKeys<typeof enResources>;
