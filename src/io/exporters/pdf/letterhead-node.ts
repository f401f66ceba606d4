import type { ViewNode } from "@react-pdf/layout";
import type { LetterheadBlock } from "#core/documents/block.ts";
import type { TemplateTokens } from "#core/documents/template.ts";
import { fontStack } from "./font-set.ts";
import { type LayoutNode, type Style, text, view } from "./node.ts";
import { bodyStyle, headingStyle, headingWords, runsText, type Sheet } from "./sheet.ts";

type LetterheadRule = TemplateTokens["letterhead"]["rule"];

/** Name and credentials, headline, one row of contact, and the rules that a template draws around them. */
export function letterheadNode(block: LetterheadBlock, sheet: Sheet): ViewNode {
  const { rule } = sheet.tokens.letterhead;
  const parts =
    sheet.template.arrangement === "two-part-header"
      ? [nameBesideHeadline(block, sheet), contactRow(block, sheet)]
      : [nameText(block, sheet), headlineText(block, sheet), contactRow(block, sheet)];
  return view(
    { marginBottom: sheet.kind === "letter" ? 22 : 2 },
    [
      ...rulesBefore(rule, sheet),
      ...parts.filter((part): part is LayoutNode => part !== undefined),
      ...rulesAfter(rule, sheet),
    ],
    { together: true, keepWithNext: true },
  );
}

/** The name is the document's H1; its credentials follow it a step smaller. */
function nameText({ name, credentials }: LetterheadBlock, sheet: Sheet): LayoutNode | undefined {
  if (name === "" && credentials.length === 0) return undefined;
  const style = sheet.tokens.name;
  const words = headingWords(name, style, sheet.language);
  const letters = credentials.map((letter, index) => (index === 0 && name === "" ? letter : `, ${letter}`));
  const smaller = text(
    {
      fontFamily: fontStack(sheet.tokens.fonts.heading, "regular"),
      fontSize: Math.max(style.size * 0.62, 12),
      color: sheet.tokens.colors.accent,
      letterSpacing: 0.2,
    },
    [{ type: "TEXT_INSTANCE", value: letters.join("") }],
  );
  const children = [{ type: "TEXT_INSTANCE" as const, value: words }];
  return text(
    { ...headingStyle(sheet, style), textAlign: alignOf(sheet) },
    letters.length === 0 ? children : [...children, smaller],
    { tag: "H1", ...(name === "" ? {} : { outline: name }) },
  );
}

function headlineText({ headline }: LetterheadBlock, sheet: Sheet): LayoutNode | undefined {
  if (headline.length === 0) return undefined;
  const style = bodyStyle(sheet, "regular", "muted");
  return runsText(
    headline,
    { ...style, fontSize: sheet.tokens.body.size + 1, textAlign: alignOf(sheet), marginTop: 1 },
    { tag: "P" },
    sheet,
  );
}

/** Name at the left, headline at the right of the same line where both fit, else under it. */
function nameBesideHeadline(block: LetterheadBlock, sheet: Sheet): LayoutNode {
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
function contactRow({ contact }: LetterheadBlock, sheet: Sheet): LayoutNode | undefined {
  if (contact.length === 0) return undefined;
  const style = {
    ...bodyStyle(sheet, "regular", "muted"),
    fontSize: Math.max(sheet.tokens.body.size - 0.75, 9),
  };
  return view(
    {
      flexDirection: "row",
      flexWrap: "wrap",
      columnGap: 15,
      marginTop: 5,
      justifyContent: alignOf(sheet) === "center" ? "center" : "flex-start",
    },
    contact.map((runs) => runsText(runs, { ...style, maxWidth: "100%" }, {}, sheet)),
    { tag: "P", dotted: sheet.tokens.colors.accent },
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
