import type { Language } from "#core/model/language.ts";
import type { DocumentLabels } from "./document-labels.ts";
import { enLabels } from "./en.ts";
import { esLabels } from "./es.ts";

const LABELS = { en: enLabels, es: esLabels } satisfies Record<Language, DocumentLabels>;

export function labelsFor(language: Language): DocumentLabels {
  return LABELS[language];
}
