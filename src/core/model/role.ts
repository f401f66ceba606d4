import { z } from "zod";
import { highlightSchema } from "./highlight.ts";
import { employerIdSchema, occupationIdSchema, roleIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { locationSchema } from "./location.ts";
import { dateRangeSchema } from "./partial-date.ts";

/** One title held at one employer. Roles that share an employer print under one heading. */
export const roleSchema = z.object({
  id: roleIdSchema,
  employerId: employerIdSchema,
  position: localizedTextSchema,
  /** Where the person says what kind of job it was, the row of the role–skill map. */
  occupation: occupationIdSchema.optional(),
  dates: dateRangeSchema,
  /** Only where it differs from the employer's. */
  location: locationSchema.optional(),
  /** What federal resumes ask for: average hours, and the series and grade of a federal job (`GS-0675-08`). */
  hoursPerWeek: z.number().positive().max(168).optional(),
  seriesAndGrade: z.string().optional(),
  summary: localizedTextSchema,
  highlights: z.array(highlightSchema),
});
export type Role = z.infer<typeof roleSchema>;
