import { z } from "zod";

/** Faces made for text: a space that parsers see, real italics and semibold, figures of one width for dates. */
export const fontFamilySchema = z.enum([
  "source-serif",
  "lora",
  "spectral",
  "inter",
  "noto-sans",
  "courier-prime",
]);
export type FontFamily = z.infer<typeof fontFamilySchema>;

export const accentSchema = z.enum([
  "teal",
  "navy",
  "violet",
  "plum",
  "burgundy",
  "rust",
  "forest",
  "slate",
  "ink",
]);
export type Accent = z.infer<typeof accentSchema>;

export const densitySchema = z.enum(["airy", "compact"]);
export type Density = z.infer<typeof densitySchema>;

/** What a person changed of a template's dress; what is left out is as the template has it. */
export const documentLookSchema = z.object({
  font: fontFamilySchema.optional(),
  accent: accentSchema.optional(),
  density: densitySchema.optional(),
});
export type DocumentLook = z.infer<typeof documentLookSchema>;
