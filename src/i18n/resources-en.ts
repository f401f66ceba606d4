import applications from "./catalogs/en/applications.json" with { type: "json" };
import backup from "./catalogs/en/backup.json" with { type: "json" };
import cli from "./catalogs/en/cli.json" with { type: "json" };
import commands from "./catalogs/en/commands.json" with { type: "json" };
import common from "./catalogs/en/common.json" with { type: "json" };
import design from "./catalogs/en/design.json" with { type: "json" };
import documents from "./catalogs/en/documents.json" with { type: "json" };
import errors from "./catalogs/en/errors.json" with { type: "json" };
import examples from "./catalogs/en/examples.json" with { type: "json" };
import exportWords from "./catalogs/en/export.json" with { type: "json" };
import gallery from "./catalogs/en/gallery.json" with { type: "json" };
import glossary from "./catalogs/en/glossary.json" with { type: "json" };
import guide from "./catalogs/en/guide.json" with { type: "json" };
import help from "./catalogs/en/help.json" with { type: "json" };
import history from "./catalogs/en/history.json" with { type: "json" };
import importWords from "./catalogs/en/import.json" with { type: "json" };
import letter from "./catalogs/en/letter.json" with { type: "json" };
import library from "./catalogs/en/library.json" with { type: "json" };
import pair from "./catalogs/en/pair.json" with { type: "json" };
import posting from "./catalogs/en/posting.json" with { type: "json" };
import preview from "./catalogs/en/preview.json" with { type: "json" };
import review from "./catalogs/en/review.json" with { type: "json" };
import settings from "./catalogs/en/settings.json" with { type: "json" };
import tailor from "./catalogs/en/tailor.json" with { type: "json" };
import transfer from "./catalogs/en/transfer.json" with { type: "json" };
import vault from "./catalogs/en/vault.json" with { type: "json" };
import why from "./catalogs/en/why.json" with { type: "json" };

export const enResources = {
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
} as const;
