import { z } from "zod";
import { fontFamilySchema } from "#core/model/document-look.ts";
import { languageSchema } from "#core/model/language.ts";
import { trackSchema } from "#core/model/track.ts";
import { SECTION_IDS } from "./block.ts";

/** How blocks are laid on the page; every one keeps a single reading order. */
export const arrangementSchema = z.enum(["single-column", "heading-rail", "two-part-header"]);
export type Arrangement = z.infer<typeof arrangementSchema>;

const hexColor = z.string().regex(/^#[0-9a-f]{6}$/);
const points = z.number().positive();
const colorRoleSchema = z.enum(["ink", "muted", "accent"]);
export type ColorRole = z.infer<typeof colorRoleSchema>;

/** Letters further apart than this part of their size are read as words of one letter. */
const WIDEST_TRACKING = 0.08;

/** How a kind of heading is set. `tracking`: points between letters. */
const headingStyleSchema = z
  .object({
    size: points,
    weight: z.enum(["regular", "semibold", "bold"]),
    case: z.enum(["as-written", "upper"]),
    tracking: z.number().min(0),
    color: colorRoleSchema,
  })
  .refine(({ size, tracking }) => tracking <= size * WIDEST_TRACKING, { path: ["tracking"] });
export type HeadingStyle = z.infer<typeof headingStyleSchema>;

/** Lengths in points (1/72 in), leading as a factor of the size, colours as #rrggbb. */
export const templateTokensSchema = z.object({
  fonts: z.object({ body: fontFamilySchema, heading: fontFamilySchema }),
  /** `letter`: the size of a letter's text, which has a page to fill. */
  body: z.object({
    size: z.number().min(9.5).max(12),
    letter: z.number().min(10).max(12),
    leading: z.number().min(1.2).max(1.6),
  }),
  name: headingStyleSchema,
  section: headingStyleSchema,
  letterhead: z.object({
    align: z.enum(["left", "centered"]),
    rule: z.enum(["none", "below", "double-below", "above-and-below", "bar-above"]),
    /** `band`: the head stands in white on the accent, from edge to edge of the paper. */
    fill: z.enum(["none", "band"]),
  }),
  /** `beside`: an upright mark before the heading. `band`: the heading on a tint of the accent. */
  sectionRule: z.enum(["none", "below", "above", "thick-above", "beside", "band"]),
  sectionAlign: z.enum(["left", "centered"]),
  entry: z.object({
    /** A hairline between entries of one section. */
    rule: z.boolean(),
    dates: z.enum(["regular", "italic", "semibold"]),
  }),
  bullet: z.enum(["•", "–"]),
  margin: z.object({ top: points, bottom: points, side: points }),
  /** `paragraph`: between the paragraphs of a letter. */
  gap: z.object({ section: points, entry: points, item: z.number().min(0), paragraph: points }),
  /** The headings' column of `heading-rail`: its width, and whether a hairline parts it from the text. */
  rail: z.object({ width: points, line: z.boolean() }).optional(),
  colors: z.object({ ink: hexColor, muted: hexColor, accent: hexColor }),
});
export type TemplateTokens = z.infer<typeof templateTokensSchema>;

/** A template is data. It dresses the resume, the letter and the packet. */
export const templateSchema = z.object({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  names: z.object({ en: z.string(), es: z.string() }),
  tracks: z.array(trackSchema).min(1),
  languages: z.array(languageSchema).min(1),
  arrangement: arrangementSchema,
  /** Pages that a resume may have at most, where someone says so. */
  mostPages: z.int().positive().optional(),
  sections: z.array(z.enum(SECTION_IDS)).min(1),
  tokens: templateTokensSchema,
});
export type Template = z.infer<typeof templateSchema>;
