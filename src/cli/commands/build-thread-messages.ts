import { z } from "zod";
import { languageSchema } from "#core/model/language.ts";
import type { BatchLine, Decision } from "./build-record.ts";

/** What a thread of a batch begins with: the arguments of `build`, which it reads by itself. */
export const threadStartSchema = z.object({
  args: z.array(z.string()),
  today: z.string(),
  language: languageSchema,
});
export type ThreadStart = z.infer<typeof threadStartSchema>;

/** To a thread, which builds one record at a time. */
export type ToThread =
  | { readonly kind: "build"; readonly input: string }
  | { readonly kind: "decided"; readonly decision: Decision };

export type FromThread =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "built"; readonly line: BatchLine };
