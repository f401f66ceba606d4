import { z } from "zod";
import { employerIdSchema } from "./ids.ts";
import { locationSchema } from "./location.ts";

/** Stored once, however many roles were held there. */
export const employerSchema = z.object({
  id: employerIdSchema,
  name: z.string(),
  location: locationSchema,
});
export type Employer = z.infer<typeof employerSchema>;
