import { z } from "zod";
import { highlightSchema } from "./highlight.ts";
import { volunteerRoleIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { dateRangeSchema } from "./partial-date.ts";

export const volunteerRoleSchema = z.object({
  id: volunteerRoleIdSchema,
  organization: z.string(),
  position: localizedTextSchema,
  dates: dateRangeSchema,
  summary: localizedTextSchema,
  highlights: z.array(highlightSchema),
});
export type VolunteerRole = z.infer<typeof volunteerRoleSchema>;
