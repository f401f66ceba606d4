import { z } from "zod";
import { highlightSchema } from "./highlight.ts";
import { customEntryIdSchema, customSectionIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { dateRangeSchema } from "./partial-date.ts";

/** One award, talk or project; any part of it may be blank, so that a section can be a plain list of lines. */
export const customEntrySchema = z.object({
  id: customEntryIdSchema,
  title: localizedTextSchema,
  organization: z.string(),
  dates: dateRangeSchema,
  highlights: z.array(highlightSchema),
});
export type CustomEntry = z.infer<typeof customEntrySchema>;

/** A part of the record that the person named: awards, publications, projects. Printed after the template's own parts. */
export const customSectionSchema = z.object({
  id: customSectionIdSchema,
  heading: localizedTextSchema,
  entries: z.array(customEntrySchema),
});
export type CustomSection = z.infer<typeof customSectionSchema>;
