import { z } from "zod";
import { blankLocation, locationSchema } from "./location.ts";

/** `name` has no credentials after it; they come from the credentials that are active. */
export const contactSchema = z.object({
  name: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  location: locationSchema,
});
export type Contact = z.infer<typeof contactSchema>;
export const blankContact: Contact = { name: "", location: blankLocation };
