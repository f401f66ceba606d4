import { z } from "zod";
import { evidenceSchema } from "#core/model/evidence.ts";
import { requirementSchema } from "./posting.ts";

/** `unknown`: the record says nothing either way; `unmet`: the record says that it is not so. */
export const matchStatusSchema = z.enum(["met", "partial", "unmet", "unknown"]);
export type MatchStatus = z.infer<typeof matchStatusSchema>;

export const matchedRequirementSchema = requirementSchema.extend({
  status: matchStatusSchema,
  evidence: z.array(evidenceSchema),
});
export type MatchedRequirement = z.infer<typeof matchedRequirementSchema>;

/** Counts of asks (a group of alternatives counts once), by level; no overall percentage. */
export const matchCountsSchema = z.record(matchStatusSchema, z.int().nonnegative());
export const matchSchema = z.object({
  requirements: z.array(matchedRequirementSchema),
  summary: z.object({
    required: matchCountsSchema,
    preferred: matchCountsSchema,
    duty: matchCountsSchema,
    /** Required asks that are not met and that a recruiter would stop at: credential, education, experience, language. */
    knockOuts: z.array(z.object({ kind: z.string(), id: z.string() })),
  }),
});
export type Match = z.infer<typeof matchSchema>;
