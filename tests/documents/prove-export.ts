import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { failedChecks } from "#io/proof/check-form.ts";
import { proveDocument } from "#io/proof/prove-document.ts";
import { readBack } from "#io/proof/read-back.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { fonts } from "./document-fixtures.ts";

export const WHOLE = { ok: true, missing: [], reordered: [], changed: [], failed: [] };

/** Every template in each language that it speaks. */
export const DRESSED = TEMPLATES.flatMap((template) =>
  template.languages.map((language) => ({ template, language })),
);

/** Makes the file, opens it again and compares it with the document, word by word. */
export async function proveExport(tree: DocumentTree, template: Template, format: "pdf" | "docx") {
  const bytes = await exportDocument(tree, template, format, fonts);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
  const back = await readBack(bytes.value);
  if (back === undefined) throw new Error("Neither PDF nor DOCX");
  return { ...proveDocument(tree, back), failed: failedChecks(back.form, tree, bytes.value.length) };
}
