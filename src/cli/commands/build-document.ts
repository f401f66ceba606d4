import { rename, writeFile } from "node:fs/promises";
import type { PostingFile } from "#cli/read-posting-input.ts";
import type { Career } from "#core/model/career.ts";
import { err, ok, type Result } from "#core/result.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import type { ExportError } from "#io/exporters/export-format.ts";
import type { FontSource } from "#io/exporters/font-source.ts";
import { dressOf } from "#templates/registry.ts";
import type { BuildOptions } from "./build-options.ts";
import { documentTree, type TreeError } from "./build-tree.ts";

/** What all documents of one run share. */
export interface BuildDeps {
  readonly fonts: FontSource;
  readonly posting: PostingFile | undefined;
}

export interface Built {
  readonly path: string;
  readonly bytes: number;
  /** Only a PDF has pages of its own. */
  readonly pages: number | null;
}

export type BuildError = ExportError | TreeError | { readonly kind: "not-written"; readonly path: string };

/** Composes, exports and writes one document of one record. */
export async function buildDocument(
  career: Career,
  options: BuildOptions,
  path: string,
  { fonts, posting }: BuildDeps,
): Promise<Result<Built, BuildError>> {
  const bytes = await documentBytes(career, options, { fonts, posting });
  if (!bytes.ok) return bytes;
  try {
    // What was stopped half-way never stands under the name of a whole file.
    await writeFile(`${path}.part`, bytes.value);
    await rename(`${path}.part`, path);
  } catch {
    return err({ kind: "not-written", path });
  }
  const pages = options.format === "pdf" ? pagesOf(bytes.value) : null;
  return ok({ path, bytes: bytes.value.length, pages });
}

async function documentBytes(
  career: Career,
  options: BuildOptions,
  { fonts, posting }: BuildDeps,
): Promise<Result<Uint8Array, BuildError>> {
  if (options.format === "json") return ok(new TextEncoder().encode(`${JSON.stringify(career, null, 2)}\n`));
  const template = options.template ?? dressOf(career.views[0]);
  const tree = await documentTree(career, template, options, posting);
  return tree.ok ? exportDocument(tree.value, template, options.format, fonts) : tree;
}

function pagesOf(pdf: Uint8Array): number {
  const count = /\/Type \/Pages\s*\/Count (\d+)/.exec(new TextDecoder("latin1").decode(pdf))?.[1];
  return Number(count ?? 0);
}
