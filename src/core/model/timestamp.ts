import { z } from "zod";

/** An instant, ISO 8601 in UTC: `2026-11-24T17:20:00.000Z`. */
export const timestampSchema = z.iso.datetime().brand<"Timestamp">();
export type Timestamp = z.infer<typeof timestampSchema>;
