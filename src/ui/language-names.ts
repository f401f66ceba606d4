import type { Language } from "#core/model/language.ts";

/** Each language under its own name, whatever language the interface is in. */
export const LANGUAGE_NAMES = { en: "English", es: "Español" } as const satisfies Record<Language, string>;
