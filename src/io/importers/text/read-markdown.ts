import type { Cell, Line, SourceText } from "#io/importers/reading/line.ts";

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+]|\d{1,2}[.)])\s+(.*)$/;
const TABLE_ROW = /^\s*\|(.+)\|\s*$/;
const TABLE_RULE = /^\s*\|?[\s:|-]+\|[\s:|-]*$/;
const UNDERLINE = /^(?:=+|-{3,})\s*$/;
const LINK = /!?\[(?<text>[^\]]*)\]\((?<url>[^()\s]+)(?:\s+"[^"]*")?\)/g;

/** Distance of table columns in units of the text's size: far enough to be cells. */
const COLUMN = 20;

/** Whether a text uses Markdown's marks in earnest. */
export function isMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,4} \S/gm)?.length ?? 0;
  const marks = text.match(/\*\*\S[^*\n]*\*\*|\]\(https?:|^\|.*\|$/gm)?.length ?? 0;
  const underlined = text.match(/^\p{L}.*\n(?:={3,}|-{3,})\s*$/gmu)?.length ?? 0;
  return headings >= 2 || (headings + underlined >= 1 && marks >= 1) || marks >= 4;
}

/** Markdown as lines: headings have levels, emphasis is weight, links keep their addresses. */
export function readMarkdown(text: string): SourceText {
  const links: string[] = [];
  const lines: Line[] = [];
  const rows = text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .split(/\r\n?|\n/)
    .map((row) => row.replace(/^\s{0,3}(?:>\s?)+/, ""));
  const hasEntryHeadings = rows.some((row) => /^#{3,6}\s/.test(row));
  let gap = 0;
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1] ?? "";
    if (row.trim() === "" || TABLE_RULE.test(row) || UNDERLINE.test(row)) {
      gap = lines.length === 0 ? 0 : 1;
      continue;
    }
    const line = toLine(row, UNDERLINE.test(below) && /^\S/.test(row) ? below : "", gap, links);
    const isTold = hasEntryHeadings && line.level === undefined;
    lines.push({ ...line, gap: isTold ? 0 : gap, wraps: line.wraps && below.trim() !== "" });
    gap = 0;
  }
  return { lines, links, hyphenates: false };
}

function toLine(row: string, underline: string, gap: number, links: string[]): Line {
  const { level = levelOf(underline), texts, isItem, isWhole } = readRow(row);
  return {
    cells: texts
      .map((text, column) => toCell(text.trim(), column * COLUMN, links))
      .filter((cell) => cell.text !== ""),
    marker: isItem,
    gap,
    ...(level !== undefined && { level }),
    wraps: !isWhole,
    room: 0,
    flow: 0,
  };
}

interface Row {
  readonly level?: number;
  readonly texts: readonly string[];
  readonly isItem: boolean;
  /** No other row goes on with it: a heading, a table row, a forced break. */
  readonly isWhole: boolean;
}

function readRow(row: string): Row {
  const [, marks, heading] = HEADING.exec(row) ?? [];
  if (marks !== undefined && heading !== undefined)
    return { level: marks.length, texts: [heading], isItem: false, isWhole: true };
  const cells = TABLE_ROW.exec(row)?.[1];
  if (cells !== undefined) return { texts: cells.split("|"), isItem: false, isWhole: true };
  const item = ITEM.exec(row)?.[1];
  return { texts: [item ?? row], isItem: item !== undefined, isWhole: / {2}$|\\$/.test(row) };
}

/** A heading that is underlined: `=` is the first level, `-` the second. */
function levelOf(underline: string): number | undefined {
  if (underline === "") return undefined;
  return underline.startsWith("=") ? 1 : 2;
}

function toCell(text: string, x: number, links: string[]): Cell {
  const plain = text
    .replaceAll(LINK, (whole, label: string, url: string) => readLink(whole, label, url, links))
    .replace(/\s*\\$/, "")
    .replace(/<((?:https?:|mailto:)[^>\s]+|[^<>\s@]+@[^<>\s@]+)>/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, "$1");
  const bold = /^(\*\*|__)/.test(plain);
  const italic = !bold && /^[*_]/.test(plain);
  const bare = plain
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*])[*_](?=\S)(.+?)(?<=\S)[*_](?![\w*])/g, "$1")
    .replace(
      /`([^`]+)`(\s*(?=`))?/g,
      (_, code: string, next?: string) => code + (next === undefined ? "" : "  "),
    );
  return { text: bare.trim(), x, end: x + bare.length / 2, bold, italic, size: 1 };
}

/** The words of a link, and its address where the words do not say it. */
function readLink(_whole: string, label: string, url: string, links: string[]): string {
  links.push(url);
  if (/^mailto:|^tel:/.test(url) || label.includes(".")) return label;
  return /^https?:/.test(url) ? url : label;
}
