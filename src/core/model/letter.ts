import { z } from "zod";
import { evidenceSchema } from "./evidence.ts";
import { paragraphIdSchema } from "./ids.ts";
import { languageSchema } from "./language.ts";

export const letterKindSchema = z.enum([
  "posting",
  "career-change",
  "externship",
  "referral",
  "follow-up",
  "thank-you",
]);
export type LetterKind = z.infer<typeof letterKindSchema>;
export const LETTER_KINDS = letterKindSchema.options;

export const letterToneSchema = z.enum(["plain", "warm", "formal"]);
export type LetterTone = z.infer<typeof letterToneSchema>;
export const LETTER_TONES = letterToneSchema.options;

export const letterLengthSchema = z.enum(["short", "one-page"]);
export type LetterLength = z.infer<typeof letterLengthSchema>;
export const LETTER_LENGTHS = letterLengthSchema.options;

/** What the person says for one letter: neither the record nor the posting holds it. */
export const toldForLetterSchema = z.object({
  /** Who suggested the job, or who is thanked: a name as it is said. */
  referrer: z.string().optional(),
  interviewer: z.string().optional(),
  interviewDate: z.iso.date().optional(),
  /** Whom the letter is addressed to; else the employer's hiring team. */
  recipient: z.string().optional(),
});
export type ToldForLetter = z.infer<typeof toldForLetterSchema>;

/**
 * What a sentence rests on: words of the record, words of the posting, a row of the role–skill map, what the person
 * said for this letter (by choosing its kind, too), or none of these (a set phrase that claims nothing of the person).
 */
export const sentenceSourceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("record"), evidence: evidenceSchema }),
  z.object({ kind: z.literal("posting"), quote: z.string(), span: z.tuple([z.int(), z.int()]) }),
  z.object({ kind: z.literal("career-map"), occupation: z.string(), competency: z.string() }),
  z.object({
    kind: z.literal("told"),
    field: z.enum(["kind", "jobTitle", "employer", "referrer", "interviewer", "interviewDate"]),
    quote: z.string(),
  }),
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
  /** How it was asked for, so that it can be written anew. */
  kind: letterKindSchema.optional(),
  tone: letterToneSchema.optional(),
  length: letterLengthSchema.optional(),
  told: toldForLetterSchema.optional(),
  /** Whether it says plainly what is asked for and not yet there; it does unless this is false. */
  nameGap: z.boolean().optional(),
  /** `YYYY-MM-DD`, printed by the document language. */
  date: z.iso.date(),
  employer: z.string().optional(),
  jobTitle: z.string().optional(),
  salutation: z.string(),
  paragraphs: z.array(paragraphSchema),
  closing: z.string(),
  /** The lines outside the paragraphs that the person worded; a fresh letter leaves them as they are. */
  ownLines: z.array(z.enum(["salutation", "closing"])).optional(),
});
export type Letter = z.infer<typeof letterSchema>;
