import { z } from "zod";

export const vocabularyCategorySchema = z.enum([
  "code_set",
  "system",
  "duty",
  "form_transaction",
  "setting_payer",
  "level_title",
  "compliance",
  "soft_skill",
  "section_label",
]);
export type VocabularyCategory = z.infer<typeof vocabularyCategorySchema>;

/** One term of the field. `term` is its public id and its English spelling. */
export const vocabularyEntrySchema = z.object({
  category: vocabularyCategorySchema,
  term: z.string().min(1),
  aliases: z.array(z.string()),
  es: z.string(),
  /** Whether US Spanish keeps the English term. */
  keepsEnglish: z.enum(["yes", "partly", "no"]),
  source: z.string(),
});
export type VocabularyEntry = z.infer<typeof vocabularyEntrySchema>;
