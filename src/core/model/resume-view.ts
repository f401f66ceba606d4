import { z } from "zod";
import { documentLookSchema } from "./document-look.ts";
import { applicationIdSchema, type ResumeViewId, resumeViewIdSchema } from "./ids.ts";
import { LANGUAGES, type Language, languageSchema } from "./language.ts";
import { type LocalizedText, localizedTextSchema, sideOf } from "./localized-text.ts";
import { transferableSkillSchema } from "./transferable-skill.ts";

/** One document made from the record: language, dress, and what it leaves out. */
export const resumeViewSchema = z.object({
  id: resumeViewIdSchema,
  name: z.string(),
  /** The posting that it is made for. */
  application: applicationIdSchema.optional(),
  language: languageSchema,
  template: z.string(),
  look: documentLookSchema,
  paper: z.enum(["letter", "a4"]),
  /** Pages that the document is to fit on; without a number it takes what it needs. */
  pages: z.union([z.literal(1), z.literal(2)]).optional(),
  /** Ids of items that this document does not show; the record keeps them. */
  hidden: z.array(z.string()),
  /** What this document says in place of the record's words: by the id of a line, or `headline`, `summary`. */
  wording: z.record(z.string(), localizedTextSchema),
  /** Ids that this document prints ahead of the others of their list, in this order. */
  order: z.array(z.string()),
  /** What it names under "Transferable Skills", in this order; without any it has no such section. */
  transferable: z.array(transferableSkillSchema).optional(),
});
export type ResumeView = z.infer<typeof resumeViewSchema>;

export function blankResumeView(id: ResumeViewId, language: Language): ResumeView {
  return {
    id,
    name: "",
    language,
    template: "first-coder",
    look: {},
    paper: "letter",
    hidden: [],
    wording: {},
    order: [],
  };
}

/** A text as a document with words of its own says it; a side that these leave blank stays the record's. */
export function withWording(text: LocalizedText, own: LocalizedText = {}): LocalizedText {
  const written = LANGUAGES.filter((language) => sideOf(own, language) !== undefined);
  return written.reduce<LocalizedText>((shown, language) => ({ ...shown, [language]: own[language] }), text);
}
