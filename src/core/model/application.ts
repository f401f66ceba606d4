import { z } from "zod";
import { applicationIdSchema, careerIdSchema } from "./ids.ts";
import { letterSchema } from "./letter.ts";
import { timestampSchema } from "./timestamp.ts";

export const APPLICATION_SCHEMA_VERSION = 1;

/** One posting that the person answers: its text as pasted, and the letters written for it, one a language. */
export const applicationSchema = z.object({
  schemaVersion: z.literal(APPLICATION_SCHEMA_VERSION),
  id: applicationIdSchema,
  careerId: careerIdSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  posting: z.object({ text: z.string() }),
  letters: z.object({ en: letterSchema.optional(), es: letterSchema.optional() }),
});
export type Application = z.infer<typeof applicationSchema>;
