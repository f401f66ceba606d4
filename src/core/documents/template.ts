import { z } from "zod";
import { languageSchema } from "#core/model/language.ts";
import { trackSchema } from "#core/model/track.ts";
import { SECTION_IDS } from "./block.ts";

/** How blocks are laid on the page; every one keeps a single reading order. */
export const arrangementSchema = z.enum(["single-column", "heading-rail", "two-part-header"]);
export type Arrangement = z.infer<typeof arrangementSchema>;

const hexColor = z.string().regex(/^#[0-9a-f]{6}$/);
const points = z.number().positive();

/** Lengths in points (1/72 in), leadings as factors of the size, colours as #rrggbb. */
export const templateTokensSchema = z.object({
  bodyFont: z.enum(["source-serif", "noto-sans", "inter"]),
  headingFont: z.enum(["source-serif", "noto-sans", "inter"]),
  bodySize: points,
  leading: z.number().min(1.2).max(1.6),
  nameSize: points,
  sectionSize: points,
  margin: z.object({ top: points, bottom: points, side: points }),
  gap: z.object({ section: points, entry: points, item: points }),
  ink: hexColor,
  muted: hexColor,
  accent: hexColor,
  rule: z.enum(["none", "under-section", "under-letterhead", "both"]),
  sectionCase: z.enum(["as-written", "upper"]),
  letterhead: z.enum(["left", "centered"]),
});
export type TemplateTokens = z.infer<typeof templateTokensSchema>;

/** A template is data. It dresses the resume, the letter and the packet. */
export const templateSchema = z.object({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  names: z.object({ en: z.string(), es: z.string() }),
  tracks: z.array(trackSchema).min(1),
  languages: z.array(languageSchema).min(1),
  arrangement: arrangementSchema,
  sections: z.array(z.enum(SECTION_IDS)).min(1),
  tokens: templateTokensSchema,
});
export type Template = z.infer<typeof templateSchema>;
