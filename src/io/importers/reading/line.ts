/** One run of words with nothing but word spaces in it: a table cell, a tab stop, a right-aligned date. */
export interface Cell {
  readonly text: string;
  /** Left and right edge, in units of the body text's size; in plain text, half a unit a character. */
  readonly x: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its words are of more than one weight; the first one's counts. */
  readonly mixed?: boolean;
  /** A list marker stood before its words. */
  readonly marker?: boolean;
  /** Words of it were read from a picture and are not clear. */
  readonly unsure?: boolean;
  /** Type size over the body text's size; 1 where the format has none. */
  readonly size: number;
}

/** Where on a page a line stands, in points from its top left corner; `y` is the baseline. */
export interface PagePlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the largest type in it. */
  readonly size: number;
}

/** One line of a file in reading order, whatever its format: all later steps see only these. */
export interface Line {
  readonly cells: readonly Cell[];
  /** A list marker stood before the words; it is not in the text. */
  readonly marker: boolean;
  /** Blank space above, in lines beyond the usual distance. */
  readonly gap: number;
  /** Level of a heading that the format itself declares (Markdown, Word styles), 1 the highest. */
  readonly level?: number;
  /** Whether the line breaks where the page ends, so that the next may go on; false where a line is a whole paragraph. */
  readonly wraps: boolean;
  /** Blank space between the end of the line and the right edge of its column, in the units of `x`. */
  readonly room: number;
  /** Number of the column that the line stands in; a new number starts a new flow. */
  readonly flow: number;
  /** Where the format has pages. */
  readonly place?: PagePlace;
}

/** A whole file as lines, with what its format tells besides. */
export interface SourceText {
  readonly lines: readonly Line[];
  /** Addresses behind the words of links. */
  readonly links: readonly string[];
  /** Whether the producer cuts words at line ends. */
  readonly hyphenates: boolean;
}

/** The words of a line, cells parted by two spaces. */
export function textOf(line: Line): string {
  return line.cells.map((cell) => cell.text).join("  ");
}

export function sizeOf(line: Line): number {
  return Math.max(0, ...line.cells.map((cell) => cell.size));
}

export function isBold(line: Line): boolean {
  return line.cells[0]?.bold ?? false;
}

export function indentOf(line: Line): number {
  return line.cells[0]?.x ?? 0;
}

/** How a line is dressed; lines of one role in a document are dressed alike. */
export function dressOf(line: Line): string {
  const first = line.cells[0];
  if (first === undefined) return "";
  const caps = isAllCaps(first.text) ? "caps" : "";
  return [Math.round(first.size * 20), first.bold ? "bold" : "", first.italic ? "italic" : "", caps].join(
    " ",
  );
}

export function isAllCaps(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
