import { z } from "zod";
import { highlightSchema } from "./highlight.ts";
import { practicumIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { dateRangeSchema } from "./partial-date.ts";

/** Coding practice that is no employment, and courses: never printed as a job. */
export const practicumKindSchema = z.enum(["practicum", "externship", "course"]);
export type PracticumKind = z.infer<typeof practicumKindSchema>;

export const practicumSchema = z.object({
  id: practicumIdSchema,
  kind: practicumKindSchema,
  title: localizedTextSchema,
  organization: z.string(),
  dates: dateRangeSchema,
  /** Contact or practice hours, as a whole number. */
  hours: z.int().positive().optional(),
  highlights: z.array(highlightSchema),
});
export type Practicum = z.infer<typeof practicumSchema>;
