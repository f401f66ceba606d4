import type { Language } from "#core/model/language.ts";
import type { Resources } from "./create-i18n.ts";

const LOADERS = {
  en: async () => (await import("./resources-en.ts")).enResources,
  es: async () => (await import("./resources-es.ts")).esResources,
} as const satisfies Record<Language, () => Promise<Resources>>;

/** All words of one language, as a chunk of their own. */
export function loadCatalogs(language: Language): Promise<Resources> {
  return LOADERS[language]();
}
