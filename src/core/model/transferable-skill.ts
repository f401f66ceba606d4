import { z } from "zod";
import { competencyIdSchema, highlightIdSchema } from "./ids.ts";
import { LANGUAGES, languageSchema } from "./language.ts";
import type { LocalizedText } from "./localized-text.ts";

/** A line of the record and, by the side that they stand on, the words of it that show a competency. */
export const lineProofSchema = z.object({
  line: highlightIdSchema,
  words: z.partialRecord(languageSchema, z.array(z.string().min(1)).min(1)),
});
export type LineProof = z.infer<typeof lineProofSchema>;

/** A competency that a document names, and the lines that prove it, the surest first. */
export const transferableSkillSchema = z.object({
  competency: competencyIdSchema,
  proofs: z.array(lineProofSchema).min(1),
});
export type TransferableSkill = z.infer<typeof transferableSkillSchema>;

/** Whether a line still says the words that it was quoted for, on one of its sides. */
export function stillProves(text: LocalizedText, { words }: LineProof): boolean {
  return LANGUAGES.some((language) => {
    const said = text[language]?.text ?? "";
    return words[language]?.every((word) => said.includes(word)) === true;
  });
}
