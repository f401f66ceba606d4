import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { postingSchema, requirementKindSchema, requirementSchema } from "#core/matching/posting.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/postings");

const goldSchema = postingSchema.extend({
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

/** The postings written for this project, each with what is to be read in it. */
export function goldPostings(): PostingFixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => file.slice(0, -".txt".length))
    .map((name) => ({
      name,
      text: readFileSync(join(FOLDER, `${name}.txt`), "utf8"),
      gold: goldSchema.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.gold.json`), "utf8"))),
    }));
}
