import { z } from "zod";

/** Why a quote proves what it is quoted for; the shell puts it in words. */
export const evidenceReasonSchema = z.enum([
  "same-term",
  "other-name",
  "shows-competency",
  "time-in-role",
  "apprentice-of",
  "ruled-out",
  "related",
  "equivalent",
  "not-yet-earned",
  "expired",
  "shorter-than-asked",
  "lower-than-asked",
]);
export type EvidenceReason = z.infer<typeof evidenceReasonSchema>;

/** A quote from the career record: `path` such as `work[1].highlights[0]`, `quote` its exact words. */
export const evidenceSchema = z.object({
  path: z.string(),
  quote: z.string(),
  why: evidenceReasonSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;
