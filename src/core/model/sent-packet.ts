import { z } from "zod";
import { documentLookSchema } from "./document-look.ts";
import { languageSchema } from "./language.ts";

/** One document as it was sent: its words and its dress, which make the same file again. */
export const sentDocumentSchema = z.object({
  language: languageSchema,
  template: z.string(),
  look: documentLookSchema,
  /** The document's tree as JSON: a list of a thousand applications doesn't walk through it. */
  tree: z.string(),
});
export type SentDocument = z.infer<typeof sentDocumentSchema>;

export const sentPacketSchema = z.object({
  /** The day on which it was kept, `YYYY-MM-DD`. */
  keptOn: z.iso.date(),
  resume: sentDocumentSchema,
  letter: sentDocumentSchema.optional(),
});
export type SentPacket = z.infer<typeof sentPacketSchema>;
