import { z } from "zod";
import { competencyIdSchema, occupationIdSchema } from "#core/model/ids.ts";

const bothLanguagesSchema = z.object({ en: z.string().min(1), es: z.string().min(1) });

/** One fact that only the person knows, and the plain question that asks for it. */
export const patternSlotSchema = z.object({
  kind: z.enum(["number", "text", "list"]),
  question: bothLanguagesSchema,
  example: bothLanguagesSchema,
});
export type PatternSlot = z.infer<typeof patternSlotSchema>;

/**
 * A bullet in waiting. `{slot}` takes a fact, `{slot#one|many}` a count with the noun that agrees with it,
 * `[past|present]` the verb form of an ended or a current job. Spanish bullets begin with a noun, which serves both.
 */
export const bulletPatternSchema = z.object({
  /** `occupation.pattern`, kept with the bullet that was made from it. */
  id: z.string().min(1),
  competency: competencyIdSchema,
  text: bothLanguagesSchema,
  slots: z.record(z.string(), patternSlotSchema),
});
export type BulletPattern = z.infer<typeof bulletPatternSchema>;

/** What a weight rests on. O*NET figures are importance ratings 1–5, of this occupation and of the coder. */
export const weightSourceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("onet"), element: z.string().min(1), origin: z.number(), coder: z.number() }),
  z.object({ kind: z.literal("judgment") }),
]);
export type WeightSource = z.infer<typeof weightSourceSchema>;

/** How much of a competency this past brings, 0–5: our judgment, with the O*NET figures it rests on where there are any. */
export const occupationCompetencySchema = z.object({
  id: competencyIdSchema,
  weight: z.int().min(0).max(5),
  source: weightSourceSchema,
});
export type OccupationCompetency = z.infer<typeof occupationCompetencySchema>;

export const gapRemedySchema = z.enum(["course", "practicum", "credential", "practice"]);
export type GapRemedy = z.infer<typeof gapRemedySchema>;

/** What this past usually lacks for coding, and how people close it. */
export const occupationGapSchema = z.object({
  competency: competencyIdSchema,
  text: bothLanguagesSchema,
  closeBy: gapRemedySchema,
});
export type OccupationGap = z.infer<typeof occupationGapSchema>;

/** The names of an occupation: enough to find it, light enough to load first. */
export const occupationTitlesSchema = z.object({
  id: occupationIdSchema,
  /** O*NET-SOC 2019 code; null for pasts that are no occupation there. */
  soc: z
    .string()
    .regex(/^\d{2}-\d{4}\.\d{2}$/)
    .nullable(),
  labels: bothLanguagesSchema,
  /** As people write them: both genders, regions, abbreviations, military codes. */
  titles: z.object({ en: z.array(z.string().min(1)), es: z.array(z.string().min(1)) }),
});
export type OccupationTitles = z.infer<typeof occupationTitlesSchema>;

/** A past that people come from, and what of it a coder needs. */
export const occupationSchema = occupationTitlesSchema.extend({
  /** Strongest first. */
  competencies: z.array(occupationCompetencySchema),
  patterns: z.array(bulletPatternSchema),
  /** What people with this past do better than other new coders. */
  strengths: bothLanguagesSchema,
  gaps: z.array(occupationGapSchema),
});
export type Occupation = z.infer<typeof occupationSchema>;
