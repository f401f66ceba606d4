import { z } from "zod";
import { linkIdSchema } from "./ids.ts";

/** A page of the person's own. `url` is http or https only: other schemes never get in. */
export const linkSchema = z.object({
  id: linkIdSchema,
  /** "LinkedIn", "Credly"…; none for the person's own site. */
  network: z.string().optional(),
  url: z.httpUrl(),
});
export type Link = z.infer<typeof linkSchema>;
