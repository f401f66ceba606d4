import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { Result } from "#core/result.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import type { ExportError, ExportFormat } from "#io/exporters/export-format.ts";
import { answerCalls } from "./answer-calls.ts";

export interface DocumentQuestion {
  readonly tree: DocumentTree;
  readonly template: Template;
  readonly format: ExportFormat;
  /** Address of the folder that holds the fonts, on the app's own origin. */
  readonly fonts: string;
}
export type DocumentAnswer = Result<Uint8Array, ExportError>;

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

answerCalls<DocumentQuestion, DocumentAnswer>(
  self,
  ({ tree, template, format, fonts }) => exportDocument(tree, template, format, fontFrom(fonts)),
  (answer) => (answer.ok && answer.value.buffer instanceof ArrayBuffer ? [answer.value.buffer] : []),
);
