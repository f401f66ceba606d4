import type { ViewNode } from "@react-pdf/layout";
import type { LetterheadBlock } from "#core/documents/block.ts";
import type { TemplateTokens } from "#core/documents/template.ts";
import { headInks, lettersSize } from "../paper-inks.ts";
import { contactPath } from "./contact-path.ts";
import { fontStack } from "./font-set.ts";
import { type LayoutNode, type Style, text, view } from "./node.ts";
import { bodyStyle, headingStyle, headingWords, runsText, type Sheet } from "./sheet.ts";

type LetterheadRule = TemplateTokens["letterhead"]["rule"];

/** Name and credentials, headline, one row of contact, and the rules or the band that a template draws with them. */
export function letterheadNode(block: LetterheadBlock, sheet: Sheet): ViewNode {
  const { rule, fill } = sheet.tokens.letterhead;
  const isTwoPart = sheet.template.arrangement === "two-part-header";
  const head: Head = { ...sheet, inks: headInks(sheet.tokens) };
  const parts = isTwoPart
    ? [nameBesideHeadline(block, head), contactRow(block, head)]
    : [nameText(block, head), headlineText(block, head), contactRow(block, head)];
  const words = parts.filter((part): part is LayoutNode => part !== undefined);
  return view(
    { marginBottom: sheet.kind === "letter" ? sheet.tokens.gap.paragraph * 2.3 : 2 },
    fill === "band"
      ? [band(words, sheet)]
      : [...rulesBefore(rule, sheet), ...words, ...rulesAfter(rule, sheet)],
    { together: true, keepWithNext: true },
  );
}

/** The colours of the head: those of the page, or light ones on a band. */
interface Head extends Sheet {
  readonly inks: TemplateTokens["colors"];
}

/** From edge to edge of the paper and up to its top: the negative margins take the page's own back. */
function band(words: readonly LayoutNode[], { tokens: { margin, colors } }: Sheet): ViewNode {
  return view(
    {
      marginHorizontal: -margin.side,
      marginTop: -margin.top,
      paddingHorizontal: margin.side,
      paddingTop: margin.top * 0.8,
      paddingBottom: 18,
      marginBottom: 6,
    },
    words,
    { rule: colors.accent },
  );
}

/** The name is the document's H1; its credentials follow it a step smaller. */
function nameText({ name, credentials }: LetterheadBlock, sheet: Head): LayoutNode | undefined {
  if (name === "" && credentials.length === 0) return undefined;
  const style = sheet.tokens.name;
  const words = headingWords(name, style, sheet.language);
  const letters = credentials.map((letter, index) => (index === 0 && name === "" ? letter : `, ${letter}`));
  const smaller = text(
    {
      fontFamily: fontStack(sheet.tokens.fonts.heading, "regular"),
      fontSize: lettersSize(sheet.tokens),
      color: sheet.inks.accent,
      letterSpacing: 0.2,
    },
    [{ type: "TEXT_INSTANCE", value: letters.join("") }],
  );
  const children = [{ type: "TEXT_INSTANCE" as const, value: words }];
  return text(
    { ...headingStyle(sheet, style), color: sheet.inks[style.color], textAlign: alignOf(sheet) },
    letters.length === 0 ? children : [...children, smaller],
    { tag: "H1", path: "contact.name", ...(name === "" ? {} : { outline: name }) },
  );
}

function headlineText({ headline }: LetterheadBlock, sheet: Head): LayoutNode | undefined {
  if (headline.length === 0) return undefined;
  const style = bodyStyle(sheet, "regular", "muted");
  return runsText(
    headline,
    {
      ...style,
      color: sheet.inks.muted,
      fontSize: sheet.tokens.body.size + 1,
      textAlign: alignOf(sheet),
      marginTop: 1,
    },
    { tag: "P", path: "headline" },
    sheet,
  );
}

/** Name at the left, headline at the right of the same line where both fit, else under it. */
function nameBesideHeadline(block: LetterheadBlock, sheet: Head): LayoutNode {
  const parts = [nameText(block, sheet), headlineText(block, sheet)];
  return view(
    {
      flexDirection: "row",
      flexWrap: "wrap",
      justifyContent: "space-between",
      alignItems: "flex-end",
      columnGap: 18,
    },
    parts.filter((part): part is LayoutNode => part !== undefined),
  );
}

/** Items wrap whole; the draw pass sets a dot between neighbours of one line. */
function contactRow({ contact }: LetterheadBlock, sheet: Head): LayoutNode | undefined {
  if (contact.length === 0) return undefined;
  const style = {
    ...bodyStyle(sheet, "regular", "muted"),
    fontSize: Math.max(sheet.tokens.body.size - 0.75, 9),
    color: sheet.inks.muted,
  };
  return view(
    {
      flexDirection: "row",
      flexWrap: "wrap",
      columnGap: 15,
      marginTop: 5,
      justifyContent: alignOf(sheet) === "center" ? "center" : "flex-start",
    },
    contact.map((runs) =>
      runsText(runs, { ...style, maxWidth: "100%" }, { path: contactPath(runs), beside: "" }, sheet),
    ),
    { tag: "P", dotted: sheet.inks.accent },
  );
}

function alignOf(sheet: Sheet): "center" | "left" {
  return sheet.tokens.letterhead.align === "centered" ? "center" : "left";
}

function rulesBefore(rule: LetterheadRule, sheet: Sheet): LayoutNode[] {
  const { ink, accent } = sheet.tokens.colors;
  const rules = {
    none: () => [],
    below: () => [],
    "double-below": () => [],
    "above-and-below": () => [bar(ink, 2.5, { marginBottom: 8 })],
    "bar-above": () => [bar(accent, 5, { marginBottom: 14 })],
  } satisfies Record<LetterheadRule, () => LayoutNode[]>;
  return rules[rule]();
}

function rulesAfter(rule: LetterheadRule, sheet: Sheet): LayoutNode[] {
  const { ink, accent } = sheet.tokens.colors;
  const rules = {
    none: () => [],
    below: () => [bar(accent, 0.75, { marginTop: 9 })],
    "double-below": () => [bar(accent, 1.5, { marginTop: 10 }), bar(accent, 0.5, { marginTop: 1.75 })],
    "above-and-below": () => [bar(ink, 0.5, { marginTop: 8 })],
    "bar-above": () => [],
  } satisfies Record<LetterheadRule, () => LayoutNode[]>;
  return rules[rule]();
}

/** A line across the measure. */
export function bar(color: string, height: number, style: Style = {}): ViewNode {
  return view({ height, ...style }, [], { rule: color });
}
