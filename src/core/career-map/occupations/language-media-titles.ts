import type { TitlesRow } from "../build-titles.ts";

export const LANGUAGE_MEDIA_TITLES: readonly TitlesRow[] = [
  {
    id: "interpreter",
    soc: "27-3091.00",
    labels: { en: "Interpreter / translator", es: "Intérprete / traductor(a)" },
    en: "interpreter; translator; medical interpreter; healthcare interpreter; court interpreter; certified medical interpreter; CMI interpreter; CHI interpreter; (language|localization|transcreation|translation) specialist; (diplomatic|tour|video relay) interpreter; (freelance|game localization|scientific) translator; language (access coordinator|assistant|facilitator); (35P cryptologic|scientific) linguist; bilingual liaison; cryptologic language analyst; interpreter coordinator; linguist; lip speaker; localizer; manual interpreter deaf; signer; subtitle writer; subtitler; translation editor; transliterator",
    es: "intérprete; intérprete médico; intérprete médica; intérprete de hospital; intérprete judicial; intérprete de la corte; intérprete de señas; intérprete de lenguaje de señas",
  },
  {
    id: "proofreader",
    soc: "43-9081.00",
    labels: { en: "Proofreader / copy marker", es: "Corrector(a) de textos" },
    en: "proofreader; copy marker; copy reader; copyreader; copy editor proofreader; copy editor; copyeditor; proofreading editor; (editorial|fact|proof|publication editor|reference|style|text|word) checker; (advertising|press|quality assurance|web) proofreader; proof (clerk|editor|inspector|operator|sheet corrector); (content|copy|document) reviewer; copy (desk|holder|preparer); (proofing machine|typography) reader; (line|text) editor; (proofreading|revising) clerk; clipping marker; copyholder; document examiner proof; proofer; reader; stock market clipper",
    es: "correctora de textos; corrector de textos; correctora; corrector; correctora de estilo; corrector de estilo; correctora ortográfica; revisora de textos; (asistente|corrector|revisora) editorial; revisora de (contenidos|documentos); lector de originales; lectora de pruebas",
  },
  {
    id: "journalist",
    soc: "27-3023.00",
    labels: { en: "Journalist / reporter", es: "Periodista" },
    en: "journalist; reporter; news reporter; newspaper reporter; correspondent; news writer; broadcast journalist; health reporter; columnist; freelance journalist; news editor; staff writer newspaper",
    es: "periodista; reportera; reportero; corresponsal; redactora de noticias; reportera de salud; periodista independiente; comunicadora; comunicóloga; editora de noticias",
  },
  {
    id: "writer_editor",
    soc: "27-3041.00",
    labels: { en: "Editor / writer", es: "Editor(a) / redactor(a)" },
    en: "editor; writer; technical writer; content writer; medical writer; content editor; managing editor; copywriter; (blog|freelance) writer; content creator",
    es: "editora; editor; redactora; redactor; redactor técnico; redactora de contenido; escritora; redactora médica; (creadora|editora) de contenido; escritor independiente",
  },
];
