import { z } from "zod";

export const requirementKindSchema = z.enum([
  "credential",
  "codeSet",
  "system",
  "setting",
  "specialty",
  "competency",
  "experience",
  "education",
  "language",
]);
export type RequirementKind = z.infer<typeof requirementKindSchema>;

/** `duty`: the posting only describes the work. */
export const requirementLevelSchema = z.enum(["required", "preferred", "duty"]);
export type RequirementLevel = z.infer<typeof requirementLevelSchema>;

/** `[from, to)` in UTF-16 code units of the text as given. */
export const spanSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Span = z.infer<typeof spanSchema>;

export const requirementSchema = z.object({
  kind: requirementKindSchema,
  id: z.string(),
  level: requirementLevelSchema,
  /** Alternatives share a group: one of them is enough. */
  group: z.string().optional(),
  /** The least number of years that would do. */
  years: z.number().optional(),
  /** A credential that may be earned within this many months after hire. */
  withinMonths: z.number().optional(),
  /** Credentials that the posting says won't do in place of this one. */
  ruledOut: z.array(z.string()).optional(),
  text: z.string(),
  span: spanSchema,
});
export type Requirement = z.infer<typeof requirementSchema>;

export const postingSchema = z.object({
  language: z.enum(["en", "es"]),
  title: z.string().nullable(),
  employer: z.string().nullable(),
  location: z.string().nullable(),
  workMode: z.enum(["remote", "hybrid", "onsite"]).nullable(),
  employmentType: z
    .enum(["full-time", "part-time", "per-diem", "contract", "internship", "temporary"])
    .nullable(),
  salary: z
    .object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      period: z.enum(["hour", "year"]),
      currency: z.string(),
    })
    .nullable(),
  requirements: z.array(requirementSchema),
});
/** What a job posting asks for, as `posting` of the command line prints it. */
export type Posting = z.infer<typeof postingSchema>;
