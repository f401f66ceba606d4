import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { ok, type Result } from "#core/result.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import type { ExportError, ExportFormat } from "#io/exporters/export-format.ts";
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
  /** Whether the file is read back; a preview doesn't pay for it. */
  readonly isProven: boolean;
}
export type DocumentAnswer = Result<ProvenFile, ExportError>;

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

async function make({ tree, template, format, fonts, isProven }: DocumentQuestion): Promise<DocumentAnswer> {
  const made = await exportDocument(tree, template, format, fontFrom(fonts));
  if (!made.ok) return made;
  const proof = isProven ? await proveFile(tree, format, made.value) : undefined;
  return ok({ bytes: made.value, proof });
}

answerCalls<DocumentQuestion, DocumentAnswer>(self, make, (answer) =>
  answer.ok && answer.value.bytes.buffer instanceof ArrayBuffer ? [answer.value.bytes.buffer] : [],
);
