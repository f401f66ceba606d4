import { z } from "zod";
import { careerIdSchema } from "./ids.ts";
import { timestampSchema } from "./timestamp.ts";

export const snapshotIdSchema = z.string().min(1).brand<"SnapshotId">();
export type SnapshotId = z.infer<typeof snapshotIdSchema>;

/** An earlier version of a career: taken while working, named by the person, replaced by a backup, or as it was before a newer app changed its shape. */
export const snapshotSchema = z.object({
  id: snapshotIdSchema,
  careerId: careerIdSchema,
  at: timestampSchema,
  kind: z.enum(["automatic", "named", "replaced", "migrated"]),
  name: z.string().optional(),
  /** The career as it was stored, of whatever version; migrated when it is looked at. */
  career: z.unknown(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
