interface CompetencyPhraseRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly why: string;
}

/** What a posting asks for in so many words, under any heading; folded. */
export const NAMED_COMPETENCIES: readonly CompetencyPhraseRow[] = [
  {
    id: "medical-terminology",
    pattern:
      /\b(?:medical terminology|(?:human |basic )?anatomy(?:(?:,|,? and|,? &| ?\/) ?(?:and )?(?:physiology|pathophysiology|terminology))?|pathophysiology|disease process(?:es)?|terminologia (?:medica|clinica)|anatomia(?: y fisiologia)?|fisiologia|fisiopatologia|procesos de (?:la )?enfermedad)\b/g,
    why: "Knowledge that only the words can show.",
  },
  {
    id: "health-it",
    pattern:
      /\b(?:ehrs?|emrs?|electronic (?:health|medical|patient) records?(?: systems?)?|practice[- ]management (?:system|software)|(?:expediente|record|historial|registro)(?:e?s)? (?:medico |clinico |de salud )?electronico(?:s)?)\b/g,
    why: "A record system without its name.",
  },
  {
    id: "office-software",
    pattern:
      /\b(?:(?:microsoft|ms) office|office suite|office (?:365|applications|programs|software)|microsoft 365|spreadsheets?|word processing|google (?:sheets|workspace|docs)|hojas? de calculo|procesador(?:es)? de (?:texto|palabras)|paquete (?:de )?office|pivot tables?|tablas dinamicas)\b/g,
    why: "Office programs as a whole.",
  },
  {
    id: "data-entry",
    pattern:
      /\b(?:typ(?:ing|e|es) (?:\w+ ){0,4}\d{2,3} ?(?:wpm|words)|typing (?:speed|skills)|keyboarding(?: \w+)? \d{2,3}|\d{2,3}\+? ?(?:wpm|ppm)|words per minute|palabras por minuto|10[- ]key|ten[- ]key|data[- ]entry|(?:entrada|captura|ingreso) de datos|mecanografia)\b/g,
    why: "Speed at the keys.",
  },
  {
    id: "privacy-compliance",
    pattern:
      /\b(?:hipaa|protected health information|(?:patient |record )?confidentiality(?: of| laws| rules| standards)?|confidencialidad (?:de|del)|keep(?:s|ing)? (?:\w+ ){0,4}(?:private|confidential)|false claims act|fraud,? waste,? (?:and|&) abuse|fraude,? desperdicio y abuso|leyes? de privacidad|privacy (?:act|laws|rules|regulations))\b/g,
    why: "A law or confidentiality is named.",
  },
  {
    id: "independent-work",
    pattern:
      /\b(?:(?:work|working|code|function|perform)(?:s|ing)? (?:\w+ ){0,2}(?:independently|on (?:your|their|his\/her) own|autonomously|solo|alone|with (?:little|minimal|limited|minimum|no) (?:direct )?(?:supervision|oversight|direction)|without (?:close |direct |constant )?supervision|unsupervised)|self[- ](?:direct\w+|starter|motivat\w+|manag\w+|disciplin\w+|sufficient)|independent (?:worker|work|coder who)|trabaj\w+ (?:bien |mayormente )?(?:de (?:forma|manera) )?(?:independiente(?:mente)?|autonom[oa]|sol[oa]\b|sin supervision|con (?:poca|minima) supervision|por (?:su|tu) (?:propia )?cuenta)|de (?:forma|manera) (?:independiente|autonoma)|(?:persona |ser )?(?:autonom[oa]|independiente)s?\b|autosuficiente|automotivad[oa]|autodirigid[oa]|con (?:poca|minima) supervision)\b/g,
    why: "Working unsupervised is named.",
  },
  {
    id: "time-management",
    pattern:
      /\b(?:(?:meet|maintain|achiev|hit|keep|exceed|manag|hold)(?:s|ing|ting)?(?: to)? (?:\w+[ -]){0,5}(?:deadlines?|productivity|production|quotas?|turnaround|volumes?|benchmarks?|targets?|backlog|timelines?)|deadlines?|productivity (?:standards?|goals?|targets?|expectations?|requirements?|benchmarks?|and (?:quality|accuracy))|turnaround times?|time[- ]management|prioriti[sz](?:e|ing|ation)\w*|(?:set(?:ting)?|manag(?:e|ing)|multiple|competing|juggl(?:e|ing)) (?:\w+ )?priorities|multi-?task(?:ing|s)?|within (?:\d+|one|two|three|four|five|24|48|72) (?:business )?(?:hours|days) of|\d+(?:\.\d)?\+? (?:\w+ )?(?:charts|records|accounts|encounters|claims|cases) ?(?:per|an|a|each|every|\/) ?(?:hour|day|hr)|charts?\/hour|cumpl\w+ con (?:\w+ ){0,4}(?:plazos?|fechas? limites?|metas?|cierre|productividad|tiempo)|plazos?(?! de (?:\w+ )?(?:mes|dias|para))|fechas? limites?|metas? de (?:produccion|productividad)|productividad|(?:manejo|administracion|gestion) del tiempo|prioriza\w*|(?:establecer )?prioridades|(?:atraso|backlog) (?:\w+ ){0,3}(?:dias?|horas?|mayor)|(?:expedientes|casos|notas|visitas|records?|evaluaciones|cuentas|encuentros) (?:por|al|a la|cada) (?:hora|dia))\b/g,
    why: "Deadlines, volumes or priorities are named.",
  },
  {
    id: "written-communication",
    pattern:
      /\b(?:(?:good|strong|excellent|clear) (?:\w+ and )?(?:writing|grammar)|writ(?:ten|ing) (?:(?:and|&|\/) (?:verbal|oral|spoken) )?(?:communication|skills)|(?:verbal|oral|spoken)(?: and|,|\/| &) ?written(?: communication)?(?: skills)?|written and (?:verbal|oral)|comunicacion (?:verbal|oral) y (?:por )?escrit[oa]|comunicacion escrita|(?:destrezas|buena) (?:de )?redaccion|escrita y verbal)\b/g,
    why: "Writing is named.",
  },
];

/** Endings of Spanish verbs as duty lines have them: infinitive, third person, "you will". */
const AR = "(?:ar(?:as?|an|ias?|ian)?|as?|an|ando)";
const ER = "(?:er(?:as?|an|ias?|ian)?|es?|en|iendo)";

const CLINICAL_TEXT =
  "(?:records?|charts?|notes?|reports?|documentation|documents|encounters?|studies|dictations?|expedientes?|notas?|reportes?|informes?|historia(?:l|les)?|packets?|evaluaci[^ ]+|assessments?)";
const PEOPLE =
  "(?:providers?|physicians?|clinicians?|doctors?|surgeons?|nurses?|practitioners?|radiologists?|medical staff|clinical staff|(?:\\w+)?ologists?|medic[oa]s?|doctor(?:es)?|cirujan[oa]s?|proveedor(?:es)?|enfermer[oa]s|\\w+olog[oa]s|pediatras|psiquiatras|facultad medica|personal clinico)";

/** Work that a posting's duty lines describe, in the verbs that such lines begin with; folded. */
export const DESCRIBED_DUTIES: readonly CompetencyPhraseRow[] = [
  {
    id: "code-assignment",
    pattern:
      /\b(?:(?:assign|select|apply|appli|validat|sequenc|determin|appl)(?:e|es|s|ies|y|ing)? (?:[\w/-]+[ ,/&]+){0,8}?(?:codes?|icd|cpt|hcpcs|drgs?|ms|modifiers|coding classifications?|hccs?)\b|(?:^|[.;:] ?)cod(?:e|es|ing) (?!of|is|and billing)(?:[\w~/-]+ ){1,4}|(?:will|you'd|you'll|to|and) code (?:[\w~-]+ ){1,4}|(?:asign|seleccion|aplic|determin|valid)(?:ar(?:as?|an|ias?|ian)?|as?|an|ando) (?:y \w+ )?(?:[\w/-]+[ ,]+){0,6}?(?:codigos?|icd|cpt|drg|hcpcs)\b|codific(?:ar(?:as?|an|ias?|ian)?|as?|an|amos) (?!medic|certific)(?:[\w-]+ ){1,4}|codificacion (?:diaria|de (?:los |las )?(?:expedientes|encuentros|servicios|diagnosticos|procedimientos|visitas|casos)))/g,
    why: "The work itself.",
  },
  {
    id: "record-abstraction",
    pattern: new RegExp(
      `\\b(?:read|abstract|extract|analy[sz]|interpret|examin)(?:e|es|s|ing)? (?:[\\w-]+[ ,/]+){0,6}?${CLINICAL_TEXT}\\b|\\breview(?:s|ing)? (?:and \\w+ )?(?:the )?(?:[\\w-]+[ ,/]+){0,3}?(?:medical|health|patient|clinical|inpatient|outpatient|hospital|discharge|full|entire|complete|surgical|operative) (?:\\w+ )?${CLINICAL_TEXT}\\b|\\babstract(?:s|ing)? (?:\\w+ ){0,4}(?:data|information|charges)\\b|\\b(?:le${ER}|analiz${AR}|extra${ER}|interpret${AR}) (?:y \\w+ )?(?:[\\w-]+ ){0,4}?(?:${CLINICAL_TEXT}|datos|informacion)\\b|\\brevis${AR} (?:y \\w+ )?(?:[\\w-]+ ){0,3}?(?:expedientes?|notas|historiales|records?)(?: (?:medic|clinic)\\w+)?\\b`,
      "g",
    ),
    why: "Reading records for the facts that matter.",
  },
  {
    id: "provider-queries",
    pattern: new RegExp(
      `\\b(?:quer(?:y|ies|ying)(?: \\w+){0,3} ${PEOPLE}|(?:send|write|issue|initiate|draft|submit|create|generate|compose|place|prepare|formulat)(?:s|es|e|ing)? (?:\\w+[ ,]+){0,5}quer(?:y|ies)|${PEOPLE} quer(?:y|ies)|return(?:s|ing)? (?:[\\w-]+ ){0,4}(?:encounters?|notes?|charts?|records?)? ?to (?:the )?(?:\\w+ )?${PEOPLE}|clarif(?:y|ies|ication|ying)[^.;]{0,60} ${PEOPLE}|${PEOPLE}[^.;]{0,30} (?:to|for) clarif\\w+|addend(?:um|a) requests?|(?:tell|notif|inform|alert)(?:s|ies|y|ing)? (?:the )?(?:\\w+ ){0,2}${PEOPLE}|request(?:s|ing)? (?:an )?addend\\w+|(?:ask|contact|call|communicat\\w+ with|consult\\w* with|reach\\w* out to)s? (?:the )?(?:\\w+ ){0,2}${PEOPLE}|(?:quer(?:y|ies)|consultas?|preguntas?)(?: [^.;]{0,40})? al? (?:los |las |l)?(?:\\w+ )?${PEOPLE}|(?:consult${AR}|contact${AR}|pregunt${AR}|avis${AR}|llam${AR}|habl${AR} con|comunicarse con|aclar${AR})[^.;]{0,40} ${PEOPLE})`,
      "g",
    ),
    why: "Asking the clinician.",
  },
  {
    id: "training-mentoring",
    pattern: new RegExp(
      `\\b(?:(?:educat|train|teach|instruct|coach|mentor|orient|onboard)(?:e|es|s|ing)? (?:\\w+[ ,/-]+){0,4}(?:${PEOPLE}|staff|coders?|billers?|employees|team|hires?|class(?:es)?|scribes?|students?|interns?|residents?|peers|colleagues|others|users)|(?:provid|giv|offer|deliver|conduct|lead|present|run|hold|host|build|creat)(?:e|es|s|ing|ning)? (?:[\\w-]+[ ,]+){0,5}(?:education|training|feedback|instruction|in-?services?|sessions?|workshops?|webinars?|presentations?|talks?|classes|zoom|feedback|meetings? with (?:\\w+ ){0,2}${PEOPLE})|provider education|(?:adiestr|capacit|educ|orient|entren|ensen)${AR} (?:al? |los |las )?(?:\\w+ ){0,3}(?:${PEOPLE}|personal|empleados|codificador\\w*|equipo|nuev\\w+)|(?:dar(?:as?)?|da|ofrec${ER}|brind${AR}|impart(?:ir(?:as?)?|e|es)|dict${AR}) (?:\\w+ ){0,3}(?:charlas?|talleres|adiestramientos?|capacitacion(?:es)?|orientacion(?:es)?|clases?|sesiones)|explain what|meet(?:s|ing)? with (?:\\w+ ){0,2}${PEOPLE}[^.;]{0,40}(?:errors|documentation|coding|results|feedback))`,
      "g",
    ),
    why: "Teaching others the work.",
  },
  {
    id: "reporting-analysis",
    pattern:
      /\b(?:(?:prepar|run|compil|produc|generat|creat|build|analy[sz]|track|monitor|present|review|submit|maintain|pull|extract)(?:e|es|s|ing|ning)? (?:[\w-]+[ ,/]+){0,5}?(?:reports?|trends?|statistics|metrics|dashboards?|kpis?|scorecards?|data for)\b(?! to\b)|(?:spot|identif(?:y|ies)|find|report)(?:s|ing|ting)? (?:\w+ ){0,3}(?:trends?|patterns?)|report(?:s|ing)? (?:on )?(?:\w+ ){0,3}(?:findings|results|trends|metrics)|trend(?:s)? (?:analysis|report)|data analysis|(?:(?:prepar|gener|compil|analiz|present|elabor)(?:ar(?:as?|an|ias?|ian)?|as?|an|ando)|rend(?:ir|iras?)|produc(?:ir|iras?)|somet(?:er|eras?|e)|corr(?:er|eras?|e)) (?:[\wé]+ ){0,4}?(?:informes?|reportes?|estadisticas?|tendencias|metricas)|(?:informes?|reportes?) (?:mensual|semanal|estadistic|de (?:hallazgos|productividad|errores|tendencias|denegaciones))\w*)\b/g,
    why: "Figures are gathered and shown.",
  },
  {
    id: "quality-audit",
    pattern:
      /\b(?:audit(?:s|ing)?(?! (?:trail|firm|contractor|committee|team|department|experience))|quality (?:review|audit|assurance|checks?)s?|peer reviews?|second[- ]level (?:reviews?|coding)|(?:pre|post|prospective|retrospective|concurrent)(?:- and post)?[- ](?:bill|payment|pay|claim)? ?(?:audits?|reviews?)|review(?:s|ing)? (?:\w+ ){0,4}(?:coding|codes|coded \w+|claims|charges) (?:\w+ ){0,2}for (?:accuracy|correct\w*|complian\w*|errors)|validat(?:e|es|ing) (?:the )?(?:accuracy|codes|coding|code selection|drgs?)|(?:check|verif(?:y|ies)|review)(?:s|ing)? (?:the )?(?:accuracy|quality) of|audit(?:ar(?:as?|an|ias?|ian)?|as?|an)\b|auditorias?(?: de)?|control de calidad|(?:verific|valid|revis)(?:ar(?:as?|an|ias?|ian)?|as?|an) (?:la )?(?:exactitud|precision|calidad|codificacion))\b/g,
    why: "Others' work against a standard.",
  },
  {
    id: "claims-billing",
    pattern:
      /\b(?:(?:submit|prepar|enter|check|scrub|correct|resolv|post|releas|transmit|fil|process|send|work|edit|captur|generat|rebill|resubmit|review|bill|drop)(?:e|es|s|ing|ting)?(?: (?:out|up|and \w+))? (?:[\w-]+[ ,/]+){0,4}?(?:claims?|charges?|bills?|invoices?|superbills?|(?:claim|billing|scrubber|front[- ]end) edits?|edits? in the (?:claim|scrubber|billing)|statements)\b|charge (?:entry|capture|review|posting|reconciliation)|claims? (?:submission|follow[- ]up|edits|scrub\w*|processing)|(?:medical )?billing (?:of|for|all)|(?:somet(?:e|er(?:as?|ias?|an)?)|(?:envi|mand|entr|prepar|factur|tramit|registr|proces)(?:ar(?:as?|an|ias?|ian)?|as?|an)|correg(?:ir|iras?)|corrige|entrada de|envio de|captura de) (?:y \w+ )?(?:[\wé]+ ){0,3}?(?:reclamaciones|reclamos|facturas?|cargos?|claims|servicios a los planes)|facturacion de (?:\w+ )?(?:servicios|los|planes|procedimientos))/g,
    why: "Charges and claims on their way to the payer.",
  },
  {
    id: "denials-appeals",
    pattern:
      /\b(?:den(?:ial|ied)s?|appeal(?:s|ed)?|reject(?:ed|ions?)|(?:provider|payer|claim|coding) disputes?|unpaid claims?|underpayments?|claims? sin pagar|denegacion(?:es)?|denegad[oa]s?|rechazos?|rechazad[oa]s?|apelacion(?:es)?|apelar?|disputas?)\b/g,
    why: "A claim that came back.",
  },
  {
    id: "documentation-integrity",
    pattern:
      /\b(?:(?:documentation|records?|notes?|charts?|encounters?|forms?)[^.;]{0,40} (?:is|are) (?:missing|incomplete|complete|unclear|conflicting|signed)|(?:missing|incomplete|conflicting|ambiguous|unsigned|insufficient) (?:or \w+ )?(?:clinical |medical |provider )?(?:documentation|information|notes?|signatures?|records?)|for completeness|completeness (?:and \w+ )?of|(?:documentation|record|chart) deficienc\w+|clinical documentation (?:improvement|integrity)|(?:identif|resolv|report)\w+ (?:\w+ ){0,4}discrepanc\w+|documentation supports|(?:confirm|check|ensur|verif|mak)(?:e|es|s|ing|ies|y)?(?: sure)? (?:that )?(?:[\w()-]+ ){0,10}(?:signed|signatures?|complete|missing)|(?:firmad[oa]s|complet[oa]s|incomplet[oa]s|falt[ae]n? (?:la |una |el |un )?(?:firma|documentacion|dato)|tenga (?:las )?firmas|integridad (?:y \w+ )?de la documentacion|documentacion (?:faltante|incompleta|completa)))\b/g,
    why: "What a record lacks.",
  },
  {
    id: "insurance-benefits",
    pattern:
      /\b(?:(?:verif(?:y|ies|ying|ication of)|check(?:s|ing)?|confirm(?:s|ing)?) (?:\w+ ){0,3}(?:eligibility|coverage|benefits|insurance)|(?:eligibility|insurance|benefits?) verification|prior auth\w*|pre-?auth\w*|(?:obtain|secur|request|get)\w* (?:\w+ ){0,2}(?:authorizations?|referrals?)|medical necessity (?:and|per|polic\w+)|payer (?:polic\w+|rules|guidelines)|(?:verific|valid|confirm)(?:ar(?:as?|an|ias?|ian)?|as?|an) (?:la |los )?(?:\w+ )?(?:elegibilidad|cubierta|cobertura|beneficios|seguro)|elegibilidad|pre-?autorizacion(?:es)?|autorizacion(?:es)? previas?)\b/g,
    why: "Coverage, authorization and payers' rules.",
  },
  {
    id: "payment-reconciliation",
    pattern:
      /\b(?:post(?:s|ing)? (?:\w+ ){0,3}(?:payments?|remittances?|eobs?|eras?)|payment posting|reconcil\w+|balanc(?:e|es|ing) (?:\w+ ){0,3}(?:cash|accounts|ledger|deposits?|day|batch)|(?:aplic|registr|poste|cuadr)(?:ar(?:as?|an|ias?|ian)?|as?|an) (?:\w+ ){0,2}pagos?|concilia\w*|reconcilia\w*)\b/g,
    why: "Money against the books.",
  },
  {
    id: "customer-service",
    pattern:
      /\b(?:(?:answer|phone|assist|help|call|greet|serve|respond to|explain to|inform|take|handle|talk to|talk with|speak with)(?:s|ing)? (?:\w+[ /]+){0,5}(?:patients?|customers?|families|callers?|members|(?:billing |patient |phone )calls|phones?)|(?:patient|customer)s?['’]? (?:questions|inquiries|service|calls)|(?:billing|account) (?:questions|inquiries) from|(?:atend(?:er|eras?)|atiende|(?:llam|orient|ayud|contest|explic|habl)(?:ar(?:as?|an|ias?|les?)?|as?|an)) (?:[\wé]+ ){0,4}(?:pacientes|clientes|familias|llamadas|beneficiari[oa]s)|(?:servicio|atencion) al (?:paciente|cliente))\b/g,
    why: "Serving the patient.",
  },
  {
    id: "records-management",
    pattern:
      /\b(?:(?:scan|index|fil|releas|retriev|retain|archiv|pull)(?:e|es|s|ing|ning)? (?:\w+[ /,]+){0,4}(?:records?|charts?|documents?)|release of information|\broi requests|(?:(?:escane|archiv|index|custodi)(?:ar(?:as?|an|ias?|ian)?|as?|an)|divulga\w+) (?:\w+ ){0,3}(?:expedientes|records?|documentos|informacion medica))\b/g,
    why: "Records kept, found and let out.",
  },
  {
    id: "team-collaboration",
    pattern:
      /\b(?:(?:collaborat|partner|work|liais|coordinat|join|participat)(?:e|es|s|ing)? (?:closely |together |hand in hand )*(?:with|in) (?:the |our )?(?:[\w-]+[ ,/&]+){0,3}?(?:teams?|departments?|staff|billing|cdi|revenue cycle|nursing|registration|product|leadership|calls with|meetings with)|cross-?functional|interdepartmental|interdisciplinary|reuniones con el equipo|(?:colabor|coordin|trabaj)(?:ar(?:as?|an|ias?|ian)?|as?|an) (?:\w+ )?con (?:el|la|los|otros) (?:\w+ ){0,2}(?:equipo|departamentos?|personal|areas?)|en conjunto con)\b/g,
    why: "Work across departments.",
  },
  {
    id: "written-communication",
    pattern:
      /\b(?:(?:writ|draft|compos|prepar|author|develop)(?:e|es|s|ing)? (?:[\w-]+[ ,]+){0,4}?(?:letters?|correspondence|polic(?:y|ies)|procedures?|tips|guides?|newsletters?|rationales?|memos|summaries)|(?:(?:redact|prepar)(?:ar(?:as?|an|ias?|ian)?|as?|an)|escrib(?:ir(?:as?)?|es?)) (?:[\wé]+ ){0,3}?(?:cartas?|correspondencia|politicas|memorandos?|guias|apelaciones)|cartas de apelacion|appeal letters)\b/g,
    why: "Letters and procedures for others to read.",
  },
  {
    id: "research-reference",
    pattern:
      /\b(?:(?:stay|keep|remain|maintain)(?:s|ing)? (?:\w+ ){0,3}(?:current|up[- ]to[- ]date|abreast|informed)|(?:stay|keep)s? up with|continuing education|maintain(?:s|ing)? (?:\w+ ){0,4}(?:ceus?|certifications?|credentials?|knowledge of)|research(?:es|ing)? |look(?:s|ing)? up |busca(?:r|ras)? (?:\w+ ){0,3}en (?:las|los) (?:pautas|guias|manuales|normas)|monitor(?:s|ing)? (?:[\w-]+ ){0,4}(?:regulat\w+|guideline|policy|payer) |mantener(?:se)? (?:\w+ )?al (?:dia|corriente)|mantiene(?:se)? al (?:dia|corriente)|educacion continua|mantenerse actualizad[oa]|investiga\w* (?:\w+ ){0,3}(?:guias|codigos|normas|politicas|cambios))/g,
    why: "Keeping up with rules, or looking them up.",
  },
  {
    id: "bilingual-communication",
    pattern:
      /\b(?:in (?:both )?(?:spanish|english and spanish|spanish and english)\b(?! (?:is|preferred|required))|en espanol(?! (?:es|requerid|preferi))|interpret(?:s|ing|ation)? for|translat(?:e|es|ing|ion)|spanish[- ]speaking (?:patients|clients|callers|families|members)|pacientes (?:que hablan|hispanohablantes|de habla)|ambos idiomas|both languages|traduc\w+)\b/g,
    why: "A second language is used in the work.",
  },
  {
    id: "process-improvement",
    pattern:
      /\b(?:(?:improv|streamlin|redesign|optimiz|recommend)(?:e|es|ing)? (?:\w+[ ,]+){0,4}(?:process(?:es)?|workflows?|efficienc\w+|procedures|improvements|changes)|process improvements?|(?:(?:mejor|optimiz|agiliz|recomend)(?:ar(?:as?|an|ias?|ian)?|as?|an)|recomienda) (?:\w+ ){0,3}(?:procesos?|flujos?|cambios|procedimientos)|mejora (?:de|continua))\b/g,
    why: "A better way of doing it.",
  },
];

/** A reading of a posting line below this is left out: a wrong requirement costs more than a missed one. */
export const LEAST_CONFIDENCE = 0.75;

interface TrustRow {
  readonly id: string;
  /** What a line has to say for the reading to be believed. */
  readonly only: RegExp;
  readonly why: string;
}

/** The reader of duty lines is made for resumes; of its readings these are believed in a posting, and only so. */
export const TRUSTED_READINGS: readonly TrustRow[] = [
  {
    id: "code-assignment",
    only: /\b(?:cod(?:e|es|ed|ing|ific\w+|igos?)|drgs?|icd|cpt|hccs?)\b/,
    why: "Codes have to be named.",
  },
  {
    id: "provider-queries",
    only: /quer|clarif|consult|pregunt|aclar|ask|addend/,
    why: "A question has to be asked.",
  },
  {
    id: "denials-appeals",
    only: /deni|appeal|reject|disput|unpaid|deneg|apela|rechaz|sin pagar/,
    why: "It has to have come back.",
  },
  {
    id: "quality-audit",
    only: /audit|quality|accura|calidad|exactitud|review/,
    why: "A standard has to be named.",
  },
  {
    id: "reporting-analysis",
    only: /report|statist|trend|metric|dashboard|informe|reporte|estadist|tendencia/,
    why: "Figures have to be named.",
  },
];
