import { HtmlRenderer, Parser } from "commonmark";
import type { DocumentTree } from "#core/documents/document.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import type { ExportFormat } from "#io/exporters/export-format.ts";
import { readBack } from "#io/proof/read-back.ts";
import { templateOf } from "#templates/registry.ts";
import { fonts } from "#tests/documents/document-fixtures.ts";
import { openPage, SAFE_ADDRESS } from "./live-markup.ts";
import { pdfActions } from "./pdf-actions.ts";
import { openWordFile } from "./word-parts.ts";

/** A way by which a document leaves the app. */
export interface DocumentDoor {
  readonly name: string;
  readonly write: (tree: DocumentTree) => Promise<Uint8Array>;
  /** The planted bug: the same door with its guard taken away. */
  readonly unguarded: (tree: DocumentTree) => Promise<Uint8Array>;
  /** What in the file is more than words, or less. */
  readonly inspect: (bytes: Uint8Array, tree: DocumentTree) => Promise<readonly string[]> | readonly string[];
}

const template = templateOf("first-coder");
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/u;

async function written(tree: DocumentTree, format: ExportFormat): Promise<Uint8Array> {
  const bytes = await exportDocument(tree, template, format, fonts);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
  return bytes.value;
}

/** The file with what its writer does for safety undone. */
async function undone(
  tree: DocumentTree,
  format: ExportFormat,
  undo: (text: string) => string,
): Promise<Uint8Array> {
  return new TextEncoder().encode(undo(textOf(await written(tree, format))));
}

/** The tree as it would be if any address got in. */
function withHostileLinks(tree: DocumentTree): DocumentTree {
  const text = JSON.stringify(tree).replaceAll(/"href":"[^"]*"/g, '"href":"javascript:tripwire(1)"');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a tree as before, its addresses aside
  return JSON.parse(text) as DocumentTree;
}

function withInvisible(tree: DocumentTree): DocumentTree {
  const text = JSON.stringify(tree).replaceAll('"text":"', String.raw`"text":"\u202e`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a tree as before, its words aside
  return JSON.parse(text) as DocumentTree;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function squashed(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** The lines that the reader of the file doesn't see as they are on the paper. */
function lost(text: string, tree: DocumentTree): string[] {
  const seen = squashed(text);
  return linesOf(tree)
    .filter((line) => !seen.includes(squashed(line)))
    .map((line) => `not shown as words: ${line}`);
}

function pageFindings(html: string, tree: DocumentTree): string[] {
  const { text, live } = openPage(html);
  return [...live, ...lost(text, tree)];
}

function asPage(markdown: string): string {
  return new HtmlRenderer({ safe: false }).render(new Parser().parse(markdown));
}

/** Every text in a tree, and every address. */
function stringsOf(value: unknown, key = ""): { readonly key: string; readonly text: string }[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsOf(inner, name));
}

export const DOCUMENT_DOORS: readonly DocumentDoor[] = [
  {
    name: "paper",
    write: async (tree) => new TextEncoder().encode(JSON.stringify(tree)),
    unguarded: async (tree) =>
      new TextEncoder().encode(JSON.stringify(withHostileLinks(withInvisible(tree)))),
    inspect: (bytes) =>
      stringsOf(JSON.parse(textOf(bytes))).flatMap(({ key, text }) => [
        ...(key === "href" && !SAFE_ADDRESS.test(text) ? [`a link to ${text}`] : []),
        ...(key !== "href" && INVISIBLE.test(text) ? [`invisible: ${text}`] : []),
      ]),
  },
  {
    name: "html",
    write: (tree) => written(tree, "html"),
    unguarded: (tree) => undone(tree, "html", (html) => html.replaceAll("&lt;", "<").replaceAll("&gt;", ">")),
    inspect: (bytes, tree) => pageFindings(textOf(bytes), tree),
  },
  {
    name: "md",
    write: (tree) => written(tree, "md"),
    unguarded: (tree) => undone(tree, "md", (text) => text.replace(/\\([\\`*_[\]<>&])/g, "$1")),
    inspect: (bytes, tree) => pageFindings(asPage(textOf(bytes)), tree),
  },
  {
    name: "txt",
    write: (tree) => written(tree, "txt"),
    unguarded: (tree) => written(withInvisible(tree), "txt"),
    inspect: (bytes, tree) => {
      const text = textOf(bytes);
      const lines = text.split("\n").filter((line) => INVISIBLE.test(line));
      return [...lines.map((line) => `invisible: ${line}`), ...lost(text.toUpperCase(), upper(tree))];
    },
  },
  {
    name: "docx",
    write: (tree) => written(tree, "docx"),
    unguarded: (tree) => written(withHostileLinks(tree), "docx"),
    inspect: (bytes, tree) => {
      const { text, live } = openWordFile(bytes);
      return [...live, ...lost(text, tree)];
    },
  },
  {
    name: "pdf",
    write: (tree) => written(tree, "pdf"),
    unguarded: (tree) => written(withHostileLinks(tree), "pdf"),
    inspect: async (bytes, tree) => {
      const back = await readBack(bytes);
      return [...(await pdfActions(bytes)), ...lost((back?.text ?? "").toUpperCase(), upper(tree))];
    },
  },
];

/** Headings of the text format, and of some designs, are in capitals. */
function upper(tree: DocumentTree): DocumentTree {
  const raise = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return key === "kind" || key === "role" ? value : value.toUpperCase();
    if (Array.isArray(value)) return value.map((inner) => raise(inner));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, raise(inner, name)]));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a tree as before, in capitals
  return raise(tree) as DocumentTree;
}
