import { type BackendModule, createInstance, type i18n, type ResourceKey } from "i18next";
import type { Language } from "#core/model/language.ts";

/** One file a language and namespace, each a chunk of its own; the words of the command line and the gallery aren't the app's. */
const CATALOGS = import.meta.glob<ResourceKey>(
  ["./catalogs/*/*.json", "!./catalogs/*/cli.json", "!./catalogs/*/gallery.json"],
  { import: "default" },
);

const catalogFiles: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (language, namespace) => readCatalog(language, namespace),
};

/** The instance of the app: a page's words load with the page, and with a change of language. */
export async function createLazyI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(catalogFiles).init({
    lng: language,
    fallbackLng: false,
    ns: ["common"],
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

async function readCatalog(language: string, namespace: string): Promise<ResourceKey> {
  const load = CATALOGS[`./catalogs/${language}/${namespace}.json`];
  if (load === undefined) throw new Error(`No catalog ${namespace} in ${language}`);
  return load();
}
