import { assertNever } from "#core/assert-never.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { ok, type Result } from "#core/result.ts";
import type { ExportError, ExportFormat } from "./export-format.ts";
import type { FontSource } from "./font-source.ts";

/**
 * The bytes of a document in one format. Each format's libraries are loaded when first asked for. Errors:
 * `uncovered-characters` (PDF only) where no font has a character; it is named before anything is written.
 */
export async function exportDocument(
  tree: DocumentTree,
  template: Template,
  format: ExportFormat,
  fonts: FontSource,
): Promise<Result<Uint8Array, ExportError>> {
  switch (format) {
    case "pdf":
      return (await import("./pdf/export-pdf.ts")).exportPdf(tree, template, fonts);
    case "docx":
      return ok(await (await import("./docx/export-docx.ts")).exportDocx(tree, template));
    case "txt":
      return ok(encode((await import("./text/export-text.ts")).exportText(tree)));
    case "md":
      return ok(encode((await import("./markdown/export-markdown.ts")).exportMarkdown(tree)));
    case "html":
      return ok(encode((await import("./html/export-html.ts")).exportHtml(tree)));
    default:
      return assertNever(format);
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
