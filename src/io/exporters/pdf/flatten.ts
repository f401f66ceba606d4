import type { SafeDocumentNode, SafeTextNode } from "@react-pdf/layout";
import type { RecordPath } from "#core/documents/block.ts";
import { linesAsWritten } from "./lines-as-written.ts";
import { marksOf, type StructureType } from "./node.ts";

type SafePage = SafeDocumentNode["children"][number];
type SafeNode = NonNullable<SafePage["children"]>[number];
export type Line = NonNullable<SafeTextNode["lines"]>[number];

/** One element of the structure tree, in reading order; the draw pass adds the content. */
export interface Tag {
  readonly type: StructureType | "Document";
  readonly children: Tag[];
}

/** Points from the left edge and from the top of the endless page. */
interface Position {
  readonly x: number;
  readonly y: number;
}

/** One line of words, and the text it is from. */
export interface LinePiece extends Position {
  readonly kind: "line";
  readonly node: SafeTextNode;
  readonly line: Line;
  readonly tag: Tag;
  /** Where in the record the words come from. */
  readonly path: RecordPath | undefined;
}

/** Decoration: a filled rectangle, one that page ends may cut (`upright`), or a dot in the middle of `width` × `height`. */
export interface ShapePiece extends Position {
  readonly kind: "rectangle" | "dot" | "upright";
  readonly width: number;
  readonly height: number;
  readonly color: string;
}
export type Piece = LinePiece | ShapePiece;

/** A stretch of the endless page that no page end may cut. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly keepWithNext: boolean;
}

export interface FlatDocument {
  readonly root: Tag;
  readonly pieces: Piece[];
  readonly stretches: Stretch[];
}

interface Place extends Position {
  readonly tag: Tag;
  /** Inside something that is kept together as a whole. */
  readonly isHeld: boolean;
  readonly path: RecordPath | undefined;
}

/** The laid-out endless page as lines and shapes in reading order, what must stay together, and the structure tree. */
export function flatten(page: SafePage): FlatDocument {
  const root: Tag = { type: "Document", children: [] };
  const flat: FlatDocument = { root, pieces: [], stretches: [] };
  const place: Place = { x: 0, y: 0, tag: root, isHeld: false, path: undefined };
  for (const child of page.children ?? []) visit(child, place, flat);
  return flat;
}

function visit(node: SafeNode, parent: Place, flat: FlatDocument): void {
  if (node.box === undefined) return;
  const marks = marksOf(node);
  const place: Place = {
    x: parent.x + node.box.left,
    y: parent.y + node.box.top,
    tag: marks.tag === undefined ? parent.tag : addTag(parent.tag, marks.tag),
    isHeld: parent.isHeld || marks.together === true,
    path: marks.path ?? parent.path,
  };
  if (place.isHeld && !parent.isHeld) holdTogether(node.box.height, place, marks, flat);
  if (marks.rule !== undefined) addRectangle(node.box, place, marks.rule, flat);
  if (marks.upright !== undefined) {
    flat.pieces.push({ kind: "upright", x: place.x, y: place.y, ...sizeOf(node.box), color: marks.upright });
  }
  if (node.type === "TEXT") addLines(node, place, flat);
  if (marks.dotted !== undefined) addDots(childrenOf(node), place, marks.dotted, flat);
  for (const child of childrenOf(node)) visit(child, place, flat);
}

function childrenOf(node: SafeNode): SafeNode[] {
  return node.type === "VIEW" ? (node.children ?? []) : [];
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height };
}

function addTag(parent: Tag, type: StructureType): Tag {
  const tag: Tag = { type, children: [] };
  parent.children.push(tag);
  return tag;
}

function holdTogether(
  height: number,
  place: Place,
  marks: ReturnType<typeof marksOf>,
  flat: FlatDocument,
): void {
  flat.stretches.push({
    top: place.y,
    bottom: place.y + height,
    keepWithNext: marks.keepWithNext === true,
  });
}

function addRectangle(
  { width, height }: { readonly width: number; readonly height: number },
  place: Place,
  color: string,
  flat: FlatDocument,
): void {
  flat.pieces.push({ kind: "rectangle", x: place.x, y: place.y, width, height, color });
  if (!place.isHeld) holdTogether(height, place, { keepWithNext: true }, flat);
}

/** Lines of one text: the first two and the last two stay on one page each, so that no line stands alone. */
function addLines(node: SafeTextNode, place: Place, flat: FlatDocument): void {
  const lines = linesAsWritten(node);
  const first = lines[0]?.box?.y ?? 0;
  const keepsNext = marksOf(node).keepWithNext === true;
  for (const [index, line] of lines.entries()) {
    const top = place.y + (line.box?.y ?? 0) - first;
    flat.pieces.push({ kind: "line", x: place.x, y: top, node, line, tag: place.tag, path: place.path });
    if (place.isHeld) continue;
    const isLast = index === lines.length - 1;
    const keepWithNext = isLast ? keepsNext : index === 0 || index === lines.length - 2;
    holdTogether(line.box?.height ?? 0, { ...place, y: top }, { keepWithNext }, flat);
  }
}

/** A dot in the gap between two neighbours that stand on one line. */
function addDots(items: readonly SafeNode[], place: Place, color: string, flat: FlatDocument): void {
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (item.box === undefined || next?.box === undefined) continue;
    if (Math.abs(item.box.top - next.box.top) > 1) continue;
    const from = item.box.left + item.box.width;
    const width = next.box.left - from;
    const x = place.x + from;
    const y = place.y + item.box.top;
    flat.pieces.push({ kind: "dot", x, y, width, height: item.box.height, color });
  }
}
