import { z } from "zod";
import { requirementKindSchema } from "#core/matching/posting.ts";

const correctedLevelSchema = z.enum(["required", "preferred"]);
export type CorrectedLevel = z.infer<typeof correctedLevelSchema>;

/** What the person says of a posting's reading; it stays when the posting is read again. */
export const postingCorrectionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("dropped"), of: requirementKindSchema, id: z.string() }),
  z.object({
    kind: z.literal("weighed"),
    of: requirementKindSchema,
    id: z.string(),
    level: correctedLevelSchema,
  }),
  /** Words of the posting that ask for something; where the posting no longer has them, nothing is added. */
  z.object({ kind: z.literal("added"), words: z.string().min(1), level: correctedLevelSchema }),
]);
export type PostingCorrection = z.infer<typeof postingCorrectionSchema>;
