import { z } from "zod";
import { skillGroupIdSchema, skillIdSchema } from "./ids.ts";
import { localizedTextSchema } from "./localized-text.ts";

export const skillSchema = z.object({ id: skillIdSchema, text: localizedTextSchema });
export type Skill = z.infer<typeof skillSchema>;

/** A group without a name is a plain list of skills. */
export const skillGroupSchema = z.object({
  id: skillGroupIdSchema,
  name: localizedTextSchema,
  keywords: z.array(skillSchema),
});
export type SkillGroup = z.infer<typeof skillGroupSchema>;
