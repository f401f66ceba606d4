import { ImportFailure } from "#io/importers/import-failure.ts";
import { LIMITS, TEXT_LIMIT_MB } from "#io/importers/limits.ts";
import type { Cell, Line, SourceText } from "#io/importers/reading/line.ts";
import { MARKERS } from "#io/importers/reading/list-markers.ts";

/** Width of a character in plain text, in units of the text's size. */
const CHARACTER = 0.5;
const MARKER = new RegExp(
  `^(?<indent>\\s*)(?:[${MARKERS}]|o(?=\\s{1,4}\\p{Lu})|\\d{1,2}[.)](?=\\s+\\p{L}))\\s+(?<text>\\S.*)$`,
  "u",
);
const RULE = /^\s*[-=_*~#]{3,}\s*$/;
/** As long as the words above, more or less: it underlines them. */
const UNDERLINE_SLACK = 3;
const LONGEST_UNDERLINED = 40;
/** "* * * SKILLS * * *", "=== SKILLS ===": a heading between signs. */
const FRAMED =
  /^\s*(?:[-=_*~#+<>|•·:]\s?){2,}\s*(?<text>\p{L}[^*=~#<>|]{1,60}?)\s*(?:[-=_*~#+<>|•·:]\s?){2,}$/u;
/** Outside these widths, lines are not cut but written as they are. */
const LEAST_WRAP_WIDTH = 50;
const MOST_WRAP_WIDTH = 120;

/** Decodes UTF-8 and UTF-16 by their mark, else UTF-8, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.textCharacters)
    throw new ImportFailure({ kind: "too-large", limitMb: TEXT_LIMIT_MB });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Plain text as lines: wide gaps part cells, rules and blank lines are space above. */
export function readPlainText(text: string): SourceText {
  const rows = text.split(/\r\n?|\n|\f/);
  const width = wrapWidth(rows);
  const lines: Line[] = [];
  let blanks = 0;
  for (const [index, given] of rows.entries()) {
    const row = FRAMED.exec(given)?.groups?.["text"] ?? given;
    if (row.trim() === "" || RULE.test(row)) {
      blanks += 1;
      continue;
    }
    const line = toLine(row, lines.length === 0 ? 0 : blanks, width);
    lines.push(isUnderlined(row, rows[index + 1] ?? "") ? { ...line, level: 2, wraps: false } : line);
    blanks = 0;
  }
  return { lines, links: [], hyphenates: false };
}

/** A short line of words above a rule of its own length is a heading. */
function isUnderlined(row: string, below: string): boolean {
  const [words, rule] = [row.trim().length, below.trim().length];
  return RULE.test(below) && words <= LONGEST_UNDERLINED && Math.abs(words - rule) <= UNDERLINE_SLACK;
}

/** The width that lines are cut at, as far as sentences that go on show it; 0 where each line is a whole paragraph. */
function wrapWidth(rows: readonly string[]): number {
  const cut = rows.filter((row, index) => row.trim() !== "" && /^\s*\p{Ll}/u.test(rows[index + 1] ?? ""));
  const widths = (cut.length > 0 ? cut : rows).map((row) => row.trimEnd().length);
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  return longest >= LEAST_WRAP_WIDTH && longest <= MOST_WRAP_WIDTH ? longest : 0;
}

function toLine(row: string, gap: number, width: number): Line {
  const marked = MARKER.exec(row)?.groups;
  const text = marked?.["text"] ?? row.trim();
  const indent =
    row.length - row.trimStart().length + (marked === undefined ? 0 : row.trimStart().indexOf(text));
  return {
    cells: toCells(text, indent),
    marker: marked !== undefined,
    gap,
    wraps: width > 0,
    room: Math.max(0, width - row.trimEnd().length) * CHARACTER,
    flow: 0,
  };
}

function toCells(text: string, indent: number): Cell[] {
  return [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => ({
    text: match[0].replace(/ {2}/g, " "),
    x: (indent + match.index) * CHARACTER,
    end: (indent + match.index + match[0].length) * CHARACTER,
    bold: false,
    italic: false,
    size: 1,
  }));
}
