import { z } from "zod";
import { languageSchema } from "#core/model/language.ts";
import { type Block, type EntryBlock, SECTION_IDS } from "./block.ts";
import type { DocumentTree } from "./document.ts";
import type { Run } from "./run.ts";

/** A tree that was stored as JSON; undefined where it is none. */
export function parseTree(json: string): DocumentTree | undefined {
  try {
    const parsed = treeSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const place = { path: z.string().exactOptional() };

const runSchema = z.object({
  text: z.string(),
  language: languageSchema.exactOptional(),
  href: z
    .string()
    .regex(/^(?:https?:|mailto:|tel:)/)
    .exactOptional(),
  strong: z.literal(true).exactOptional(),
  emphasis: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Run>;
const runsSchema = z.array(runSchema);

const entrySchema: z.ZodType<EntryBlock> = z.object({
  kind: z.literal("entry"),
  ...place,
  heading: runsSchema,
  dates: z.string().exactOptional(),
  lines: z.array(runsSchema),
  blocks: z.array(z.lazy(() => blockSchema)),
});

const blockSchema: z.ZodType<Block> = z.union([
  z.object({
    kind: z.literal("letterhead"),
    ...place,
    name: z.string(),
    credentials: z.array(z.string()),
    headline: runsSchema,
    contact: z.array(runsSchema),
  }),
  z.object({
    kind: z.literal("section"),
    ...place,
    id: z.enum([...SECTION_IDS, "custom"]),
    heading: z.string(),
    headingLanguage: languageSchema.exactOptional(),
    blocks: z.array(z.lazy(() => blockSchema)),
  }),
  entrySchema,
  z.object({
    kind: z.literal("entry-group"),
    ...place,
    heading: runsSchema,
    dates: z.string().exactOptional(),
    entries: z.array(entrySchema),
  }),
  z.object({
    kind: z.literal("paragraph"),
    ...place,
    role: z.enum(["body", "date", "recipient", "subject", "salutation", "closing", "signature"]),
    runs: runsSchema,
  }),
  z.object({ kind: z.literal("list"), items: z.array(z.object({ ...place, runs: runsSchema })) }),
  z.object({ kind: z.literal("terms"), ...place, label: runsSchema, terms: z.array(runsSchema) }),
  z.object({ kind: z.literal("page-break") }),
]);

const treeSchema = z.object({
  kind: z.enum(["resume", "letter", "packet"]),
  language: languageSchema,
  paper: z.enum(["letter", "a4"]),
  mostPages: z.number().exactOptional(),
  title: z.string(),
  author: z.string(),
  blocks: z.array(blockSchema),
}) satisfies z.ZodType<DocumentTree>;
