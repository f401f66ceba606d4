import type { TitlesRow } from "../build-titles.ts";

export const LANGUAGE_MEDIA_TITLES: readonly TitlesRow[] = [
  {
    id: "interpreter",
    soc: "27-3091.00",
    labels: { en: "Interpreter / translator", es: "Intérprete / traductor(a)" },
    en: "interpreter; (document translation|language|localization|transcreation) specialist; (healthcare|medical|on site) interpreter; language (access coordinator|assistant|facilitator); game localization translator; bilingual liaison; cryptologic language analyst; linguist; lip speaker; localizer; manual interpreter deaf; signer; subtitle writer; translation editor; transliterator",
    es: "intérprete; intérprete (de hospital|de la corte|de lenguaje de señas|de señas|judicial|médic(o|a))",
  },
  {
    id: "proofreader",
    soc: "43-9081.00",
    labels: { en: "Proofreader / copy marker", es: "Corrector(a) de textos" },
    en: "proofreader; (editorial|fact|proof|publication editor|reference|style|text|word) checker; copy (desk|holder|preparer|reviewer); (line|proof|proofreading|text) editor; proof (clerk|inspector|operator); (content|document) reviewer; copyeditor; copyholder; copyreader; proofreading clerk; reader; revisor; stock market clipper",
    es: "corrector(|a) de textos; asistente editorial; corrector(|a); corrector(|a) de estilo; lectora de pruebas",
  },
  {
    id: "journalist",
    soc: "27-3023.00",
    labels: { en: "Journalist / reporter", es: "Periodista" },
    en: "journalist; news (editor|reporter|writer); columnist; correspondent; newspaper reporter; reporter; staff writer newspaper",
    es: "periodista; (editora|redactora) de noticias; comunicadora; comunicóloga; corresponsal; reporter(o|a)",
  },
  {
    id: "writer_editor",
    soc: "27-3041.00",
    labels: { en: "Editor / writer", es: "Editor(a) / redactor(a)" },
    en: "editor; (blog|content|medical|technical) writer; content creator; copywriter; writer",
    es: "editor(|a); creadora de contenido; escritor independiente; escritora; redactor técnico; redactor(|a)",
  },
];
