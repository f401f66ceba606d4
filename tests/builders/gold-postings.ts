import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { postingSchema, requirementKindSchema, requirementSchema } from "#core/matching/posting.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");

const goldSchema = postingSchema.extend({
  /** `alsoIds`: another id is right too. */
  requirements: z.array(requirementSchema.extend({ alsoIds: z.array(z.string()).optional() })),
  /** Debatable: neither right nor wrong. */
  optional: z.array(requirementSchema),
  /** Words that look like a requirement and are none. */
  distractors: z.array(z.object({ kind: requirementKindSchema, id: z.string(), why: z.string() })),
  /** By field, other values that are right; "*": any. */
  accept: z.record(z.string(), z.union([z.literal("*"), z.array(z.string().nullable())])).optional(),
});
export type GoldPosting = z.infer<typeof goldSchema>;

export interface PostingFixture {
  readonly name: string;
  readonly text: string;
  readonly gold: GoldPosting;
}

/**
 * The postings written for this project, each with what is to be read in it: `postings` hold to the letter,
 * `varied-postings` come in many more layouts and are held to a share.
 */
export function goldPostings(set: "postings" | "varied-postings" = "postings"): PostingFixture[] {
  const folder = join(FIXTURES, set);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => file.slice(0, -".txt".length))
    .map((name) => ({
      name,
      text: readFileSync(join(folder, `${name}.txt`), "utf8"),
      gold: goldSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.gold.json`), "utf8"))),
    }));
}
