import { z } from "zod";

/** The kind of coding job that the person aims at. */
export const trackSchema = z.enum([
  "first-coder",
  "outpatient",
  "inpatient",
  "risk-adjustment",
  "audit",
  "remote",
  "federal",
]);
export type Track = z.infer<typeof trackSchema>;
