import { z } from "zod";

/** A stored row as it is, whether or not this app can read its record. */
const backupRowSchema = z.object({
  id: z.string().min(1),
  careerId: z.string().optional(),
  record: z.unknown(),
  /** What can be undone. */
  history: z.unknown().optional(),
});
export type BackupRow = z.infer<typeof backupRowSchema>;

/** All that the app keeps in a browser. */
export const backupContentSchema = z.object({
  careers: z.array(backupRowSchema),
  applications: z.array(backupRowSchema),
  /** Earlier versions of careers. */
  snapshots: z.array(backupRowSchema),
  /** The files that went out with applications; older backups have none. */
  sentFiles: z.array(backupRowSchema).default([]),
  /** Language, colors and the like, by the name under which the browser keeps them. */
  choices: z.record(z.string(), z.string()),
});
export type BackupContent = z.infer<typeof backupContentSchema>;
