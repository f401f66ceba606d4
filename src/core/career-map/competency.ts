import { z } from "zod";
import { competencyIdSchema } from "#core/model/ids.ts";

const importance = z.int().min(0).max(5);

/** What a coder's work needs. `id` is a public interface; importance 0–5 by track is our judgment over O*NET elements. */
export const competencySchema = z.object({
  id: competencyIdSchema,
  labels: z.object({ en: z.string(), es: z.string() }),
  importance: z.object({
    entry: importance,
    inpatient: importance,
    outpatient: importance,
    riskAdjustment: importance,
    audit: importance,
  }),
  onetElements: z.array(z.string()),
});
export type Competency = z.infer<typeof competencySchema>;
