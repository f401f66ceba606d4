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
  const stack: Group[] = [{ hidden: false, fallback: 1 }];
  let text = "";
  let skip = 0;
  for (const [, word, value, hex, symbol, brace, plain] of rtf.matchAll(TOKEN)) {
    const group = stack.at(-1) ?? { hidden: true, fallback: 1 };
    if (brace === "{") stack.push({ ...group });
    else if (brace === "}") stack.pop();
    else if (word !== undefined) {
      if (HIDDEN.has(word)) group.hidden = true;
      if (word === "uc") group.fallback = Number(value);
      if (group.hidden) continue;
      if (word === "u") skip = group.fallback;
      text +=
        word === "u"
          ? String.fromCharCode(Number(value) & 0xffff)
          : (CHARACTERS[word] ?? (word === "pntext" ? "• " : ""));
    } else if (symbol === "*") group.hidden = true;
    else if (!group.hidden) {
      const words =
        hex === undefined
          ? (plain ?? symbolText(symbol))
          : new TextDecoder("windows-1252").decode(Uint8Array.of(Number.parseInt(hex, 16)));
      text += words.slice(skip);
      skip = Math.max(0, skip - words.length);
    }
    if (stack.length > LIMITS.xmlDepth) throw new ImportFailure({ kind: "unsafe" });
  }
  return text;
}

function symbolText(symbol: string | undefined): string {
  if (symbol === "~") return " ";
  if (symbol === "_") return "-";
  return symbol === "\\" || symbol === "{" || symbol === "}" ? symbol : "";
}
