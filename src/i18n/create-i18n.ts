import { createInstance, type i18n } from "i18next";
import type { Language } from "#core/model/language.ts";
import type { enResources } from "./resources-en.ts";
import type { SameKeys } from "./same-keys.ts";

export type Resources = SameKeys<typeof enResources>;

/** An instance of its own, ready at once; more languages are added with `addLanguage`. */
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

export function addLanguage(instance: i18n, language: Language, resources: Resources): void {
  for (const [namespace, words] of Object.entries(resources)) {
    instance.addResourceBundle(language, namespace, words, true, true);
  }
}
