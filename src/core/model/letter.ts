import { z } from "zod";
import { evidenceSchema } from "./evidence.ts";
import { paragraphIdSchema } from "./ids.ts";
import { languageSchema } from "./language.ts";

/** What a sentence rests on: words of the record, words of the posting, a row of the role–skill map, or none of these (a set phrase that claims nothing). */
export const sentenceSourceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("record"), evidence: evidenceSchema }),
  z.object({ kind: z.literal("posting"), quote: z.string(), span: z.tuple([z.int(), z.int()]) }),
  z.object({ kind: z.literal("career-map"), occupation: z.string(), competency: z.string() }),
  z.object({ kind: z.literal("phrase"), phrase: z.string() }),
]);
export type SentenceSource = z.infer<typeof sentenceSourceSchema>;

export const sentenceSchema = z.object({
  text: z.string(),
  /** At least one. */
  sources: z.array(sentenceSourceSchema).min(1),
});
export type Sentence = z.infer<typeof sentenceSchema>;

export const paragraphPurposeSchema = z.enum(["opening", "proof", "career-change", "gap", "closing"]);
export type ParagraphPurpose = z.infer<typeof paragraphPurposeSchema>;

export const paragraphSchema = z.object({
  id: paragraphIdSchema,
  purpose: paragraphPurposeSchema,
  sentences: z.array(sentenceSchema),
  /** The person's own wording; where given it is printed and never overwritten. */
  ownText: z.string().optional(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const letterSchema = z.object({
  language: languageSchema,
  /** `YYYY-MM-DD`, printed by the document language. */
  date: z.iso.date(),
  employer: z.string().optional(),
  jobTitle: z.string().optional(),
  salutation: z.string(),
  paragraphs: z.array(paragraphSchema),
  closing: z.string(),
});
export type Letter = z.infer<typeof letterSchema>;
