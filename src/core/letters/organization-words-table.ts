import type { Language } from "#core/model/language.ts";

interface ArticleRow {
  readonly language: Language;
  readonly article: string;
  readonly names: RegExp;
}

/** Names of organizations that a sentence gives an article; the first row that fits. */
export const ARTICLE_ROWS: readonly ArticleRow[] = [
  {
    language: "en",
    article: "the",
    names:
      /^(U\.?\s?S\.?A?\.?\s|United States|Department of|Office of|University of|State of|City of|County of|Ministry of|Bureau of|Veterans Health Administration)/,
  },
  {
    language: "es",
    article: "el",
    names:
      /^((U\.?\s?S\.?|United States)\s(Army|Air Force|Marine Corps)|Department of|Departamento|Centro|Hospital|Instituto|Condado|Plan|Consorcio|Colegio|Laboratorio|Consultorio|Grupo|Sistema|Ejército|Programa|Servicio)\b/,
  },
  {
    language: "es",
    article: "la",
    names:
      /^((U\.?\s?S\.?|United States)\s(Navy|Coast Guard)|Clínica|Universidad|Farmacia|Escuela|Oficina|Fundación|Red|Asociación|Corporación|Compañía|Cooperativa|Administración|Ciudad)\b/,
  },
];

/** One serves in these, and doesn't work at them; English, with or without the article. */
export const ARMED_SERVICE =
  /^(the )?((U\.?\s?S\.?|United States)\s(Army|Navy|Air Force|Marine Corps|Coast Guard|Space Force)|(\p{L}+ )?(Army )?National Guard)(?!\p{L})/u;
