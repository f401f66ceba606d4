import { writeFile } from "node:fs/promises";
import { composeResume, languageOf } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import { err, ok, type Result } from "#core/result.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import type { ExportError } from "#io/exporters/export-format.ts";
import type { FontSource } from "#io/exporters/font-source.ts";
import { templateOf } from "#templates/registry.ts";
import type { BuildOptions } from "./build-options.ts";

export interface Built {
  readonly path: string;
  readonly bytes: number;
  /** Only a PDF has pages of its own. */
  readonly pages: number | null;
}

export type BuildError =
  | ExportError
  | { readonly kind: "language-not-offered"; readonly template: string; readonly language: Language }
  | { readonly kind: "not-written"; readonly path: string };

/** Composes, exports and writes one document of one record. */
export async function buildDocument(
  career: Career,
  options: BuildOptions,
  path: string,
  fonts: FontSource,
): Promise<Result<Built, BuildError>> {
  const bytes = await documentBytes(career, options, fonts);
  if (!bytes.ok) return bytes;
  try {
    await writeFile(path, bytes.value);
  } catch {
    return err({ kind: "not-written", path });
  }
  const pages = options.format === "pdf" ? pagesOf(bytes.value) : null;
  return ok({ path, bytes: bytes.value.length, pages });
}

async function documentBytes(
  career: Career,
  options: BuildOptions,
  fonts: FontSource,
): Promise<Result<Uint8Array, BuildError>> {
  if (options.format === "json") return ok(new TextEncoder().encode(`${JSON.stringify(career, null, 2)}\n`));
  const template = options.template ?? templateOf(career.views[0]?.template ?? "");
  const tree = documentTree(career, template, options);
  return tree.ok ? exportDocument(tree.value, template, options.format, fonts) : tree;
}

function documentTree(
  career: Career,
  template: Template,
  options: BuildOptions,
): Result<DocumentTree, BuildError> {
  const view = viewFor(career, options);
  if (languageOf(view.language, template) !== view.language) {
    return err({ kind: "language-not-offered", template: template.id, language: view.language });
  }
  return ok(composeResume(career, view, template, options.today));
}

/** The record's view in the wanted language, else its first one in that language. */
function viewFor(career: Career, { language }: BuildOptions): Career["views"][number] {
  const [first] = career.views;
  if (first === undefined) throw new Error("A record without a view");
  const wanted = language ?? first.language;
  return career.views.find((view) => view.language === wanted) ?? { ...first, language: wanted };
}

function pagesOf(pdf: Uint8Array): number {
  const count = /\/Type \/Pages\s*\/Count (\d+)/.exec(new TextDecoder("latin1").decode(pdf))?.[1];
  return Number(count ?? 0);
}
