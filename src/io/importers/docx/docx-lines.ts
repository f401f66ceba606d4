import type { Cell, Line } from "#io/importers/reading/line.ts";
import { MARKERS } from "#io/importers/reading/list-markers.ts";
import { readPlace } from "#io/importers/reading/places.ts";
import { namesSection } from "#io/importers/reading/section-names.ts";
import { type DocxParagraph, type DocxRun, readParagraph } from "./docx-paragraph.ts";
import type { Styles } from "./docx-styles.ts";
import { elementsOf, type XmlElement } from "./read-xml.ts";

const BULLET = new RegExp(`^[${MARKERS}]\\s*(?=\\S)`, "u");
const PAGE_NUMBER = /^(?:page|página|pág\.?)?\s*\d*\s*(?:(?:of|de|\/)\s*\d*)?$/iu;
/** Twentieths of a point to a line of text. */
const LINE = 240;
/** Distance of table columns in units of the text's size: far enough to be cells. */
const COLUMN = 20;
const DEFAULT_SIZE = 22;

interface Draft {
  readonly line: Line;
  readonly length: number;
  readonly size: number;
}

/** Walks a document's blocks and writes them down as lines. */
export class DocxLines {
  readonly linkIds: string[] = [];
  private readonly styles: Styles;
  private readonly drafts: Draft[] = [];
  private readonly edgeTexts = new Set<string>();
  private blank = 0;
  private after = 0;
  private flow = 0;
  private flows = 0;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  /** A page header or footer; page numbers and repeats are left out. */
  addEdge(edge: XmlElement): void {
    const from = this.drafts.length;
    this.addBlocks(edge);
    const kept = this.drafts.splice(from).filter(({ line }) => {
      const text = line.cells.map((cell) => cell.text).join(" ");
      if (PAGE_NUMBER.test(text) || this.edgeTexts.has(text)) return false;
      this.edgeTexts.add(text);
      return true;
    });
    this.drafts.push(...kept);
  }

  addBody(body: XmlElement): void {
    this.addBlocks(body);
  }

  /** Sizes and spaces relative to what is usual in the document. */
  finish(): Line[] {
    const size =
      mostCommon(
        this.drafts.flatMap((draft) =>
          Array.from({ length: Math.ceil(draft.length / 20) }, () => draft.size),
        ),
      ) ?? DEFAULT_SIZE;
    const gap = mostCommon(this.drafts.map(({ line }) => line.gap)) ?? 0;
    return this.drafts.map(({ line }) => ({
      ...line,
      gap: Math.max(0, line.gap - gap),
      cells: line.cells.map((cell) => ({ ...cell, size: Math.round((cell.size / size) * 100) / 100 })),
    }));
  }

  private addBlocks(parent: XmlElement): void {
    for (const element of elementsOf(parent)) {
      if (element.name === "w:p") this.addParagraph(readParagraph(element, this.styles));
      else if (element.name === "w:tbl") this.addTable(element);
      else if (element.name !== "w:sectPr" && element.name !== "w:del") this.addBlocks(element);
    }
  }

  private addParagraph(paragraph: DocxParagraph): void {
    this.linkIds.push(...paragraph.linkIds);
    for (const box of paragraph.boxes) this.inOwnFlow(() => this.addBlocks(box));
    const before = Math.max(this.after, paragraph.look.before ?? 0) / LINE;
    const rows = toRows(paragraph);
    if (rows.length === 0) {
      if (paragraph.boxes.length === 0) this.blank += 1;
      return;
    }
    for (const [index, cells] of rows.entries())
      this.addLine(paragraph, cells, index === 0 ? this.blank + before : 0);
    this.blank = 0;
    this.after = paragraph.look.after ?? 0;
  }

  private addLine({ look }: DocxParagraph, cells: readonly Cell[], gap: number): void {
    const [first, ...rest] = cells;
    if (first === undefined) return;
    const bullet = BULLET.exec(first.text)?.[0] ?? "";
    const isList = look.isList === true && look.level === undefined;
    const line: Line = {
      cells: [{ ...first, text: first.text.slice(bullet.length) }, ...rest],
      marker: isList || bullet !== "",
      gap,
      ...(look.level !== undefined && { level: look.level }),
      wraps: false,
      room: 0,
      flow: this.flow,
    };
    this.drafts.push({
      line,
      length: cells.reduce((sum, cell) => sum + cell.text.length, 0),
      size: first.size,
    });
  }

  private inOwnFlow(add: () => void): void {
    const flow = this.flow;
    this.flows += 1;
    this.flow = this.flows;
    add();
    this.flow = flow;
  }

  /** A table of columns is read column by column, any other row by row. */
  private addTable(table: XmlElement): void {
    const rows = elementsOf(table)
      .filter((row) => row.name === "w:tr")
      .map((row) => elementsOf(row).filter((cell) => cell.name === "w:tc"));
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns < 2 || !this.isLayout(rows)) {
      for (const row of rows) this.addRow(row);
      return;
    }
    for (let column = 0; column < columns; column += 1) {
      this.inOwnFlow(() => {
        for (const row of rows) {
          const cell = row[column];
          if (cell !== undefined) this.addBlocks(cell);
        }
      });
    }
  }

  /** Cells that hold whole sections are columns of the page. */
  private isLayout(rows: readonly XmlElement[][]): boolean {
    const cells = rows.flat().map((cell) => this.textsOf(cell));
    return cells.some((texts) => texts.length > 2 && texts.some(namesSection));
  }

  private textsOf(cell: XmlElement): string[] {
    const lines = new DocxLines(this.styles);
    lines.addBody(cell);
    return lines.drafts.map(({ line }) => line.cells.map((part) => part.text).join(" "));
  }

  /** One line of the cells' first lines, then what else each cell holds; a heading before its section goes first. */
  private addRow(row: readonly XmlElement[]): void {
    const parts = row.map((cell) => {
      const from = this.drafts.length;
      this.addBlocks(cell);
      return this.drafts.splice(from);
    });
    const [head, ...content] = parts.filter((part) => part.length > 0);
    if (head === undefined) return;
    const isHeading =
      head.length === 1 && content.length === 1 && namesSection(head[0]?.line.cells[0]?.text ?? "");
    if (isHeading || areLists([head, ...content])) this.drafts.push(...head, ...content.flat());
    else this.drafts.push(...mergeRow([head, ...content]));
  }
}

/** Cells that each hold a title and a list are read one after the other. */
function areLists(parts: readonly (readonly Draft[])[]): boolean {
  return (
    parts.length > 1 &&
    parts.every(([first, second]) => first?.line.marker === false && second?.line.marker === true)
  );
}

function mergeRow(parts: readonly (readonly Draft[])[]): Draft[] {
  const firsts = parts.flatMap((part) => part[0] ?? []);
  const [lead] = firsts;
  if (lead === undefined) return [];
  const rows = parts.map(placeBelow);
  const cells = rows.flatMap(({ cells: own }, column) =>
    own.map((cell) => ({ ...cell, x: cell.x + column * COLUMN, end: cell.end + column * COLUMN })),
  );
  const merged = {
    ...lead,
    line: { ...lead.line, cells, marker: parts.length === 1 && lead.line.marker },
  };
  return [merged, ...rows.flatMap(({ rest }) => rest)];
}

/** The first line of a cell of a table, with the place that stands alone below it. */
function placeBelow([first, second, ...more]: readonly Draft[]): { cells: readonly Cell[]; rest: Draft[] } {
  const own = first?.line.cells ?? [];
  if (second === undefined) return { cells: own, rest: more };
  const [place, ...others] = second.line.cells;
  const isPlace =
    place !== undefined && others.length === 0 && !second.line.marker && readPlace(place.text) !== undefined;
  return isPlace ? { cells: [...own, place], rest: more } : { cells: own, rest: [second, ...more] };
}

/** The lines of a paragraph, each as cells between its tabs. */
function toRows({ runs }: DocxParagraph): Cell[][] {
  const rows: DocxRun[][][] = [[[]]];
  for (const run of runs) {
    for (const piece of run.text.split(/([\t\n])/)) {
      if (piece === "\n") rows.push([[]]);
      else if (piece === "\t") rows.at(-1)?.push([]);
      else if (piece !== "")
        rows
          .at(-1)
          ?.at(-1)
          ?.push({ ...run, text: piece });
    }
  }
  return rows.map((row) => row.flatMap(toCells)).filter((cells) => cells.length > 0);
}

function toCells(runs: readonly DocxRun[], column: number): Cell[] {
  const text = runs
    .map((run) => run.text)
    .join("")
    .replaceAll("\u00AD", "")
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const first = runs.find((run) => /[\p{L}\d]/u.test(run.text)) ?? runs[0];
  if (text === "" || first === undefined) return [];
  const { look } = first;
  return [
    {
      text,
      x: column * COLUMN,
      end: column * COLUMN + text.length / 2,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      size: look.size ?? DEFAULT_SIZE,
    },
  ];
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0];
}
