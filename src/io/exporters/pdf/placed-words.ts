import type { RecordPath } from "#core/documents/block.ts";
import type { PageContent } from "./draw.ts";
import type { LinePiece } from "./flatten.ts";

/** Words of one place in the record, and the box that they fill on a page: points from its left and top edges. */
export interface PlacedWords {
  readonly path: RecordPath;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands on one page. */
export interface PageWords {
  /** Lines of words, what stands side by side counted once. */
  readonly lines: number;
  /** In reading order. */
  readonly words: readonly PlacedWords[];
}

/** Lines whose tops lie nearer to each other than this stand side by side, points. */
const SAME_LINE = 4;

export function wordsOnPage({ pieces, shift }: Pick<PageContent, "pieces" | "shift">): PageWords {
  const lines = pieces.filter((piece) => piece.kind === "line");
  return { lines: countLines(lines), words: placedWords(lines, shift) };
}

function countLines(lines: readonly LinePiece[]): number {
  const tops = lines.map(({ y }) => y).sort((a, b) => a - b);
  return tops.filter((top, index) => index === 0 || top - (tops[index - 1] ?? 0) > SAME_LINE).length;
}

/** The lines of one place are one box, also where something else stands between them. */
function placedWords(lines: readonly LinePiece[], shift: number): PlacedWords[] {
  const byPath = new Map<RecordPath, PlacedWords>();
  for (const line of lines) {
    if (line.path === undefined) continue;
    const own = boxOf(line, line.path, shift);
    const before = byPath.get(line.path);
    byPath.set(line.path, before === undefined ? own : around(before, own));
  }
  return [...byPath.values()];
}

function boxOf({ x, y, node, line, tag }: LinePiece, path: RecordPath, shift: number): PlacedWords {
  const text = tag.type === "Lbl" ? "" : line.string.trim();
  return { path, text, x, y: y + shift, width: node.box?.width ?? 0, height: line.box?.height ?? 0 };
}

function around(one: PlacedWords, other: PlacedWords): PlacedWords {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    path: one.path,
    text: [one.text, other.text].filter((text) => text !== "").join(" "),
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
