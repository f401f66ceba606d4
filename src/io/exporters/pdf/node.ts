import type { TextNode, ViewNode } from "@react-pdf/layout";
import type { RecordPath } from "#core/documents/block.ts";
import type { Language } from "#core/model/language.ts";

/** The structure elements that a document is tagged with. */
export type StructureType = "H1" | "H2" | "H3" | "H4" | "P" | "L" | "LI" | "Lbl" | "LBody";

/** What layout carries through untouched on `props`, for the passes after it. */
export interface Marks {
  readonly tag?: StructureType;
  /** Nothing inside is parted by a page end. */
  readonly together?: boolean;
  /** Stays on the page of what follows. */
  readonly keepWithNext?: boolean;
  /** A filled rectangle without words: an artifact. */
  readonly rule?: string;
  /** A line down the side of something that may run over several pages. */
  readonly upright?: string;
  /** A row whose neighbours are parted by a dot of this colour. */
  readonly dotted?: string;
  /** Where in the record its words come from. */
  readonly path?: RecordPath | undefined;
  /** A text whose width follows from the sheet and from these words, which share its line. */
  readonly beside?: string;
  /** By which key the lines of a text are kept, once they are set. */
  readonly setAs?: string;
  /** Title of the outline's entry for this heading. */
  readonly outline?: string;
  /** Runs with a link or in another language, by the address that layout carries: `run:0`. */
  readonly spans?: ReadonlyArray<Span>;
}

/** A stretch within a text that is an element of its own. */
export interface Span {
  readonly language?: Language;
  readonly href?: string;
}

export type Style = Extract<NonNullable<ViewNode["style"]>, { readonly fontSize?: unknown }>;
export type LayoutNode = ViewNode | TextNode;

export function view(style: Style, children: readonly LayoutNode[], marks: Marks = {}): ViewNode {
  const props: ViewNode["props"] & Marks = marks;
  return { type: "VIEW", style, props, children: [...children] };
}

export function text(style: Style, children: NonNullable<TextNode["children"]>, marks: Marks = {}): TextNode {
  const props: TextNode["props"] & Marks = marks;
  return { type: "TEXT", style, props, children };
}

export function marksOf(node: { readonly props?: object }): Marks {
  return node.props ?? {};
}
