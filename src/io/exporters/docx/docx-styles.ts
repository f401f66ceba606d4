import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";
import type { DocumentTree } from "#core/documents/document.ts";
import type { HeadingStyle, Template } from "#core/documents/template.ts";
import type { FontFamily } from "#core/model/document-look.ts";
import type { Language } from "#core/model/language.ts";
import { headInks, lettersSize, mixedWithPaper } from "../paper-inks.ts";

/** Faces that every office program has, near to those of the PDF. */
const OFFICE_FONTS = {
  "source-serif": "Cambria",
  "noto-sans": "Calibri",
  inter: "Arial",
  lora: "Georgia",
  spectral: "Georgia",
  "courier-prime": "Courier New",
} satisfies Record<FontFamily, string>;

export const LOCALES = { en: "en-US", es: "es-US" } satisfies Record<Language, string>;

export const BULLETS = "resume-bullets";

export const STYLE = {
  name: "Title",
  headline: "Subtitle",
  contact: "ContactLine",
  /** The letters after the name. */
  letters: "CredentialLetters",
  /** A link in the head, where that is a band. */
  bandLink: "HeadLink",
  section: "Heading1",
  entry: "Heading2",
  role: "Heading3",
  detail: "EntryDetail",
  bullet: "ListBullet",
  text: "BodyText",
  /** A letter's paragraph. */
  body: "LetterText",
  date: "Date",
  recipient: "InsideAddress",
  subject: "SubjectLine",
  salutation: "Salutation",
  closing: "Closing",
  signature: "Signature",
} as const;

/** Points to twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

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

export function isBand({ letterhead }: Template["tokens"]): boolean {
  return letterhead.fill === "band";
}

function headStyles(template: Template): IParagraphStyleOptions[] {
  const { tokens } = template;
  const inks = headInks(tokens);
  const alignment = tokens.letterhead.align === "centered" ? AlignmentType.CENTER : AlignmentType.LEFT;
  const name = headingRun(STYLE.name, "Title", template, tokens.name);
  return [
    {
      ...name,
      run: { ...name.run, color: hex(inks[tokens.name.color]) },
      paragraph: { alignment, keepNext: true, ...headSpace(template, "first") },
    },
    {
      id: STYLE.headline,
      name: "Subtitle",
      basedOn: "Normal",
      next: STYLE.contact,
      quickFormat: true,
      run: { color: hex(inks.muted), size: halfPoints(tokens.body.size + 1) },
      paragraph: { alignment, keepNext: true, ...headSpace(template, "middle") },
    },
    {
      id: STYLE.contact,
      name: "Contact Line",
      basedOn: "Normal",
      quickFormat: true,
      run: { color: hex(inks.muted), size: halfPoints(tokens.body.size - 0.5) },
      paragraph: { alignment, ...headSpace(template, "last") },
    },
  ];
}

function headRunStyles(template: Template): ICharacterStyleOptions[] {
  const inks = headInks(template.tokens);
  return [
    {
      id: STYLE.letters,
      name: "Credential Letters",
      run: { color: hex(inks.accent), bold: false, size: halfPoints(lettersSize(template.tokens)) },
    },
    { id: STYLE.bandLink, name: "Head Link", run: { color: hex(inks.muted), underline: {} } },
  ];
}

/** What stands between the lines of the head, and its rule; on a band no white may show between them. */
function headSpace({ tokens }: Template, place: "first" | "middle" | "last"): Space {
  const { letterhead, colors } = tokens;
  if (!isBand(tokens)) {
    const between = { first: { after: twips(2) }, middle: {}, last: { before: twips(3), after: twips(4) } };
    return {
      spacing: between[place],
      ...(place === "last" ? borderBelow(letterhead.rule, colors.accent) : {}),
    };
  }
  // Thick lines rather than space to the sides, the same around each line: programs then draw one box around them all.
  const line = { style: BorderStyle.SINGLE, color: hex(colors.accent) };
  const [edge, side] = [
    { ...line, size: 4, space: 9 },
    { ...line, size: 72, space: 0 },
  ];
  return {
    spacing: { before: 0, after: 0 },
    shading: { fill: hex(colors.accent) },
    border: { top: edge, bottom: edge, left: side, right: side },
  };
}

type Space = Pick<NonNullable<IParagraphStyleOptions["paragraph"]>, "spacing" | "border" | "shading">;
function borderBelow(rule: Template["tokens"]["letterhead"]["rule"], accent: string): Space {
  if (rule === "none" || rule === "bar-above") return {};
  const style = rule === "double-below" ? BorderStyle.THICK_THIN_SMALL_GAP : BorderStyle.SINGLE;
  return {
    border: { bottom: { style, size: rule === "double-below" ? 18 : 6, space: 7, color: hex(accent) } },
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

function headingRun(
  id: string,
  name: string,
  { tokens }: Template,
  style: HeadingStyle,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run: {
      font: OFFICE_FONTS[tokens.fonts.heading],
      size: halfPoints(style.size),
      color: hex(tokens.colors[style.color]),
      bold: style.weight !== "regular",
      ...(style.case === "upper" ? { allCaps: true } : {}),
      ...(style.tracking === 0 ? {} : { characterSpacing: twips(style.tracking) }),
    },
  };
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

export function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

function halfPoints(points: number): number {
  return Math.round(points * 2);
}

function bodySize(tree: DocumentTree, { tokens }: Template): number {
  return tree.kind === "letter" ? tokens.body.letter : tokens.body.size;
}
