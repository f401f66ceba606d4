import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { ok, type Result } from "#core/result.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import type { ExportError, ExportFormat } from "#io/exporters/export-format.ts";
import type { PlacedPdf } from "#io/exporters/pdf/export-pdf.ts";
import { type ProvenFile, proveFile } from "#io/proof/prove-file.ts";
import { answerCalls } from "./answer-calls.ts";

export interface DocumentRequest {
  readonly tree: DocumentTree;
  readonly template: Template;
  readonly format: ExportFormat;
}
export interface DocumentQuestion extends DocumentRequest {
  /** Address of the folder that holds the fonts, on the app's own origin. */
  readonly fonts: string;
  /** A file to hand over is read back; the paper beside the work says what stands where. */
  readonly use: "file" | "preview";
}
/** What is known of a file depends on its use. */
export type MadeFile = (ProvenFile & { readonly use: "file" }) | (PlacedPdf & { readonly use: "preview" });
export type DocumentAnswer = Result<MadeFile, ExportError>;

const fetched = new Map<string, Promise<Uint8Array>>();

function fontFrom(folder: string): (file: string) => Promise<Uint8Array> {
  return (file) => {
    const address = new URL(file, folder).href;
    const font = fetched.get(address) ?? fetchBytes(address);
    fetched.set(address, font);
    return font;
  };
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function make(question: DocumentQuestion): Promise<DocumentAnswer> {
  return question.use === "preview" ? drawPreview(question) : makeFile(question);
}

async function drawPreview({ tree, template, fonts }: DocumentQuestion): Promise<DocumentAnswer> {
  const { exportPlacedPdf } = await import("#io/exporters/pdf/export-pdf.ts");
  const drawn = await exportPlacedPdf(tree, template, fontFrom(fonts));
  return drawn.ok ? ok({ use: "preview", ...drawn.value }) : drawn;
}

async function makeFile({ tree, template, format, fonts }: DocumentQuestion): Promise<DocumentAnswer> {
  const made = await exportDocument(tree, template, format, fontFrom(fonts));
  if (!made.ok) return made;
  return ok({ use: "file", bytes: made.value, proof: await proveFile(tree, format, made.value) });
}

answerCalls<DocumentQuestion, DocumentAnswer>(self, make, (answer) =>
  answer.ok && answer.value.bytes.buffer instanceof ArrayBuffer ? [answer.value.bytes.buffer] : [],
);
