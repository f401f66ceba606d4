import { z } from "zod";

/** A place, each part as the person writes it. */
export const locationSchema = z.object({
  street: z.string().optional(),
  city: z.string().optional(),
  region: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.string().optional(),
});
export type Location = z.infer<typeof locationSchema>;
export const blankLocation: Location = {};
