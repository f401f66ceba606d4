import { z } from "zod";
import { competencyIdSchema, highlightIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";

/** Where a suggested line came from: a bullet pattern and what the person filled its slots with. */
export const bulletSourceSchema = z.object({
  pattern: z.string(),
  competency: competencyIdSchema,
  slots: z.record(z.string(), z.string()),
});
export type BulletSource = z.infer<typeof bulletSourceSchema>;

/** One duty or achievement, one bullet on paper. */
export const highlightSchema = z.object({
  id: highlightIdSchema,
  text: localizedTextSchema,
  source: bulletSourceSchema.optional(),
  /** What the person had written before a pattern with their facts took its place; never printed. */
  original: localizedTextSchema.optional(),
});
export type Highlight = z.infer<typeof highlightSchema>;
