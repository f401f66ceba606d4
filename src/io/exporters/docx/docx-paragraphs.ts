import {
  ExternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { assertNever } from "#core/assert-never.ts";
import type {
  Block,
  EntryBlock,
  EntryGroupBlock,
  LetterheadBlock,
  ListBlock,
  ParagraphBlock,
  SectionBlock,
} from "#core/documents/block.ts";
import { fitsBeside } from "#core/documents/dated-line.ts";
import { nameLine, termRuns } from "#core/documents/read-tree.ts";
import { type Run, textOf } from "#core/documents/run.ts";
import type { Template } from "#core/documents/template.ts";
import { isBand } from "./docx-head-styles.ts";
import { STYLE } from "./docx-style-parts.ts";
import { BULLETS, LOCALES } from "./docx-styles.ts";

export interface Page {
  /** Width between the margins in twentieths of a point; dates end there. */
  readonly measure: number;
  readonly template: Template;
}

/** The fold of the block tree into Word paragraphs. */
export function blockParagraphs(block: Block, page: Page): Paragraph[] {
  switch (block.kind) {
    case "letterhead":
      return letterheadParagraphs(block, page.template);
    case "section":
      return [
        paragraph(STYLE.section, [sectionHeading(block)]),
        ...block.blocks.flatMap((inner) => innerParagraphs(inner, page)),
      ];
    case "entry":
      return entryParagraphs(block, STYLE.entry, page);
    case "entry-group":
      return groupParagraphs(block, page);
    case "paragraph":
      return [paragraph(STYLE[block.role], block.runs, keepsWithNext(block))];
    case "list":
      return listParagraphs(block);
    case "terms":
      return [paragraph(STYLE.text, termRuns(block))];
    case "page-break":
      return [new Paragraph({ pageBreakBefore: true })];
    default:
      return assertNever(block);
  }
}

function sectionHeading({ heading, headingLanguage }: SectionBlock): Run {
  return { text: heading, ...(headingLanguage && { language: headingLanguage }) };
}

/** A paragraph inside a section is the resume's, not a letter's. */
function innerParagraphs(block: Block, page: Page): Paragraph[] {
  return block.kind === "paragraph" ? [paragraph(STYLE.text, block.runs)] : blockParagraphs(block, page);
}

function letterheadParagraphs(block: LetterheadBlock, { tokens }: Template): Paragraph[] {
  const { name, credentials } = block;
  const letters = nameLine(block).slice(name.length);
  const contact = block.contact.flatMap((runs, index) => (index === 0 ? runs : [{ text: "  ·  " }, ...runs]));
  return [
    ...(name === "" && credentials.length === 0 ? [] : [nameParagraph(name, letters)]),
    ...(block.headline.length === 0 ? [] : [paragraph(STYLE.headline, block.headline)]),
    ...(contact.length === 0 ? [] : [contactParagraph(contact, isBand(tokens) ? STYLE.bandLink : LINK)]),
  ];
}

function nameParagraph(name: string, letters: string): Paragraph {
  const words = [
    ...(name === "" ? [] : [new TextRun({ text: name })]),
    ...(letters === "" ? [] : [new TextRun({ text: letters, style: STYLE.letters })]),
  ];
  return new Paragraph({ style: STYLE.name, children: words });
}

function contactParagraph(contact: readonly Run[], link: string): Paragraph {
  return new Paragraph({ style: STYLE.contact, children: contact.map((run) => runChild(run, link)) });
}

function groupParagraphs(group: EntryGroupBlock, page: Page): Paragraph[] {
  return [
    ...datedHeading(group, STYLE.entry, page),
    ...group.entries.flatMap((entry) => entryParagraphs(entry, STYLE.role, page)),
  ];
}

function entryParagraphs(entry: EntryBlock, style: string, page: Page): Paragraph[] {
  const hasMore = entry.blocks.length > 0;
  const lines = entry.lines.map((runs) => paragraph(STYLE.detail, runs, { keepNext: hasMore }));
  return [
    ...datedHeading(entry, style, page),
    ...lines,
    ...entry.blocks.flatMap((block) => innerParagraphs(block, page)),
  ];
}

/** Dates after a tab that ends at the right margin, or under a title that needs the whole line. */
function datedHeading(
  { heading, dates }: EntryBlock | EntryGroupBlock,
  style: string,
  page: Page,
): Paragraph[] {
  const title = textOf(heading);
  if (dates === undefined) return title === "" ? [] : [paragraph(style, heading)];
  if (title === "") return [paragraph(STYLE.detail, [{ text: dates }], { keepNext: true })];
  if (!fitsBeside(title, dates, lineOf(page))) {
    return [paragraph(style, heading), paragraph(STYLE.detail, [{ text: dates }], { keepNext: true })];
  }
  const words = new TextRun({ children: [new Tab(), dates], bold: false, italics: false });
  const tabStops = [{ type: TabStopType.RIGHT, position: page.measure }];
  return [new Paragraph({ style, tabStops, children: [...heading.map((run) => runChild(run)), words] })];
}

function lineOf({ measure, template: { tokens } }: Page) {
  return { font: tokens.fonts.body, size: tokens.body.size, width: measure / 20 };
}

/** A single line stands without a bullet. */
function listParagraphs({ items }: ListBlock): Paragraph[] {
  if (items.length === 1) return items.map(({ runs }) => paragraph(STYLE.text, runs));
  const numbering = { reference: BULLETS, level: 0 };
  return items.map(({ runs }) => paragraph(STYLE.bullet, runs, { numbering }));
}

function keepsWithNext({ role }: ParagraphBlock): IParagraphOptions {
  return { keepNext: role === "salutation" || role === "closing" || role === "subject" };
}

function paragraph(style: string, runs: readonly Run[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, style, children: runs.map((run) => runChild(run)) });
}

/** Word's own style of links. */
const LINK = "Hyperlink";

function runChild(run: Run, linkStyle: string = LINK): ParagraphChild {
  const language = run.language === undefined ? {} : { language: { value: LOCALES[run.language] } };
  const weight = { ...(run.strong ? { bold: true } : {}), ...(run.emphasis ? { italics: true } : {}) };
  const link = run.href === undefined ? {} : { style: linkStyle };
  const words = new TextRun({ text: run.text, ...language, ...weight, ...link });
  return run.href === undefined ? words : new ExternalHyperlink({ link: run.href, children: [words] });
}
