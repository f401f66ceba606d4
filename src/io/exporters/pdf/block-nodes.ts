import { assertNever } from "#core/assert-never.ts";
import type {
  Block,
  EntryBlock,
  EntryGroupBlock,
  ListBlock,
  ParagraphBlock,
  RecordPath,
  SectionBlock,
} from "#core/documents/block.ts";
import { termRuns } from "#core/documents/read-tree.ts";
import type { TemplateTokens } from "#core/documents/template.ts";
import { mixedWithPaper } from "../paper-inks.ts";
import { entryHead } from "./entry-head.ts";
import { bar, letterheadNode } from "./letterhead-node.ts";
import { type LayoutNode, type Marks, type StructureType, text, view } from "./node.ts";
import { headingStyle, headingWords, runningStyle, runsText, type Sheet, spanned } from "./sheet.ts";

/** The fold of the block tree into react-pdf's layout nodes. */
export function blockNodes(blocks: readonly Block[], sheet: Sheet): LayoutNode[] {
  return blocks.flatMap((block, index) => {
    const isUnderHead = blocks[index - 1]?.kind === "letterhead" && hasRuleBelow(sheet);
    return blockNode(block, isUnderHead ? withoutRulesAbove(sheet) : sheet);
  });
}

function hasRuleBelow({ tokens: { letterhead } }: Sheet): boolean {
  return letterhead.fill === "band" || !["none", "bar-above"].includes(letterhead.rule);
}

/** Right under the head's own rule, a second one would only double it. */
function withoutRulesAbove(sheet: Sheet): Sheet {
  const { sectionRule } = sheet.tokens;
  if (sectionRule !== "above" && sectionRule !== "thick-above") return sheet;
  return { ...sheet, tokens: { ...sheet.tokens, sectionRule: "none" } };
}

function blockNode(block: Block, sheet: Sheet): LayoutNode[] {
  switch (block.kind) {
    case "letterhead":
      return [letterheadNode(block, sheet)];
    case "section":
      return [sectionNode(block, sheet)];
    case "entry":
      return entryNodes(block, "H3", sheet);
    case "entry-group":
      return groupNodes(block, sheet);
    case "paragraph":
      return [paragraphNode(block, sheet)];
    case "list":
      return [listNode(block, sheet)];
    case "terms":
      return [
        runsText(termRuns(block), runningStyle(sheet), { tag: "P", path: block.path, beside: "" }, sheet),
      ];
    case "page-break":
      // Parts are set apart from each other before they get here.
      return [];
    default:
      return assertNever(block);
  }
}

function sectionNode(section: SectionBlock, sheet: Sheet): LayoutNode {
  const { gap, rail } = sheet.tokens;
  const body = spaced(section.blocks, sheet);
  if (sheet.template.arrangement !== "heading-rail" || rail === undefined) {
    return view({ marginTop: gap.section }, [sectionHeading(section, sheet), ...body]);
  }
  return view({ marginTop: gap.section }, railSection(section, body, rail, sheet));
}

/** The heading in a column of its own beside what it heads; rules above run over both. */
function railSection(
  section: SectionBlock,
  body: readonly LayoutNode[],
  rail: NonNullable<TemplateTokens["rail"]>,
  sheet: Sheet,
): LayoutNode[] {
  const line = rail.line
    ? [view({ width: 0.6, marginRight: RAIL_GAP }, [], { upright: sheet.tokens.colors.accent })]
    : [];
  return [
    ...rulesAbove(sheet),
    view({ flexDirection: "row" }, [
      view({ width: rail.width - (rail.line ? RAIL_GAP : 0), paddingRight: RAIL_GAP }, [
        railHeading(section, sheet),
      ]),
      ...line,
      view({ flex: 1 }, body),
    ]),
  ];
}

const RAIL_GAP = 12;

function rulesAbove({ tokens: { sectionRule, colors } }: Sheet): LayoutNode[] {
  if (sectionRule === "above") return [bar(colors.accent, 0.5, { marginBottom: 6 })];
  return sectionRule === "thick-above" ? [bar(colors.ink, 2, { marginBottom: 6 })] : [];
}

function railHeading(section: SectionBlock, sheet: Sheet): LayoutNode {
  return view({ marginTop: 1.2 }, [headingText(section, sheet)], { together: true, keepWithNext: true });
}

/** Entries stand apart by more than what is inside them; a hairline between them where the template asks. */
function spaced(blocks: readonly Block[], sheet: Sheet): LayoutNode[] {
  const { gap, entry, colors } = sheet.tokens;
  return blocks.map((block, index) => {
    const isEntry = block.kind === "entry" || block.kind === "entry-group";
    const space = index === 0 ? 0 : isEntry ? gap.entry : gap.item;
    const line =
      isEntry && entry.rule && index > 0
        ? [bar(mixedWithPaper(colors.muted, 0.4), 0.5, { marginBottom: gap.entry })]
        : [];
    return view({ marginTop: space }, [...line, ...blockNode(block, sheet)]);
  });
}

function sectionHeading(section: SectionBlock, sheet: Sheet): LayoutNode {
  const { colors, sectionRule } = sheet.tokens;
  const heading = headingText(section, sheet);
  const rules = {
    none: () => [heading],
    below: () => [heading, bar(colors.accent, 0.5, { marginTop: 2.5 })],
    above: () => [...rulesAbove(sheet), heading],
    "thick-above": () => [...rulesAbove(sheet), heading],
    beside: () => [
      view({ flexDirection: "row", columnGap: 7 }, [
        view({ width: 3.5, marginVertical: 1.5 }, [], { rule: colors.accent }),
        heading,
      ]),
    ],
    band: () => [
      view({ paddingVertical: 2.5, paddingHorizontal: 6 }, [heading], {
        rule: mixedWithPaper(colors.accent, 0.1),
      }),
    ],
  } satisfies Record<typeof sectionRule, () => LayoutNode[]>;
  return view({ marginBottom: 5 }, rules[sectionRule](), { together: true, keepWithNext: true });
}

function headingText(section: SectionBlock, sheet: Sheet): LayoutNode {
  const { section: style, sectionAlign } = sheet.tokens;
  const { heading, headingLanguage } = section;
  const value = headingWords(heading, style, headingLanguage ?? sheet.language);
  const words = { type: "TEXT_INSTANCE" as const, value };
  const marks: Marks = { tag: "H2", beside: "", outline: heading, path: section.path ?? section.id };
  return text(
    { ...headingStyle(sheet, style), textAlign: sectionAlign === "centered" ? "center" : "left" },
    [headingLanguage === undefined ? words : spanned(text({}, [words]), 0)],
    headingLanguage === undefined ? marks : { ...marks, spans: [{ language: headingLanguage }] },
  );
}

function groupNodes(group: EntryGroupBlock, sheet: Sheet): LayoutNode[] {
  const path = group.path ?? employerPath(group);
  const head = entryHead({ ...group, path, lines: [], hasMore: group.entries.length > 0 }, "H3", sheet);
  return [
    head,
    ...group.entries.map((entry) =>
      view({ marginTop: sheet.tokens.gap.item + 1.5 }, entryNodes(entry, "H4", sheet)),
    ),
  ];
}

function entryNodes(entry: EntryBlock, level: StructureType, sheet: Sheet): LayoutNode[] {
  const head = entryHead({ ...entry, hasMore: entry.blocks.length > 0 }, level, sheet);
  const blocks = entry.blocks.map((block) =>
    view({ marginTop: sheet.tokens.gap.item + 0.5 }, blockNode(block, sheet)),
  );
  return [head, ...blocks];
}

/** Roles under one roof: the employer's line comes from the first of them. */
function employerPath({ entries: [first] }: EntryGroupBlock): RecordPath | undefined {
  return first?.path === undefined ? undefined : `${first.path}.employer`;
}

function paragraphNode(block: ParagraphBlock, sheet: Sheet): LayoutNode {
  const { paragraph } = sheet.tokens.gap;
  const spaceAfter = {
    body: sheet.kind === "letter" ? paragraph : 0,
    date: paragraph * 1.8,
    recipient: paragraph * 0.2,
    subject: paragraph * 1.4,
    salutation: paragraph,
    closing: paragraph * 2.4,
    signature: 0,
  } satisfies Record<ParagraphBlock["role"], number>;
  const weight = block.role === "subject" || block.role === "signature" ? "semibold" : "regular";
  const keepWithNext = block.role === "salutation" || block.role === "closing" || block.role === "subject";
  return view({ marginBottom: spaceAfter[block.role] }, [
    runsText(
      block.runs,
      runningStyle(sheet, weight),
      { tag: "P", keepWithNext, path: block.path, beside: "" },
      sheet,
    ),
  ]);
}

/** Hanging bullets; a single line stands without one, and the last never stands alone on a new page. */
function listNode({ items }: ListBlock, sheet: Sheet): LayoutNode {
  const style = runningStyle(sheet);
  const [only] = items;
  if (items.length === 1 && only !== undefined) {
    return runsText(only.runs, style, { tag: "P", path: only.path, beside: "" }, sheet);
  }
  const rows = items.map(({ runs, path }, index) =>
    view(
      { flexDirection: "row", marginTop: index === 0 ? 0 : sheet.tokens.gap.item },
      [
        text(
          { ...style, width: 12, color: sheet.tokens.colors.accent },
          [{ type: "TEXT_INSTANCE", value: sheet.tokens.bullet }],
          { tag: "Lbl", beside: "" },
        ),
        runsText(
          runs,
          { ...style, flex: 1 },
          { tag: "LBody", keepWithNext: index === items.length - 2, beside: "" },
          sheet,
        ),
      ],
      { tag: "LI", path },
    ),
  );
  return view({}, rows, { tag: "L" });
}
