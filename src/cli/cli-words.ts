import type { i18n } from "i18next";
import type { Language } from "#core/model/language.ts";
import { createI18n } from "#i18n/create-i18n.ts";

/** The words for people in one language; the other's are not loaded. */
export async function createCliWords(language: Language): Promise<i18n> {
  if (language === "es") return createI18n("es", (await import("#i18n/resources-es.ts")).esResources);
  return createI18n("en", (await import("#i18n/resources-en.ts")).enResources);
}
