import { z } from "zod";
import { membershipIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";
import { dateRangeSchema } from "./partial-date.ts";

export const membershipSchema = z.object({
  id: membershipIdSchema,
  organization: z.string(),
  position: localizedTextSchema,
  dates: dateRangeSchema,
});
export type Membership = z.infer<typeof membershipSchema>;
