interface CompetencyPhraseRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly why: string;
}

/** Phrases of postings that name a competency outright, where the reader of duty lines sees no deed; folded. */
export const COMPETENCY_PHRASES: readonly CompetencyPhraseRow[] = [
  {
    id: "medical-terminology",
    pattern:
      /\b(?:medical terminology|anatomy(?:,? (?:and |& |\/ ?)?(?:physiology|pathophysiology|terminology))?|pathophysiology|disease process(?:es)?|terminologia medica|anatomia(?: y fisiologia)?|fisiologia|procesos de enfermedad)\b/g,
    why: "Knowledge that only the words can show.",
  },
  {
    id: "health-it",
    pattern:
      /\b(?:EHRs?|EMRs?|electronic (?:health|medical) records?(?: systems?)?|practice management (?:system|software)|expediente(?:s)? (?:medico |clinico )?electronicos?|record medico electronico|historial(?:es)? (?:medico |clinico )?electronicos?)\b/gi,
    why: "A record system without its name.",
  },
  {
    id: "office-software",
    pattern:
      /\b(?:microsoft office|ms office|office suite|office 365|microsoft 365|spreadsheets?|word processing|hojas? de calculo|procesador de (?:texto|palabras)|paquete office)\b/g,
    why: "Office programs as a whole.",
  },
  {
    id: "data-entry",
    pattern:
      /\b(?:typing (?:speed|skills)|\d{2,3} ?(?:wpm|ppm)|words per minute|palabras por minuto|10[- ]key|data entry|entrada de datos|captura de datos)\b/g,
    why: "Speed at the keys.",
  },
  {
    id: "privacy-compliance",
    pattern:
      /\b(?:hipaa|protected health information|confidentiality (?:of|laws|rules|standards)|confidencialidad (?:de|del)|false claims act|fraud,? waste,? (?:and|&) abuse|leyes? de privacidad)\b/g,
    why: "A law or confidentiality is named.",
  },
  {
    id: "independent-work",
    pattern:
      /\b(?:work(?:ing)? (?:well )?(?:independently|on your own|autonomously|with (?:little|minimal|limited) (?:supervision|oversight)|without (?:close |direct )?supervision|unsupervised)|self[- ](?:directed|starter|motivated|managed)|independently|trabaj\w+ (?:de (?:forma|manera) )?(?:independiente(?:mente)?|autonom[oa]|sin supervision|con poca supervision|por (?:su|tu) cuenta)|de (?:forma|manera) (?:independiente|autonoma)|(?:persona )?autonom[oa]\b|autosuficiente|automotivad[oa])\b/g,
    why: "Working unsupervised is named.",
  },
  {
    id: "time-management",
    pattern:
      /\b(?:(?:meet|meets|meeting|maintain|maintains|maintaining|achieve|achieving|hit|hitting|keep|keeping|exceed|exceeding|manage|managing) (?:\w+ ){0,4}(?:deadlines?|productivity|quotas?|turnaround|volumes?|benchmarks?|targets?)|deadlines?|productivity (?:standards?|goals?|targets?|expectations?|requirements?|benchmarks?)|turnaround times?|time management|prioriti[sz](?:e|ing|ation)\w*|multi-?task(?:ing)?|\d+ (?:charts|records|accounts|encounters|claims) (?:per|an|a|\/) ?(?:hour|day)|charts?\/hour|per hour production|cumpl\w+ con (?:\w+ ){0,3}(?:plazos?|fechas? limites?|metas?|cierre|productividad)|plazos?|fechas? limites?|metas? de productividad|productividad|manejo del tiempo|administracion del tiempo|priorizar|prioridades|expedientes por (?:hora|dia))\b/g,
    why: "Deadlines, volumes or priorities are named.",
  },
  {
    id: "written-communication",
    pattern:
      /\b(?:(?:excellent |strong |good |clear |effective )?(?:written (?:and (?:verbal|oral|spoken) )?communication|writing skills|(?:verbal|oral)(?: and|,) written(?: communication)?)|comunicacion (?:verbal|oral) y escrita|comunicacion escrita|redaccion)\b/g,
    why: "Writing is named.",
  },
  {
    id: "team-collaboration",
    pattern:
      /\b(?:collaborat\w+ with|work(?:s|ing)? (?:closely |together |hand in hand )?with (?:the )?(?:\w+ ){0,2}(?:team|teams|department|departments|staff|billing|cdi|revenue cycle|nursing)|cross-?functional|partner(?:s|ing)? with|colabor\w+ con|en conjunto con (?:el|la|los)|trabaj\w+ (?:junto )?con (?:el|la|los) (?:equipo|departamento|personal))\b/g,
    why: "Work across departments is named.",
  },
  {
    id: "research-reference",
    pattern:
      /\b(?:(?:stay|stays|keep|keeps|staying|keeping|remain|remains)(?: \w+){0,2} (?:current|up[- ]to[- ]date|abreast)|(?:stay|keep)s? up with|continuing education|maintain(?:s|ing)? (?:\w+ ){0,3}(?:ceus?|certifications?|credentials?)|research(?:es|ing)? (?:\w+ ){0,4}(?:guidelines?|codes?|coding|payer|polic\w+|regulations?|questions?)|mantener(?:se)? al (?:dia|corriente)|educacion continua|actualizad[oa] (?:en|sobre|con)|investig\w+ (?:\w+ ){0,3}(?:guias|codigos|normas|politicas))\b/g,
    why: "Keeping up with rules, or looking them up, is named.",
  },
  {
    id: "bilingual-communication",
    pattern:
      /\b(?:(?:in|en) (?:spanish|espanol)(?: when| with| to| a| cuando| con)?|interpret(?:s|ing|ation)? for|translat\w+|spanish[- ]speaking (?:patients|clients|callers|families)|pacientes (?:que hablan|hispanohablantes)|ambos idiomas|both languages)\b/g,
    why: "The duties use a second language.",
  },
];

/** A reading of a posting line below this is left out: a wrong requirement costs more than a missed one. */
export const LEAST_CONFIDENCE = 0.7;

interface DoubtRow {
  readonly id: string;
  /** The competency is left out where the sentence says only this. */
  readonly where: RegExp;
  readonly why: string;
}

/** Lines on which the reader of duty lines says more than a posting asks. */
export const DOUBTFUL_READINGS: readonly DoubtRow[] = [
  {
    id: "health-it",
    where: /^(?!.*\b(?:ehr|emr|electronic|encoder|software|system|platform|sistema|programa)\b)/i,
    why: "A named system alone is asked for by its name.",
  },
  {
    id: "customer-service",
    where: /\b(?:team player|positive attitude|interpersonal|customers? first)\b/,
    why: "A soft skill.",
  },
  { id: "team-collaboration", where: /\b(?:team player|trabajo en equipo|teamwork)\b/, why: "A soft skill." },
];
