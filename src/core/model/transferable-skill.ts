import { z } from "zod";
import { competencyIdSchema, highlightIdSchema } from "./ids.ts";
import { languageSchema } from "./language.ts";

/** A line of the record and, by the side that they stand on, the words of it that show a competency. */
export const lineProofSchema = z.object({
  line: highlightIdSchema,
  words: z.partialRecord(languageSchema, z.array(z.string().min(1)).min(1)),
});
export type LineProof = z.infer<typeof lineProofSchema>;

/** A competency that a document names, and the lines that prove it, the surest first. */
export const transferableSkillSchema = z.object({
  competency: competencyIdSchema,
  proofs: z.array(lineProofSchema).min(1),
});
export type TransferableSkill = z.infer<typeof transferableSkillSchema>;
