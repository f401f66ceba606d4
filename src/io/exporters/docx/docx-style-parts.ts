import type { IParagraphStyleOptions } from "docx";
import type { HeadingStyle, Template } from "#core/documents/template.ts";
import type { FontFamily } from "#core/model/document-look.ts";

/** Faces that every office program has, near to those of the PDF. */
export const OFFICE_FONTS = {
  "source-serif": "Cambria",
  "noto-sans": "Calibri",
  inter: "Arial",
  lora: "Georgia",
  spectral: "Georgia",
  "courier-prime": "Courier New",
} satisfies Record<FontFamily, string>;

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

/** What stands around a paragraph. */
export type Space = Pick<NonNullable<IParagraphStyleOptions["paragraph"]>, "spacing" | "border" | "shading">;

/** Points to twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

export function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

/** How a heading of a template looks. */
export function headingRun(
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
