import type { TextNode } from "@react-pdf/layout";
import type { DocumentTree, Paper } from "#core/documents/document.ts";
import type { Run } from "#core/documents/run.ts";
import type { ColorRole, HeadingStyle, Template, TemplateTokens } from "#core/documents/template.ts";
import type { Language } from "#core/model/language.ts";
import { type FontWeight, fontStack } from "./font-set.ts";
import { SPARE_WIDTH } from "./lines-as-written.ts";
import { type Marks, type Span, type Style, text } from "./node.ts";

/** Width and height in points. */
const PAPER_SIZES = { letter: [612, 792], a4: [595.28, 841.89] } as const satisfies Record<
  Paper,
  readonly [number, number]
>;

/** One document's dress: what every block is set by. */
export interface Sheet {
  readonly template: Template;
  readonly tokens: TemplateTokens;
  readonly kind: "resume" | "letter";
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Width between the side margins. */
  readonly measure: number;
  /** The same for sheets that set the same words alike. */
  readonly key: string;
}

export function sheetOf(tree: DocumentTree, template: Template, kind: Sheet["kind"]): Sheet {
  const [width, height] = PAPER_SIZES[tree.paper];
  const { tokens } = template;
  return {
    template,
    tokens,
    kind,
    language: tree.language,
    width,
    height,
    measure: width - 2 * tokens.margin.side,
    key: JSON.stringify([tokens, template.arrangement, tree.paper, kind]),
  };
}

/** Body words; a letter is set a little larger than a resume. */
export function bodyStyle(sheet: Sheet, weight: FontWeight = "regular", color: ColorRole = "ink"): Style {
  const { body, fonts, colors } = sheet.tokens;
  return {
    fontFamily: fontStack(fonts.body, weight),
    fontSize: sheet.kind === "letter" ? body.letter : body.size,
    lineHeight: body.leading,
    color: colors[color],
  };
}

/** Words that may take more than one line. */
export function runningStyle(sheet: Sheet, weight: FontWeight = "regular", color: ColorRole = "ink"): Style {
  return { ...bodyStyle(sheet, weight, color), paddingRight: SPARE_WIDTH };
}

export function headingStyle(sheet: Sheet, heading: HeadingStyle): Style {
  const { fonts, colors } = sheet.tokens;
  return {
    fontFamily: fontStack(fonts.heading, heading.weight),
    fontSize: heading.size,
    lineHeight: 1.2,
    color: colors[heading.color],
    ...(heading.tracking === 0 ? {} : { letterSpacing: heading.tracking }),
  };
}

export function headingWords(words: string, heading: HeadingStyle, language: Language): string {
  return heading.case === "upper" ? words.toLocaleUpperCase(language) : words;
}

/** One text of several runs. Runs that link or speak the other language become spans that the draw pass tags. */
export function runsText(
  runs: readonly Run[],
  style: Style,
  marks: Marks,
  sheet: Sheet,
): ReturnType<typeof text> {
  const spans: Span[] = [];
  const children = runs.map((run) => {
    const weight = weightOf(run);
    const own = weight === undefined ? {} : { fontFamily: fontStack(sheet.tokens.fonts.body, weight) };
    const words = { type: "TEXT_INSTANCE" as const, value: run.text };
    if (run.href === undefined && run.language === undefined) {
      return weight === undefined ? words : { ...text(own, [words]) };
    }
    const { href, language } = run;
    spans.push({ ...(href === undefined ? {} : { href }), ...(language === undefined ? {} : { language }) });
    return spanned(text(own, [words]), spans.length - 1);
  });
  return text(style, children, spans.length === 0 ? marks : { ...marks, spans });
}

/** A passage that is tagged by the span with this number. */
export function spanned(node: TextNode, span: number): TextNode {
  const props: TextNode["props"] & { readonly href: string } = { ...node.props, href: `run:${span}` };
  return { ...node, props };
}

function weightOf(run: Run): FontWeight | undefined {
  if (run.strong) return "semibold";
  return run.emphasis ? "italic" : undefined;
}
