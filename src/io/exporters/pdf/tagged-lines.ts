import type { Line } from "./flatten.ts";
import type { Span } from "./node.ts";
import type { TaggedDocument } from "./tagged-document.ts";

type LineRun = Line["runs"][number];
type DrawLine = (line: Line, index: number, lines: Line[]) => void;

/** A part of a line that is one element: its runs, and where it begins. */
interface Segment {
  readonly span: Span | undefined;
  readonly lines: Line[];
}

/**
 * The lines of a text as react-pdf's renderer walks through them: drawing them marks their words, so that marks and drawing
 * can't come apart.
 */
export class TaggedLines extends Array<Line> {
  #around: (draw: DrawLine) => void = () => {};

  constructor(lines: readonly Line[]) {
    super();
    this.push(...lines);
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  override forEach(draw: DrawLine): void {
    this.#around(draw);
  }

  /** Words go into `element`; a link or a passage in another language into an element of its own inside it. */
  tagAs(document: TaggedDocument, element: PDFKit.PDFStructureElement, spans: readonly Span[]): void {
    this.#around = (draw) => {
      for (const segment of segmentsOf(this, spans)) drawSegment(segment, draw, document, element);
    };
  }

  asArtifact(document: TaggedDocument): void {
    this.#around = (draw) => {
      document.markContent("Artifact", { type: "Pagination" });
      this.map((line, index) => draw(line, index, this));
      document.endMarkedContent();
    };
  }
}

function drawSegment(
  { span, lines }: Segment,
  draw: DrawLine,
  document: TaggedDocument,
  parent: PDFKit.PDFStructureElement,
): void {
  const type = span?.href === undefined ? "Span" : "Link";
  const lang = span?.language === undefined ? {} : { lang: span.language };
  const element = span === undefined ? parent : document.struct(type, lang);
  if (span !== undefined) parent.add(element);
  element.add(document.markStructureContent(type));
  lines.map((line, index) => draw(line, index, lines));
  document.endMarkedContent();
  if (span?.href !== undefined) linkLines(lines, span.href, document, element);
  // An ended element notes the page that it is on, which its link needs.
  if (span !== undefined) element.end();
}

function linkLines(
  lines: readonly Line[],
  href: string,
  document: TaggedDocument,
  structParent: PDFKit.PDFStructureElement,
): void {
  for (const { box, runs, string } of lines) {
    if (box === undefined) continue;
    const width = runs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PDFKit writes a String as words, a string as a name
    const options = { structParent, Contents: new String(string) as string };
    document.link(box.x, box.y, width, box.height, href, options);
  }
}

/** Neighbouring runs of one span are one segment, also over a line's end. */
function segmentsOf(lines: readonly Line[], spans: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  for (const line of lines) {
    let x = line.box?.x ?? 0;
    for (const run of line.runs) {
      const span = spanOf(run, spans);
      const part = { ...line, runs: [withoutLink(run)], box: boxAt(line, x) };
      const last = segments.at(-1);
      if (last !== undefined && last.span === span) last.lines.push(part);
      else segments.push({ span, lines: [part] });
      x += run.xAdvance ?? 0;
    }
  }
  return segments;
}

function boxAt(line: Line, x: number): NonNullable<Line["box"]> {
  const { y = 0, width = 0, height = 0 } = line.box ?? {};
  return { x, y, width, height };
}

/** Layout carries `run:2` as a link: the number of the span. */
function spanOf(run: LineRun, spans: readonly Span[]): Span | undefined {
  const [, index] = /^run:(\d+)$/.exec(run.attributes.link ?? "") ?? [];
  return index === undefined ? undefined : spans[Number(index)];
}

function withoutLink(run: LineRun): LineRun {
  if (!run.attributes.link) return run;
  const { link: _, ...attributes } = run.attributes;
  return { ...run, attributes };
}
