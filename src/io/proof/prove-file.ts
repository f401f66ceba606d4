import type { DocumentTree } from "#core/documents/document.ts";
import type { ExportFormat } from "#io/exporters/export-format.ts";
import type { FormCheck } from "./check-form.ts";
import type { Proof } from "./prove-document.ts";

/** What came of reading a file back before it is handed over. */
export type FileProof =
  | {
      readonly kind: "read";
      readonly proof: Proof;
      readonly failed: readonly FormCheck[];
      readonly text: string;
    }
  /** No reader got through it, so nothing vouches for the file. */
  | { readonly kind: "unread" };

export interface ProvenFile {
  readonly bytes: Uint8Array;
  /** Undefined for the formats that are plain text already. */
  readonly proof: FileProof | undefined;
}

/** Reads a PDF or Word file back and holds it against its document; the readers are loaded for this alone. */
export async function proveFile(
  tree: DocumentTree,
  format: ExportFormat,
  bytes: Uint8Array,
): Promise<FileProof | undefined> {
  if (format !== "pdf" && format !== "docx") return undefined;
  try {
    const [{ readBack }, { proveDocument }, { failedChecks }] = await Promise.all([
      import("./read-back.ts"),
      import("./prove-document.ts"),
      import("./check-form.ts"),
    ]);
    const back = await readBack(bytes);
    if (back === undefined) return { kind: "unread" };
    const failed = failedChecks(back.form, tree, bytes.length);
    return { kind: "read", proof: proveDocument(tree, back), failed, text: back.text };
  } catch {
    return { kind: "unread" };
  }
}
