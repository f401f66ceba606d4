import type { SafeDocumentNode, SafeTextNode } from "@react-pdf/layout";
import type { LinePiece, Piece, ShapePiece, Tag } from "./flatten.ts";
import { marksOf } from "./node.ts";
import type { TaggedDocument } from "./tagged-document.ts";
import { TaggedLines } from "./tagged-lines.ts";

type SafePage = SafeDocumentNode["children"][number];
type SafeNode = NonNullable<SafePage["children"]>[number];

/** One sheet of paper: what stands on it, and by how much each piece moves down from its place on the endless page. */
export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly shift: number;
  /** Words that repeat on later pages, for the eye only; their places are those on this page. */
  readonly furniture: readonly LinePiece[];
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Makes the structure tree and the pages that react-pdf's renderer draws; each text tags its own words while it is drawn. */
export function pageNodes(
  document: TaggedDocument,
  root: Tag,
  pages: readonly PageContent[],
  size: PageSize,
): SafePage[] {
  const elements = addStructure(document, root);
  const draw = { document, elements, size };
  return pages.map((page) => ({
    type: "PAGE",
    box: { ...size, top: 0, left: 0, right: 0, bottom: 0 },
    style: {},
    props: {},
    wasSplit: false,
    children: [...contentNodes(page, draw), ...page.furniture.map((piece) => artifactNode(piece, draw))],
  }));
}

interface Draw {
  readonly document: TaggedDocument;
  readonly elements: ReadonlyMap<Tag, PDFKit.PDFStructureElement>;
  readonly size: PageSize;
}

function addStructure(document: TaggedDocument, root: Tag): Map<Tag, PDFKit.PDFStructureElement> {
  const elements = new Map<Tag, PDFKit.PDFStructureElement>();
  const add = (tag: Tag): PDFKit.PDFStructureElement => {
    const element = document.struct(tag.type);
    elements.set(tag, element);
    for (const child of tag.children) element.add(add(child));
    return element;
  };
  document.addStructure(add(root));
  return elements;
}

function contentNodes({ pieces, shift }: PageContent, draw: Draw): SafeNode[] {
  return linesByText(pieces).map((part) =>
    Array.isArray(part) ? textNode(part, shift, draw) : shapeNode(part, shift, draw),
  );
}

/** Neighbouring lines of one text are drawn as one. */
function linesByText(pieces: readonly Piece[]): Array<LinePiece[] | ShapePiece> {
  const parts: Array<LinePiece[] | ShapePiece> = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (piece.kind !== "line") parts.push(piece);
    else if (Array.isArray(last) && last[0]?.node === piece.node) last.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

function textNode(pieces: readonly LinePiece[], shift: number, draw: Draw): SafeNode {
  const [first] = pieces;
  const element = first && draw.elements.get(first.tag);
  if (first === undefined || element === undefined) throw new Error("A text without an element");
  const marks = marksOf(first.node);
  const tagged = new TaggedLines(pieces.map(({ line }) => line));
  tagged.tagAs(draw.document, element, marks.spans ?? []);
  const top = first.y + shift;
  return {
    ...placedText(first.node, first.x, top),
    lines: tagged,
    props: marks.outline === undefined ? {} : { bookmark: bookmark(marks.outline, top, draw.size) },
  };
}

function artifactNode(piece: LinePiece, draw: Draw): SafeNode {
  const lines = new TaggedLines([piece.line]);
  lines.asArtifact(draw.document);
  return { ...placedText(piece.node, piece.x, piece.y), lines, props: {} };
}

function placedText(node: SafeTextNode, left: number, top: number): SafeTextNode {
  const { width = 0, height = 0 } = node.box ?? {};
  return { ...node, style: {}, box: { top, left, width, height, right: 0, bottom: 0 } };
}

/** All entries stand on the outline's first level, so their parent is none. PDFKit counts `left` from the right edge. */
function bookmark(title: string, top: number, size: PageSize) {
  return { title, top: Math.max(top - 12, 1), left: size.width, parent: -1, ref: 0 };
}

function shapeNode(shape: ShapePiece, shift: number, draw: Draw): SafeNode {
  const { document } = draw;
  const { width, height, color } = shape;
  return {
    type: "CANVAS",
    box: { top: shape.y + shift, left: shape.x, width, height, right: 0, bottom: 0 },
    style: {},
    wasSplit: false,
    props: {
      paint: () => {
        document.markContent("Artifact", { type: "Layout" });
        if (shape.kind === "dot") document.circle(width / 2, height / 2 + 0.5, 0.9).fill(color);
        else document.rect(0, 0, width, height).fill(color);
        document.endMarkedContent();
        return null;
      },
    },
  };
}
