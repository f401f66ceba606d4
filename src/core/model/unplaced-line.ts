import { z } from "zod";
import { unplacedLineIdSchema } from "./ids.ts";

/** A line of an imported file that found no field: kept and shown, never dropped. */
export const unplacedLineSchema = z.object({ id: unplacedLineIdSchema, text: z.string() });
export type UnplacedLine = z.infer<typeof unplacedLineSchema>;
