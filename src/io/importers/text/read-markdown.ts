import type { Cell, Line, SourceText } from "#io/importers/reading/line.ts";

const HEADING = /^(?<marks>#{1,6})\s+(?<text>.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+]|\d{1,2}[.)])\s+(?<text>.*)$/;
const TABLE_ROW = /^\s*\|(?<cells>.+)\|\s*$/;
const TABLE_RULE = /^\s*\|?[\s:|-]+\|[\s:|-]*$/;
const UNDERLINE = /^(?:=+|-{3,})\s*$/;
const LINK = /!?\[(?<text>[^\]]*)\]\((?<url>[^()\s]+)(?:\s+"[^"]*")?\)/g;

/** Whether a text uses Markdown's marks in earnest. */
export function isMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,4} \S/gm)?.length ?? 0;
  const marks = text.match(/\*\*\S[^*\n]*\*\*|\]\(https?:|^\|.*\|$/gm)?.length ?? 0;
  return headings >= 2 || (headings >= 1 && marks >= 1) || marks >= 4;
}

/** Markdown as lines: headings have levels, emphasis is weight, links keep their addresses. */
export function readMarkdown(text: string): SourceText {
  const links: string[] = [];
  const lines: Line[] = [];
  const rows = text.replace(/^---\n[\s\S]*?\n---\n/, "").split(/\r\n?|\n/);
  let gap = 0;
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1] ?? "";
    if (row.trim() === "" || TABLE_RULE.test(row) || UNDERLINE.test(row)) {
      gap = lines.length === 0 ? 0 : 1;
      continue;
    }
    lines.push(toLine(row, UNDERLINE.test(below) && /^\S/.test(row) ? below : "", gap, links));
    gap = 0;
  }
  return { lines, links, hyphenates: false };
}

function toLine(row: string, underline: string, gap: number, links: string[]): Line {
  const heading = HEADING.exec(row)?.groups;
  const item = ITEM.exec(row)?.groups;
  const cells = TABLE_ROW.exec(row)?.groups?.["cells"]?.split("|");
  const level = heading?.["marks"]?.length ?? levelOf(underline);
  const texts = cells ?? [heading?.["text"] ?? item?.["text"] ?? row.trim()];
  const isBroken = / {2}$|\\$/.test(row);
  return {
    cells: texts.map((cell) => toCell(cell.trim(), links)).filter((cell) => cell.text !== ""),
    marker: item !== undefined,
    gap,
    ...(level !== undefined && { level }),
    wraps: heading === undefined && cells === undefined && !isBroken,
    room: 0,
    flow: 0,
  };
}

/** A heading that is underlined: `=` is the first level, `-` the second. */
function levelOf(underline: string): number | undefined {
  if (underline === "") return undefined;
  return underline.startsWith("=") ? 1 : 2;
}

function toCell(text: string, links: string[]): Cell {
  const plain = text
    .replaceAll(LINK, (whole, label: string, url: string) => readLink(whole, label, url, links))
    .replace(/<((?:https?:|mailto:)[^>]+)>/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, "$1");
  const bold = /^(\*\*|__)/.test(plain);
  const italic = !bold && /^[*_]/.test(plain);
  const bare = plain
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*])[*_](?=\S)(.+?)(?<=\S)[*_](?![\w*])/g, "$1")
    .replace(/`([^`]+)`/g, "$1");
  return { text: bare.trim(), x: 0, end: bare.length / 2, bold, italic, size: 1 };
}

/** The words of a link, and its address where the words do not say it. */
function readLink(_whole: string, label: string, url: string, links: string[]): string {
  links.push(url);
  if (/^mailto:|^tel:/.test(url) || label.includes(".")) return label;
  return /^https?:/.test(url) ? url : label;
}
