import { z } from "zod";

/** The languages that a document and the interface can be in, each apart from the other. ISO 639-1. */
export const languageSchema = z.enum(["en", "es"]);
export type Language = z.infer<typeof languageSchema>;
export const LANGUAGES = languageSchema.options;

export function otherLanguage(language: Language): Language {
  return language === "en" ? "es" : "en";
}
