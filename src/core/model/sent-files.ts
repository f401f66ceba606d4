import { z } from "zod";
import { sentDocumentSchema } from "./sent-packet.ts";

export const sentFormatSchema = z.enum(["pdf", "docx"]);
export type SentFormat = z.infer<typeof sentFormatSchema>;
export const SENT_FORMATS = sentFormatSchema.options;

/** A file, byte for byte as it was made. */
export const sentFileSchema = z.object({
  format: sentFormatSchema,
  name: z.string(),
  /** Base64: a backup is a text. */
  content: z.base64(),
});
export type SentFile = z.infer<typeof sentFileSchema>;

/** The files that were made of a document on the day it went out. */
const filesOfDocumentSchema = z.object({
  document: sentDocumentSchema,
  files: z.array(sentFileSchema),
});
export type FilesOfDocument = z.infer<typeof filesOfDocumentSchema>;

/** What is kept apart from an application: the files of its documents, the newest first. */
export const sentFilesSchema = z.object({ documents: z.array(filesOfDocumentSchema) });
export type SentFiles = z.infer<typeof sentFilesSchema>;
