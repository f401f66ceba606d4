/** What a posting wants sent along. */
export const ATTACHMENTS = [
  "resume",
  "cover-letter",
  "references",
  "credential-copy",
  "transcript",
  "diploma",
  "salary-wish",
  "application-form",
  "work-sample",
  "id",
  "background-certificate",
] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

interface AttachmentRow {
  readonly attachment: Attachment;
  readonly pattern: RegExp;
  readonly why: string;
}

/** Folded, over a sentence that tells of sending. */
export const ATTACHMENT_ROWS: readonly AttachmentRow[] = [
  {
    attachment: "resume",
    pattern: /\b(?:resumes?|cv|c\.v\.|curriculums?(?: vitae)?|curricula|hoja de vida)\b/g,
    why: "Every market's word for it; «resumé» is Puerto Rico's.",
  },
  {
    attachment: "cover-letter",
    pattern:
      /\b(?:cover letters?|letters? of (?:interest|introduction)|(?:a )?(?:short|brief) (?:note|letter)|cartas? de (?:presentacion|interes|motivacion|solicitud)|una (?:breve )?carta(?! de))\b/g,
    why: "A letter that goes with the resume, whatever it is called.",
  },
  {
    attachment: "references",
    pattern:
      /\b(?:(?:(?:\d+|two|three|dos|tres|professional|letters of|list of|cartas de|lista de) )?(?:references|referencias)|letters? of recommendation|cartas? de recomendacion)\b(?! (?:code|number|no\b))/g,
    why: "People or letters that speak for the applicant; a reference number is none.",
  },
  {
    attachment: "credential-copy",
    pattern:
      /\b(?:(?:proof|cop(?:y|ies)|evidence|documentation|verification) of (?:\w+ ){0,3}(?:certifications?|credentials?|licen[sc]es?|cpc|ccs|rhit|rhia)|(?:copia|evidencia|prueba|constancia)s? del? (?:\w+ ){0,3}(?:certificados?|certificacion(?:es)?|credencial(?:es)?|licencias?|cpc|ccs|rhit))\b/g,
    why: "Paper that shows the credential.",
  },
  {
    attachment: "transcript",
    pattern: /\b(?:transcripts?|transcripci(?:on|ones)(?: de creditos?| academicas?)?)\b/g,
    why: "A school's record of courses; a coder transcribes nothing when applying.",
  },
  {
    attachment: "diploma",
    pattern:
      /\b(?:(?:copy|proof) of (?:\w+ ){0,2}(?:diploma|degree)|(?:copia|evidencia) de(?:l)? (?:\w+ ){0,2}(?:diploma|grado|titulo))\b/g,
    why: "Paper that shows the schooling.",
  },
  {
    attachment: "salary-wish",
    pattern:
      /\b(?:(?:salary|pay|rate|compensation) (?:expectations?|requirements?|history)|(?:desired|expected) (?:salary|pay|rate)|(?:expectativas?|aspiraci(?:on|ones)|pretensi(?:on|ones)) salarial(?:es)?)\b/g,
    why: "What the applicant wants to be paid.",
  },
  {
    attachment: "application-form",
    pattern:
      /\b(?:(?:completed?|signed|fill (?:in|out)) (?:\w+ ){0,3}(?:application|form)|application form|(?:solicitud|formulario) (?:de empleo|debidamente|complet\w+)|(?:llenar|llene|completar|complete) (?:la|una|el|un) (?:solicitud|formulario))\b/g,
    why: "The employer's own form.",
  },
  {
    attachment: "work-sample",
    pattern: /\b(?:(?:work|coding|writing) samples?|portfolio|muestras? de (?:su )?trabajo|portafolio)\b/g,
    why: "Work to be looked at.",
  },
  {
    attachment: "id",
    pattern:
      /\b(?:(?:copy of )?(?:a |your )?(?:photo|government(?:-issued)?|valid) (?:id|identification)|identificacion (?:con foto|vigente))\b/g,
    why: "A paper that says who one is.",
  },
  {
    attachment: "background-certificate",
    pattern:
      /\bcertificados? de (?:antecedentes penales|buena conducta|no antecedentes)|\bantecedentes penales\b/g,
    why: "Puerto Rico's agencies want it with the application.",
  },
];

/** Words after which a day ends the time for applying; folded. */
export const DEADLINE_CUES: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern:
      /\b(?:(?:application|submission|posting|filing) )?(?:deadline|due date|clos(?:es?|ing)(?: date)?s?|closing dates?|last day to apply)\b(?!-)/g,
    why: "A label: «Application deadline: …», «Open & closing dates: … to …».",
  },
  {
    pattern:
      /\b(?:apply|applications?|resumes?|submit\w*|send|email|e-mail|received|accepted|open)\b(?:[^.;]|\.(?=\w)){0,80}?\b(?<tail>by|before|until|through|no later than|not later than|on or before)\b/g,
    why: "A sentence that ends the time: «Send a resume … by …».",
  },
  {
    pattern:
      /\b(?:fecha limite|fecha de cierre|ultimo dia|cierra(?:n)?|cierre(?: de (?:la )?convocatoria)?|vence|plazo)\b/g,
    why: "A label in Spanish.",
  },
  {
    pattern:
      /\b(?:solicit\w+|aplic\w+|envi\w+|mand\w+|someter|sometan?|radicar|resume|resumes|curriculum|entreg\w+|recib\w+|disponible)\b(?:[^.;]|\.(?=\w)){0,90}?\b(?<tail>hasta|antes del?|no mas tarde del?|a mas tardar|en o antes del?)\b/g,
    why: "A sentence in Spanish that ends the time.",
  },
];

/** Sentences that tell of sending an application; folded. */
export const SENDING =
  /\b(?:send|sends|e-?mail(?:ed)?|submit\w*|attach\w*|upload\w*|forward|include|enclose\w*|apply|bring|provide (?:a|your|copies|proof)|envi[ea]\w*|enviar|mand[ea]\w*|someter|somet[ae]\w*|adjunt\w*|entreg\w*|acompan[ea]\w*|incluy[ae]\w*|inclu[iy]r|present[ae]\w*|radi[cq]\w+|traiga\w*|suba|subir|solicit[ae]|aplique)\b/;
