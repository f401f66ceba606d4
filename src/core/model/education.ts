import { z } from "zod";
import { highlightSchema } from "./highlight.ts";
import { educationIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { locationSchema } from "./location.ts";
import { dateRangeSchema } from "./partial-date.ts";

/** `studyType` is the kind of degree, `area` the field. A single date is the end, also when it lies ahead. */
export const educationSchema = z.object({
  id: educationIdSchema,
  institution: z.string(),
  studyType: localizedTextSchema,
  area: localizedTextSchema,
  dates: dateRangeSchema,
  location: locationSchema,
  highlights: z.array(highlightSchema),
});
export type Education = z.infer<typeof educationSchema>;
