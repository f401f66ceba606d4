import { z } from "zod";
import { spokenLanguageIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";

export const languageLevelSchema = z.enum(["native", "fluent", "proficient", "conversational", "basic"]);
export type LanguageLevel = z.infer<typeof languageLevelSchema>;

export const spokenLanguageSchema = z.object({
  id: spokenLanguageIdSchema,
  name: localizedTextSchema,
  /** ISO 639-1, where the name is known. */
  code: z.string().length(2).optional(),
  level: languageLevelSchema.optional(),
  /** The level in the person's own words; printed instead of the level's label where given. */
  fluency: localizedTextSchema,
});
export type SpokenLanguage = z.infer<typeof spokenLanguageSchema>;
