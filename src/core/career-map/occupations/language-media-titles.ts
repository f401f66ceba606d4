import type { TitlesRow } from "../build-titles.ts";

export const LANGUAGE_MEDIA_TITLES: readonly TitlesRow[] = [
  {
    id: "interpreter",
    soc: "27-3091.00",
    labels: { en: "Interpreter / translator", es: "Intérprete / traductor(a)" },
    en: "interpreter; translator; medical interpreter; healthcare interpreter; court interpreter; certified medical interpreter; CMI interpreter; CHI interpreter; Spanish interpreter; Spanish-English interpreter; bilingual interpreter; ASL interpreter; sign language interpreter; American Sign Language interpreter; deaf interpreter; educational interpreter; conference interpreter; over the phone interpreter; video remote interpreter; VRI interpreter; freelance translator; translation specialist; language specialist; military linguist; 35P cryptologic linguist; 09L interpreter; simultaneous interpreter; language interpreter; localization specialist; subtitler; oral interpreter; diplomatic interpreter; immigration interpreter; transliterator; literary translator; Mandarin interpreter; language translator; bilingual liaison; signer; language assistant; language access coordinator; Portuguese interpreter; Russian interpreter; Vietnamese interpreter; Arabic interpreter; Chinese interpreter; Korean interpreter; Haitian Creole interpreter; Tagalog interpreter; French translator; German translator; book translator; cued speech transliterator; patent translator; technical translator; tour interpreter",
    es: "intérprete; intérprete médico; intérprete médica; intérprete de hospital; intérprete judicial; intérprete de la corte; intérprete de señas; intérprete de lenguaje de señas; intérprete telefónico; intérprete bilingüe; traductora; traductor; traductora legal; traductor de documentos; intérprete comunitaria; traductor independiente; perito traductor; intérprete de español; intérprete escolar; traductora de español; lingüista; intérprete simultáneo; traductora jurada; traductora de inglés; traductor literario; traductora de portugués",
  },
  {
    id: "proofreader",
    soc: "43-9081.00",
    labels: { en: "Proofreader / copy marker", es: "Corrector(a) de textos" },
    en: "proofreader; copy marker; copy reader; copyreader; copy editor proofreader; copy editor; copyeditor; proofreading editor; editorial proofreader; proof reader; proof clerk; proof technician; clerical proofreader; freelance proofreader; legal proofreader; publishing proofreader; ad proofreader; advertising proofreader; braille proofreader; news proofreader; content proofreader; quality proofreader; document proofreader; printer's reader; galley reader; copy holder; copyholder; proofing specialist; transcript proofreader; copy checker; proof operator; galley proofreader; proofing machine reader; newspaper copy editor; manuscript reader; copy desk; line editor; typesetting proofreader; catalog proofreader; document reviewer; document review specialist; telephone directory proofreader; music proofreader; press proofreader; web copy editor; text checker; production proofreader; verifier proof",
    es: "correctora de textos; corrector de textos; correctora; corrector; correctora de estilo; corrector de estilo; correctora ortográfica; revisora de textos; revisor de textos; correctora de pruebas; corrector de pruebas; corrector editorial; editora de textos; lectora de pruebas; revisora de documentos; correctora independiente; asistente editorial; corrector ortotipográfico; revisora editorial; revisora de ortografía; corrector de periódico; correctora de manuscritos; lector de originales; revisora de contenidos",
  },
  {
    id: "journalist",
    soc: "27-3023.00",
    labels: { en: "Journalist / reporter", es: "Periodista" },
    en: "journalist; reporter; news reporter; newspaper reporter; correspondent; news writer; broadcast journalist; health reporter; freelance journalist; staff writer newspaper; columnist; news editor",
    es: "periodista; reportera; reportero; corresponsal; redactora de noticias; reportera de salud; periodista independiente; comunicadora; comunicóloga; editora de noticias",
  },
  {
    id: "writer_editor",
    soc: "27-3041.00",
    labels: { en: "Editor / writer", es: "Editor(a) / redactor(a)" },
    en: "editor; writer; technical writer; content writer; medical writer; content editor; managing editor; copywriter; freelance writer; grant writer; content creator; documentation writer; blog writer",
    es: "editora; editor; redactora; redactor; redactor técnico; redactora de contenido; escritora; redactora médica; editora de contenido; escritor independiente; redactor publicitario; creadora de contenido",
  },
];
