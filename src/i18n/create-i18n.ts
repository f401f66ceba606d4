import { createInstance, type i18n } from "i18next";
import type { Language } from "#core/model/language.ts";
import type { enResources } from "./resources-en.ts";
import type { SameKeys } from "./same-keys.ts";

export type Resources = SameKeys<typeof enResources>;

/** An instance of its own in one language, ready at once. */
export function createI18n(language: Language, resources: Resources): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    defaultNS: "common",
    resources: { [language]: resources },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}
