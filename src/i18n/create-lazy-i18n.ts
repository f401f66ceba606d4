import { type BackendModule, createInstance, type i18n, type ResourceKey } from "i18next";
import { isRecord } from "#core/is-record.ts";
import type { Language } from "#core/model/language.ts";

/** One file a language and namespace, each a chunk of its own; the words of the command line and the gallery aren't the app's. */
const CATALOGS = import.meta.glob<ResourceKey>(
  ["./catalogs/*/*.json", "!./catalogs/*/cli.json", "!./catalogs/*/gallery.json"],
  { import: "default" },
);

/** What is done to each text before it is shown. */
type Dress = (text: string) => string;

/** The instance of the app: a page's words load with the page, and with a change of language; those of `first` are there at once. */
export async function createLazyI18n(
  language: Language,
  first: readonly string[],
  dress?: Dress,
): Promise<i18n> {
  const instance = createInstance();
  await instance.use(catalogFiles(dress)).init({
    lng: language,
    fallbackLng: false,
    ns: ["common", ...first],
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

function catalogFiles(dress: Dress | undefined): BackendModule {
  return {
    type: "backend",
    init: () => undefined,
    read: async (language, namespace) => {
      const catalog = await readCatalog(language, namespace);
      return dress === undefined ? catalog : dressed(catalog, dress);
    },
  };
}

async function readCatalog(language: string, namespace: string): Promise<ResourceKey> {
  const load = CATALOGS[`./catalogs/${language}/${namespace}.json`];
  if (load === undefined) throw new Error(`No catalog ${namespace} in ${language}`);
  return load();
}

function dressed(catalog: ResourceKey, dress: Dress): ResourceKey {
  if (typeof catalog === "string") return dress(catalog);
  return Object.fromEntries(
    Object.entries(catalog).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === "string" || isRecord(inner) ? dressed(inner, dress) : inner,
    ]),
  );
}
