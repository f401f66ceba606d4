import { ImportFailure } from "#io/importers/import-failure.ts";
import { LIMITS, TEXT_LIMIT_MB } from "#io/importers/limits.ts";
import type { SourceText } from "#io/importers/reading/line.ts";
import { readPlainText } from "./read-plain-text.ts";

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giu;
/** Groups whose words are not the document's. */
const HIDDEN = new Set([
  "fonttbl",
  "colortbl",
  "stylesheet",
  "info",
  "pict",
  "generator",
  "listtable",
  "listoverridetable",
  "themedata",
  "xmlnstbl",
  "rsidtbl",
  "fldinst",
  "object",
  "datastore",
  "latentstyles",
  "listtext",
]);
/** Words that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: "\n",
  pntext: "• ",
  line: "\n",
  row: "\n",
  sect: "\n",
  page: "\n",
  tab: "    ",
  cell: "    ",
  bullet: "•",
  endash: "–",
  emdash: "—",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
};

interface Group {
  hidden: boolean;
  /** Characters after `\u` that stand in for it in old readers. */
  fallback: number;
}

/** The words of an RTF file, as plain text; its pictures and tables of styles are left out. */
export function readRtf(bytes: Uint8Array): SourceText {
  if (bytes.length > LIMITS.textCharacters)
    throw new ImportFailure({ kind: "too-large", limitMb: TEXT_LIMIT_MB });
  return readPlainText(rtfToText(new TextDecoder("latin1").decode(bytes)));
}

function rtfToText(rtf: string): string {
  const state: RtfState = { groups: [{ hidden: false, fallback: 1 }], text: "", skip: 0 };
  for (const [, word, value, hex, symbol, brace, plain] of rtf.matchAll(TOKEN)) {
    if (brace !== undefined) readBrace(brace, state);
    else if (word !== undefined) readWord(word, value, state);
    else if (symbol === "*") groupOf(state).hidden = true;
    else addText(hex === undefined ? (plain ?? symbolText(symbol)) : decodeByte(hex), state);
  }
  return state.text;
}

interface RtfState {
  readonly groups: Group[];
  text: string;
  /** Characters to leave out after a `\\u`. */
  skip: number;
}

function groupOf({ groups }: RtfState): Group {
  return groups.at(-1) ?? { hidden: true, fallback: 1 };
}

function readBrace(brace: string, state: RtfState): void {
  if (brace === "}") state.groups.pop();
  else state.groups.push({ ...groupOf(state) });
  if (state.groups.length > LIMITS.xmlDepth) throw new ImportFailure({ kind: "unsafe" });
}

function readWord(word: string, value: string | undefined, state: RtfState): void {
  const group = groupOf(state);
  if (HIDDEN.has(word)) group.hidden = true;
  if (word === "uc") group.fallback = Number(value);
  if (group.hidden) return;
  if (word === "u") {
    state.text += String.fromCharCode(Number(value) & 0xffff);
    state.skip = group.fallback;
  } else state.text += CHARACTERS[word] ?? "";
}

function addText(words: string, state: RtfState): void {
  if (groupOf(state).hidden) return;
  state.text += words.slice(state.skip);
  state.skip = Math.max(0, state.skip - words.length);
}

function decodeByte(hex: string): string {
  return new TextDecoder("windows-1252").decode(Uint8Array.of(Number.parseInt(hex, 16)));
}

function symbolText(symbol: string | undefined): string {
  if (symbol === "~") return " ";
  if (symbol === "_") return "-";
  return symbol === "\\" || symbol === "{" || symbol === "}" ? symbol : "";
}
