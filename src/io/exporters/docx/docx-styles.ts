import {
  AlignmentType,
  BorderStyle,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";
import type { DocumentTree } from "#core/documents/document.ts";
import type { HeadingStyle, Template } from "#core/documents/template.ts";
import type { Language } from "#core/model/language.ts";
import { mixedWithPaper } from "../paper-inks.ts";
import { headRunStyles, headStyles } from "./docx-head-styles.ts";
import { halfPoints, headingRun, hex, OFFICE_FONTS, type Space, STYLE, twips } from "./docx-style-parts.ts";

export const LOCALES = { en: "en-US", es: "es-US" } satisfies Record<Language, string>;

export const BULLETS = "resume-bullets";

/** A template's dress as Word styles: a person can go on editing with them. */
export function documentStyles(tree: DocumentTree, template: Template): IStylesOptions {
  const { tokens } = template;
  const size = bodySize(tree, template);
  return {
    default: {
      document: {
        run: {
          font: OFFICE_FONTS[tokens.fonts.body],
          size: halfPoints(size),
          color: hex(tokens.colors.ink),
          language: { value: LOCALES[tree.language] },
        },
        paragraph: { spacing: { line: Math.round(240 * (tokens.body.leading / 1.2)), after: 0 } },
      },
      hyperlink: { run: { color: hex(tokens.colors.ink), underline: {} } },
    },
    characterStyles: headRunStyles(template),
    paragraphStyles: [
      ...headStyles(template),
      ...headingStyles(template),
      ...bodyStyles(template, size),
      ...letterStyles(size),
    ],
  };
}

function headingStyles(template: Template): IParagraphStyleOptions[] {
  const { tokens } = template;
  const entry: HeadingStyle = {
    size: tokens.body.size,
    weight: "semibold",
    case: "as-written",
    tracking: 0,
    color: "ink",
  };
  return [
    {
      ...headingRun(STYLE.section, "heading 1", template, tokens.section),
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        spacing: { before: twips(tokens.gap.section), after: twips(5) },
        ...sectionRule(template),
      },
    },
    entryStyle(STYLE.entry, "heading 2", 1, template, entry),
    entryStyle(STYLE.role, "heading 3", 2, template, entry),
  ];
}

function entryStyle(
  id: string,
  name: string,
  outlineLevel: number,
  template: Template,
  style: HeadingStyle,
): IParagraphStyleOptions {
  const heading = headingRun(id, name, template, style);
  const font = OFFICE_FONTS[template.tokens.fonts.body];
  return {
    ...heading,
    run: { ...heading.run, font, italics: id === STYLE.role, bold: id !== STYLE.role },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel,
      spacing: { before: twips(template.tokens.gap.entry - 2), after: 0 },
    },
  };
}

function sectionRule(template: Template): Space {
  const { sectionRule: rule, colors } = template.tokens;
  const thin = { style: BorderStyle.SINGLE, size: 4, space: 2, color: hex(colors.accent) };
  const rules = {
    none: {},
    below: { border: { bottom: thin } },
    above: { border: { top: { ...thin, space: 5 } } },
    "thick-above": { border: { top: { ...thin, size: 16, space: 5, color: hex(colors.ink) } } },
    band: { shading: { fill: hex(mixedWithPaper(colors.accent, 0.1)) } },
    beside: { border: { left: { ...thin, size: 28, space: 6 } } },
  } satisfies Record<typeof rule, Space>;
  return rules[rule];
}

function bodyStyles(template: Template, size: number): IParagraphStyleOptions[] {
  const { tokens } = template;
  const space = { spacing: { after: twips(tokens.gap.item) } };
  return [
    { id: STYLE.text, name: "Body Text", basedOn: "Normal", quickFormat: true, paragraph: space },
    {
      id: STYLE.detail,
      name: "Entry Detail",
      basedOn: "Normal",
      quickFormat: true,
      run: { color: hex(tokens.colors.muted), size: halfPoints(size) },
      paragraph: space,
    },
    { id: STYLE.bullet, name: "List Bullet", basedOn: "Normal", quickFormat: true, paragraph: space },
  ];
}

function letterStyles(size: number): IParagraphStyleOptions[] {
  const style = (id: string, name: string, before: number, after: number, bold = false) => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: { size: halfPoints(size), bold },
    paragraph: { spacing: { before: twips(before), after: twips(after) } },
  });
  return [
    style(STYLE.date, "Date", 14, 14),
    style(STYLE.recipient, "Inside Address", 0, 2),
    style(STYLE.subject, "Subject Line", 8, 12, true),
    style(STYLE.body, "Letter Text", 0, 9),
    style(STYLE.salutation, "Salutation", 4, 9),
    style(STYLE.closing, "Closing", 4, 20),
    style(STYLE.signature, "Signature", 0, 0, true),
  ];
}

/** Hanging bullets, Word's own list. */
export function bulletLevels({ tokens }: Template): ILevelsOptions[] {
  return [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: tokens.bullet,
      alignment: AlignmentType.LEFT,
      style: {
        run: { color: hex(tokens.colors.accent) },
        paragraph: { indent: { left: twips(13), hanging: twips(13) } },
      },
    },
  ];
}

function bodySize(tree: DocumentTree, { tokens }: Template): number {
  return tree.kind === "letter" ? tokens.body.letter : tokens.body.size;
}
