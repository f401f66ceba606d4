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
      /\b(?:hipaa|protected health information|(?:patient |record )?confidentiality(?: of| laws| rules| standards)?|confidencialidad (?:de|del)|keep(?:s|ing)? (?:\w+ ){0,4}(?:private|confidential)|false claims act|fraud,? waste,? (?:and|&) abuse|fraude,? desperdicio y abuso|leyes? de privacidad|proteccion de datos|\brgpd\b|\bgdpr\b|privacy (?:act|laws|rules|regulations))\b/g,
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
      /\b(?:(?:meet|maintain|achiev|hit|keep|exceed|manag|hold)(?:s|ing|ting)?(?: to)? (?:\w+[ -]){0,5}(?:deadlines?|productivity|production|quotas?|turnaround|volumes?|benchmarks?|targets?|backlog|timelines?)|deadlines?|productivity (?:standards?|goals?|targets?|expectations?|requirements?|benchmarks?|and (?:quality|accuracy))|turnaround times?|time[- ]management|prioriti[sz](?:e|ing|ation)\w*|(?:set(?:ting)?|manag(?:e|ing)|multiple|competing|juggl(?:e|ing)) (?:\w+ )?priorities|multi-?task(?:ing|s)?|within (?:\d+|one|two|three|four|five|24|48|72) (?:business )?(?:hours|days) of|\d+(?:\.\d)?\+? (?:\w+ )?(?:charts|records|accounts|encounters|claims|cases) ?(?:per|an|a|each|every|\/) ?(?:hour|day|hr)|charts?\/hour|cumpl\w+ con (?:\w+ ){0,4}(?:plazos?|fechas? limites?|metas?|cierre|productividad|tiempo)|plazos?(?! de (?:\w+ )?(?:mes|dias|para))|fechas? limites?|metas? de (?:produccion|productividad)|productividad(?<!\b(?:informes?|reportes?|datos|estadisticas|metricas) (?:\w+ ){0,2}de productividad)|(?:manejo|administracion|gestion) del tiempo|prioriza\w*|(?:establecer )?prioridades|(?:atraso|backlog) (?:\w+ ){0,3}(?:dias?|horas?|mayor)|(?:expedientes|charts|casos|notas|visitas|records?|evaluaciones|cuentas|encuentros) (?:por|al|a la|cada) (?:hora|dia))\b/g,
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
      /\b(?:(?:assign|select|apply|appli|validat|sequenc|determin|appl)(?:e|es|s|ies|y|ing)? (?:[\w/-]+[ ,/&]+){0,8}?(?:codes?|icd|cpt|hcpcs|drgs?|ms|modifiers|coding classifications?|hccs?)\b|(?:^|[.;:] ?)cod(?:e|es|ing) (?!of|is|and billing|related\b|polic|leadership|denials?\b|education\b|questions\b)(?:[\w~/-]+ ){1,4}|(?:will|you'd|you'll|to|and) code (?!requirements?\b|compliance\b|violations?\b)(?:[\w~-]+ ){1,4}|(?:sep[ae]n?|saber|sabe) (?:tambien )?codificar\b|(?:asign|seleccion|aplic|determin|valid)(?:ar(?:as?|an|ias?|ian)?|as?|an|ando) (?:y \w+ )?(?:[\w/-]+[ ,]+){0,6}?(?:codigos?|icd|cpt|drg|hcpcs)\b|codific(?:ar(?:as?|an|ias?|ian)?|as?|an|amos) (?!medic|certific)(?:[\w-]+ ){1,4}|codificacion (?:diaria|de (?:los |las )?(?:expedientes|encuentros|servicios|diagnosticos|procedimientos|visitas|casos)))/g,
    why: "The work itself.",
  },
  {
    id: "record-abstraction",
    pattern: new RegExp(
      `\\b(?:read|abstract|extract|analy[sz]|interpret|examin)(?:e|es|s|ing)? (?:[\\w-]+[ ,/]+){0,6}?${CLINICAL_TEXT}\\b(?![^.;]{0,30}\\bfor (?:complet|accura|correct))|\\breview(?:s|ing)? (?:and \\w+ )?(?:the )?(?:[\\w-]+[ ,/]+){0,3}?(?:medical|health|patient|clinical|inpatient|outpatient|hospital|discharge|full|entire|complete|surgical|operative) (?:\\w+ )?${CLINICAL_TEXT}\\b|\\babstract(?:s|ing)? (?:\\w+ ){0,4}(?:data|information|charges)\\b|\\b(?:le${ER}|analiz${AR}|extra${ER}|interpret${AR}) (?:y \\w+ )?(?:[\\w-]+ ){0,4}?(?:${CLINICAL_TEXT}|datos|informacion)\\b|\\brevis${AR} (?:y \\w+ )?(?:[\\w-]+ ){0,3}?(?:expedientes?|notas|historiales|records?)(?: (?:medic|clinic)\\w+)?\\b`,
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
      `\\b(?:(?:educat|train|teach|instruct|coach|mentor|orient|onboard)(?:e|es|s|ing)? (?:\\w+[ ,/-]+){0,4}(?:${PEOPLE}|staff|coders?|billers?|employees|team|hires?|class(?:es)?|scribes?|students?|interns?|residents?|peers|colleagues|others|users)|(?:provid|giv|offer|deliver|conduct|lead|present|run|hold|host|build|creat)(?:e|es|s|ing|ning)? (?:[\\w-]+[ ,]+){0,5}(?:education|training|feedback|instruction|in-?services?|sessions?|workshops?|webinars?|presentations?|talks?|classes|zoom|feedback|meetings? with (?:\\w+ ){0,2}${PEOPLE})|provider education|(?:adiestr|capacit|educ|orient|entren|ensen)${AR} (?:al? |los |las )?(?:\\w+ ){0,3}(?:${PEOPLE}|personal|empleados|codificador\\w*|asistentes|estudiantes|equipo|nuev\\w+)|(?:dar(?:as?)?|da|ofrec${ER}|brind${AR}|impart(?:ir(?:as?)?|e|es)|dict${AR}) (?:\\w+ ){0,3}(?:charlas?|talleres|adiestramientos?|capacitacion(?:es)?|orientacion(?:es)?|clases?|sesiones)|explain what|meet(?:s|ing)? with (?:\\w+ ){0,2}${PEOPLE}[^.;]{0,40}(?:errors|documentation|coding|results|feedback))`,
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
      /\b(?:(?:answer|phone|assist|help|call|greet|serve|respond to|explain to|inform|take|handle|talk to|talk with|speak with)(?:s|ing)? (?:\w+[ /]+){0,5}(?:patients?|customers?|families|callers?|members|(?:billing |patient |phone )calls|phones?)|explain(?:s|ing)? (?:[\w-]+ ){0,5}to (?:\w+ ){0,2}(?:patients|students|parents|families|members|clients|customers|callers)|explic(?:ar(?:as?|an|ias?)?|as?|an) (?:[\wé]+ ){0,5}a (?:los |las )?(?:\w+ )?(?:papas|padres|familia\w*|pacientes|clientes|estudiantes|miembros)|(?:patient|customer)s?['’]? (?:questions|inquiries|service|calls)|(?:billing|account) (?:questions|inquiries) from|(?:atend(?:er|eras?)|atiende|(?:llam|orient|ayud|contest|explic|habl)(?:ar(?:as?|an|ias?|les?)?|as?|an)) (?:[\wé]+ ){0,4}(?:pacientes|clientes|familias|llamadas|beneficiari[oa]s)|(?:servicio|atencion) al (?:paciente|cliente))\b/g,
    why: "Serving the patient.",
  },
  {
    id: "records-management",
    pattern:
      /\b(?:(?:scan|index|fil|releas|retriev|retain|archiv|pull)(?:e|es|s|ing|ning)? (?:\w+[ /,]+){0,4}(?:records?|charts?|documents?|(?:paper|patient|medical|chart) files)|release of information|\broi requests|(?:(?:escane|archiv|index|custodi)(?:ar(?:as?|an|ias?|ian)?|as?|an)|divulga\w+) (?:\w+ ){0,3}(?:expedientes|records?|documentos|informacion medica))\b/g,
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
      /\b(?:(?:stay|keep|remain|maintain)(?:s|ing)? (?:\w+ ){0,3}(?<!\b(?:schedule|list|master|file|table|log|manual|binder|records?) )(?:current|up[- ]to[- ]date|abreast|informed)|(?:stay|keep)s? up with|continuing education|maintain(?:s|ing)? (?:\w+ ){0,4}(?:ceus?|certifications?|credentials?|knowledge of)|research(?:es|ing)? |look(?:s|ing)? up |busca(?:r|ras)? (?:\w+ ){0,3}en (?:las|los) (?:pautas|guias|manuales|normas)|monitor(?:s|ing)? (?:[\w-]+ ){0,4}(?:regulat\w+|guideline|policy|payer) |mantener(?:se)? (?:\w+ )?al (?:dia|corriente)|mantiene(?:se)? al (?:dia|corriente)|educacion continua|mantenerse actualizad[oa]|investiga\w* (?:\w+ ){0,3}(?:guias|codigos|normas|politicas|cambios))/g,
    why: "Keeping up with rules, or looking them up.",
  },
  {
    id: "bilingual-communication",
    pattern:
      /\b(?:in (?:both )?(?:spanish|english and spanish|spanish and english)\b(?! (?:is|preferred|required))|en espanol(?! (?:es|requerid|preferi))|interpret(?:s|ing|ation)? for|translat(?:e|es|ing|ion)\b(?![^.;]{0,90} (?:codes?|charges|icd|cpt))|spanish[- ]speaking (?:patients|clients|callers|families|members)|pacientes (?:que hablan|hispanohablantes|de habla)|ambos idiomas|both languages|traduc\w+)\b/g,
    why: "A second language is used in the work.",
  },
  {
    id: "process-improvement",
    pattern:
      /\b(?:(?:improv|streamlin|redesign|optimiz|recommend)(?:e|es|ing)? (?:\w+[ ,]+){0,4}(?:process(?:es)?|workflows?|efficienc\w+|procedures|improvements|changes)|process improvements?|(?:(?:mejor|optimiz|agiliz|recomend)(?:ar(?:as?|an|ias?|ian)?|as?|an)|recomienda) (?:\w+ ){0,3}(?:procesos?|flujos?|cambios|procedimientos)|mejora (?:de|continua))\b/g,
    why: "A better way of doing it.",
  },
  {
    id: "record-abstraction",
    pattern: new RegExp(
      `\\breview(?:s|ing)? (?:and \\w+ )?(?:the |all |each )?(?:(?!(?:coding|coded|claims?|edits?|denials?|audit|quality|for)\\b)[\\w-]+[ ,/]+){0,7}?(?:notes|charts|medical records|health records|records|op notes|dictations?|documentation|superbills|encounter forms)\\b(?![^.;]{0,30}\\bfor (?:complet|accura|correct))|\\b(?:chart|record|note) (?:review|abstraction)s?\\b(?! (?:software|experience|tool))|\\brevis${AR} (?:y \\w+ )?(?:(?!(?:reclamac|factur|codific|que|rechaz)\\w*)[\\w-]+[ ,]+){0,5}?(?:expedientes?|notas|historiales|records?|hojas de (?:encuentro|visita)|documentacion|dictados|ordenes medicas)\\b(?! (?:esten?|este))|\\b(?:estudi${AR}|examin${AR}|consult${AR}) (?:[\\w-]+ ){0,3}?(?:expedientes?|notas medicas|historiales)|\\b(?:le${ER}|leer[ae]n?) (?:[\\w-]+ ){0,5}?(?:notas?|informes?|reportes?|expedientes?|dictados?)|\\babstract(?:s|ing)? and cod(?:e|es|ing)\\b|\\brevision de (?:los |las )?(?:expedientes|notas|historiales|documentacion)\\b`,
      "g",
    ),
    why: "The same with whatever stands between verb and record.",
  },
  {
    id: "code-assignment",
    pattern:
      /\b(?:(?:translat|convert|turn)(?:e|es|s|ing)? [^.;]{3,90}? into (?:[\w-]+ ){0,3}codes\b|(?:lead|specialist|analyst|technician|person|abstractor|coder|who|also|personally) codes (?!of\b|and\b)(?:[\w-]+ ){1,4}|(?:translat|convert|turn|choos|pick|captur|enter|abstract|report|finaliz)(?:e|es|s|ing)? (?:[\w/-]+[ ,/&]+){0,5}?(?:into |to |the |correct |right |appropriate |accurate )*(?:(?:icd|cpt|hcpcs|cdt)\b|(?:diagnos\w+|procedure|medical|billing|service) codes)|(?:elig|escog|traduc|convert|captur|ingres|introduc|registr|report)\w+(?<!introductory) (?:[\w/-]+[ ,]+){0,5}?(?:codigos? (?!de (?:barras|etica))|icd\b|cpt\b|hcpcs)|codific(?:ar(?:as?|an|ias?|emos)?|a|as|an|ando) (?:y \w+ )?(?!medic[oa]s?\b|certific)(?:[\w-]+ ){0,3}?(?:expedientes?|visitas?|encuentros?|servicios|procedimientos?|diagnosticos?|cirugias?|casos|cuentas?|altas|estudios|biopsias|consultas|estadias|admisiones|notas|evaluaciones)|(?:cod(?:ing|es?)|codes) (?:(?:all|the|both|daily|assigned|various|complex|our|about|up to|\d+[\d-]*) )*(?:[\w-]+[ ,/&]+){0,4}?(?:visits|encounters|accounts|charts|records|procedures|cases|services|surgeries|claims|stays|studies|exams|notes|reports|admissions|discharges)|coding of (?:[\w-]+[ ,]+){0,4}?(?:visits|encounters|accounts|charts|records|procedures|cases|services|surgeries|stays|studies|exams|diagnoses)|(?<!(?:exactitud|precision|calidad|auditoria) de (?:la )?)codificacion (?:diaria |correcta |precisa |oportuna )?de (?:[\w-]+[ ,]+){0,4}?(?:visitas|encuentros|cuentas|expedientes|procedimientos|casos|servicios|cirugias|estadias|estudios|altas|diagnosticos|admisiones))\b/g,
    why: "The work itself under other verbs.",
  },
  {
    id: "provider-queries",
    pattern: new RegExp(
      `\\b(?:(?:send|leav|writ|shoot)(?:e|es|s|ing)? (?:the |our |an? )?(?:\\w+ )?${PEOPLE} (?:an? )?(?:\\w+ )?(?:notes?|questions?|messages?|quer(?:y|ies)|e-?mails?)|(?:messag|e-?mail|contact|call|phon|text|approach|consult|question|updat)(?:e|es|s|ing)? (?:with )?(?:the |our |your |an? )?(?:[\\w-]+ ){0,2}${PEOPLE}|(?:get|gets|getting|go|goes|going|follow|follows|following|reach|reaches|reaching|work|works|working|talk|talks|talking|speak|speaks|speaking|check|checks|checking|liaise|liaising|communicat\\w+|correspond\\w*) (?:back |up |out |directly |closely )*(?:to|with) (?:the |our |your |attending |treating )?(?:[\\w-]+ ){0,2}${PEOPLE}|(?:help|assist)(?:s|ing)? (?:the |our )?(?:\\w+ ){0,1}${PEOPLE} (?:word|document|understand|write|clarify)|plac(?:e|es|ing) an? quer(?:y|ies)|(?:retrospective|concurrent|compliant|written|physician|provider) quer(?:y|ies|ying)|quer(?:y|ies|ying)(?: the)? (?:providers?|physicians?|clinicians?)|(?:hac${ER}|mand${AR}|envi${AR}|redact${AR}|someter|somete) (?:los |las |un |una |unos )?(?:quer(?:y|ies)|consultas (?:a|al)|preguntas)|(?:inform${AR}|comunic${AR}|notific${AR}|devolv${ER}|devuelv\\w+|alert${AR}|solicit${AR}|ped(?:ir|iras?|ira)|pid\\w+|habl${AR}|convers${AR}|comunicarse|comunicarte|comunicacion) [^.;]{0,50}?(?:a|al|con|de|del) (?:los |las |la |el )?(?:\\w+ )?${PEOPLE}|(?:aclaracion(?:es)?|addend\\w+) (?:a|al|de|del|con|por) (?:los |las |la |el )?(?:\\w+ )?${PEOPLE})`,
      "g",
    ),
    why: "Any way of getting back to the clinician.",
  },
  {
    id: "documentation-integrity",
    pattern:
      /\b(?:(?:confirm|verific|asegur|revis|cotej|comprob|valid|vel)\w*(?: por)? (?:de )?que [^.;]{0,90}?(?:documentad[oa]s?|firmad[oa]s?|complet[oa]s?|sustentad[oa]s?|legibles?|coincid\w+)|(?:ensur|verif|confirm|mak|check)\w*(?: sure)?(?: that)? [^.;]{0,70}?(?:is|are) (?:properly |fully |well )?(?:documented|signed|supported|complete|dated)|(?:ensur|assur)\w+ (?:\w+ ){0,4}(?:complete|accurate|thorough) (?:and \w+ )?documentation|documentation gaps?|missing (?:or (?:late|incomplete) )?(?:charges|documentation|signatures|notes|elements)|incomplete (?:charts|records|notes)|(?:expedientes|notas|records|documentos) (?:\w+ )?(?:incomplet[oa]s|sin firm\w+|deficientes)|deficiencias (?:de|en) (?:la |los )?(?:documentacion|expedientes?))\b/g,
    why: "The record's gaps under other words.",
  },
  {
    id: "claims-billing",
    pattern:
      /\b(?:(?:fix|clear|clean|creat|build|bill|rebill|manag|handl|audit and releas|follow(?:s|ing)? up on|research)(?:e|es|s|ing)? (?:up )?(?:[\w-]+[ ,/]+){0,4}?(?:claims?|charges|(?:front[- ]end|billing|claim|scrubber|coding|ncci|payer) edits|claim errors|edits (?:in|from|before)|work ?queues)|(?:claim|charge) (?:corrections?|review|creation|edits?|posting|lag)|(?:insurance|patient|medical) (?:billing|claims)(?! (?:experience|certif|program|office|company|system|software))|call(?:s|ing)? (?:the )?(?:carriers?|payers?|payors?|insurers?|insurance companies)|llam(?:ar(?:as?|an)?|as?|an) a (?:las |los )?(?:aseguradoras|planes|seguros)|accounts receivable|\ba\/r\b(?: follow)?|aging (?:report|accounts)|patient statements|factur(?:ar(?:as?|an|ias?)?|as?|an|ando) (?:a |los |las |todos |el |la )*(?:\w+ ){0,3}(?:servicios|visitas|procedimientos|planes|seguros|reclamaciones|pacientes|tratamientos|estudios|encuentros)|(?:resolv|resuelv|arregl|depur|trabaj|prepar|procesa|gener|tramit|radic|present|transmit)\w* (?:\w+ ){0,5}?(?:reclamacion(?:es)?|reclamos?|claims|cargos|facturas)\b|(?:hacer|haciendo|hace|haras|hara) (?:el |los )?(?:billing|facturacion|cobros)|(?:billing|facturacion) (?:de|del) (?:los |las |el )?(?:\w+ )?(?:servicios|planes|seguros|medicare|medicaid|pacientes|visitas|no-fault|procedimientos|cirugias|terapias)|(?:envi|transmit|someter?|somet)\w* (?:\w+ ){0,3}a los (?:planes|seguros)|revis\w+ (?:las )?cuentas|cuentas por cobrar|ediciones (?:del|de la|de los|de) (?:\w+ )?(?:reclamacion|scrubber|sistema))\b/g,
    why: "The same under other verbs.",
  },
  {
    id: "denials-appeals",
    pattern:
      /\b(?:denials?|downgrades?|(?:down|under)[- ]?(?:coded|paid) claims?|sin pago|no pagad[oa]s|impagas?|(?:reclamaciones|claims|cuentas) (?:devuelt|pendient)\w+|take ?backs?|recoupments?|reconsideraci[^ ]+|reconsiderations?|(?:seguros?|plan(?:es)?|aseguradoras?|payers?) (?:le |nos |lo |los )?(?:nieg\w+|deniegu?\w+|rechac\w+|devuelv\w+)|(?:nieg\w+|deniegu?\w+|rechac\w+) (?:un|el|los|las) (?:seguros?|plan(?:es)?|aseguradoras?)|determinaci[^ ]+ (?:adversas? )?de (?:los |las )?(?:planes|aseguradoras|seguros|auditores))\b/g,
    why: "It came back, or was not paid.",
  },
  {
    id: "insurance-benefits",
    pattern:
      /\b(?:(?:obtain|secur|request|get|check|track|verif|confirm|handl|manag|submit|enter|process|follow(?:s|ing)? up on)(?:e|es|s|ies|y|ing)? (?:that )?(?:[\w-]+[ ,/]+){0,3}?(?:pre-?)?(?:authorizations?|auths?|pre-?certifications?|referrals)|insurance (?:coverage|information) (?:verif|check)\w*|(?:ped|pid|obten|obtien|solicit|tramit|gestion|consegu|verific|confirm)\w+ (?:[\wé]+ ){0,3}?(?:pre-?autorizacion(?:es)?|autorizacion(?:es)?|referidos|pre-?certificaciones)|(?:verific|valid|confirm|cotej)\w+ (?:\w+ ){0,3}?(?:cubiertas?|coberturas?|beneficios|elegibilidad|seguros?)|verificacion de (?:cubierta|cobertura|beneficios|elegibilidad|seguro)\w*)\b/g,
    why: "Coverage and authorization under other verbs.",
  },
  {
    id: "payment-reconciliation",
    pattern:
      /\b(?:(?:post|apply|record|enter|log)(?:s|es|ing)? (?:[\w-]+[ ,/&]+){0,4}?(?:payments?|receipts|eobs?|eras?|copays|adjustments)|(?:collect|tak)(?:e|es|s|ing)? (?:\w+ ){0,2}(?:payments?|copays?|deposits)|daily (?:close|deposits?|cash)|(?:registr|aplic|poste|entr|anot|cuadr|concili)\w+ (?:[\wé]+ ){0,3}?(?:pagos?|copagos|depositos?|caja|remesas|eobs?)|registro de pagos|aplicacion de pagos|cuadre(?: de)? (?:caja|diario|pagos))\b/g,
    why: "Money posted under other verbs.",
  },
  {
    id: "customer-service",
    pattern:
      /\b(?:(?:explain|discuss|review|go(?:es)? over)(?:s|ing)? (?:[\w-]+[ ,/]+){0,6}?(?:to|with) (?:the |our )?(?:patients?|families|members|guarantors?|clients)|(?:answer|return|field|tak|handl)(?:e|es|s|ing)? (?:[\w-]+ ){0,4}?(?:calls|phones?|inquiries|questions) (?:from|of|by|about) (?:\w+ ){0,3}(?:patients?|members?|families|statements|bills?|balances?|customers?)|(?:patient|member|customer) (?:calls|billing questions|inquiries|phone calls)|(?:ati?end|explic|contest|respond|orient|ayud|llam|recib)\w+ (?:[\wé]+ ){0,5}?(?:pacientes?|clientes?|publico|afiliad[oa]s|familiares)\b|atencion (?:al|a) (?:publico|pacientes|clientes)|preguntas de (?:los )?(?:pacientes|clientes|afiliados))/g,
    why: "Serving the patient under other verbs.",
  },
  {
    id: "training-mentoring",
    pattern: new RegExp(
      `\\b(?:(?:train|teach|coach|mentor|educat|onboard|orient|guid|support)(?:e|es|s|ing)? (?:[\\w-]+[ ,/]+){0,3}?(?:coders|scribes|new hires|new (?:staff|coders|${PEOPLE})|junior \\w+|trainees|apprentices|students)|(?:sit(?:s|ting)? down with (?:the |our )?(?:\\w+ )?${PEOPLE}|reuniones individuales|teach(?:es|ing)? (?:[\\w-]+[ ,]+){0,7}(?:courses?|classes|seminars?|sections?)|one-on-ones|one-on-one (?:feedback|instruction|basis|sessions)|feedback (?:to|for) (?:the )?(?:\\w+ )?(?:coders|${PEOPLE}|staff))|(?:adiestr${AR}|capacit${AR}|educ${AR}|orient${AR}|entren${AR}|ensen${AR}|ment${AR}) (?:al? |los |las |a los |a las )?(?:\\w+ ){0,3}(?:departamentos|equipos?|grupo|residentes|estudiantes|facturador\\w*|escribas|aprendices)|(?:dar(?:as?)?|da|ofrec${ER}|brind${AR}|impart\\w+|conduc\\w+|prepar${AR}) (?:[\\w-]+ ){0,3}(?:charlas?|talleres|adiestramientos?|capacitaciones|orientaciones|clases|seminarios|retroalimentacion|mentoria)|retroalimentacion a (?:los |las )?(?:\\w+ )?(?:codificador\\w*|${PEOPLE}|equipo))`,
      "g",
    ),
    why: "Teaching under other words.",
  },
  {
    id: "reporting-analysis",
    pattern:
      /\b(?:(?:pull|gather|report|present|shar|summariz|trend|track|analyz|deliver|creat|build|prepar|compil|maintain)(?:e|es|s|ing)? (?:[\w-]+[ ,/]+){0,4}?(?:numbers|figures|statistics|trends|dashboards?|metrics|scorecards?|error rates|accuracy rates|productivity (?:data|numbers|reports?)|spreadsheets? of|logs? of|findings to)|statistical (?:reports?|data)|(?:prepar|elabor|gener|compil|crea|manten|produc|entreg|present|analiz|monitor)\w+ (?:[\wé]+ ){0,4}?(?:informes?|reportes?|tableros|estadisticas?|graficas|indicadores|metricas|tendencias|cifras)|reportar?(?:a|an|as)? (?:cada \w+ |a diario |semanalmente |mensualmente )?(?:los |las )(?:\w+ )?(?:cuentas|errores|resultados|hallazgos|cifras|numeros|pendientes)|(?:informes?|reportes?|estadisticas) (?:de|sobre) (?:\w+ )?(?:productividad|errores|exactitud|denegaciones|rechazos|calidad|hallazgos|cuentas))\b/g,
    why: "Figures gathered and shown under other words.",
  },
  {
    id: "quality-audit",
    pattern:
      /\b(?:(?:second|double|spot|peer|cross)[- ]?(?:review|check|audit)(?:s|ing)?|review(?:s|ing)? (?:[\w-]+ ){0,6}for (?:\w+ )?(?:accuracy|correctness)|corr[ei]g\w+ (?:los |las )?(?:codigos|modificadores|errores)|review(?:s|ing)? (?:the )?(?:work|coding|accuracy) of|measur(?:e|es|ing) (?:\w+ ){0,3}(?:accuracy|quality)|(?:coding|compliance|internal|external|chart|documentation|random|monthly|quarterly|focused|quality) (?:audits|auditing|quality reviews)|(?:auditar(?:as?|an)?|audit(?:as?|an|ando)|auditoria) (?:[\wé]+ ){0,4}?(?:expedientes|cuentas|casos|codificacion|notas|reclamaciones|muestras?|codificador\w*|medicos|internas?|externas?)|(?:med|mid|cotej|compar)\w* (?:[\wé]+ ){0,3}?(?:la )?(?:exactitud|precision|calidad)|(?:revisar|cotejar|verificar|comprobar) que (?:el |los |las )?(?:cpt|codigos?|modificador\w*|cargos) )/g,
    why: "Checks of others' work under other words.",
  },
  {
    id: "data-entry",
    pattern:
      /\b(?:(?:enter|key|input|captur)(?:s|ing)? (?:\w+ ){0,3}data\b|(?:entr|ingres|captur|registr|introduc)\w+ (?:los |las )?(?:\w+ ){0,2}datos\b|(?:demographic|insurance|patient) data entry)/g,
    why: "Data are keyed.",
  },
  {
    id: "records-management",
    pattern:
      /\b(?:(?:maintain|organiz|stor|locat|track|deliver|prepar)(?:e|es|s|ing)? (?:\w+ ){0,3}(?:medical|patient|paper|health) (?:records|charts|files)|releas(?:e|es|ing) (?:of )?(?:medical )?(?:records|information)|records? requests?|(?:archiv|escane|organiz|custodi|localiz|digitaliz|index|prestamo)\w* (?:y \w+ )?(?:\w+ ){0,3}(?:expedientes|records?|documentos|historiales|historias clinicas)|scann?ing and indexing|indexing and scanning|(?:solicitudes|divulgacion) de (?:expedientes|records?|informacion medica))\b/g,
    why: "Records kept under other verbs.",
  },
  {
    id: "time-management",
    pattern:
      /\b(?:(?:in|en|dentro de|within|menos de|under|every|cada) (?:\d+|one|two|three|uno?|dos|tres|cuarenta y ocho|veinticuatro)[- ]?(?:hours?|business days|horas|dias(?: laborables)?)(?= (?:of|de|del|turnaround|or less|o menos)|[.;,)]|$)|\d+[- ]hour turnaround|tiempo de entrega|(?:estudios|historiales|biopsias|reclamaciones) por (?:hora|dia)|\d+ (?:\w+ )?(?:charts|notes|visits|studies|exams|procedures|reports) (?:per|an|a|each|every|\/) ?(?:hour|day|week)|daily (?:quota|production|productivity)|(?:unos|unas|hasta|\d+ a) \d+ (?:[\w-]+ ){0,3}(?:al|por) dia|\d+ (?:[\w-]+ ){1,3}(?:por hora|diari[oa]s))\b/g,
    why: "A stated time or volume.",
  },
  {
    id: "research-reference",
    pattern:
      /\b(?:research(?:es|ing)? (?:[\w-]+[ ,]+){0,3}?(?:polic\w+|guidelines?|rules|regulations|codes|questions)|(?:look|looking|looks) (?:things |rules |answers |codes )?up|(?:consult|check|us)(?:s|e|ing)? (?:the )?(?:coding clinic|cpt assistant|official guidelines|payer polic\w+)|stay(?:s|ing)? (?:current|on top|abreast|up)|keep(?:s|ing)? (?:current|abreast|up)|busca\w* (?:[\wé]+ ){0,3}?en (?:el |la |los |las )?(?:coding clinic|cpt assistant|manual\w*|guias?|pautas|codify|referencias|libros)|(?:investig|consult)\w+ (?:[\wé]+ ){0,4}?(?:guias|pautas|normas|politicas|cambios|reglas|manuales|coding clinic)|(?:con|with) referenc(?:ias?|es?) (?:a|to) (?:el |the )?(?:coding clinic|cpt assistant|las guias|the (?:official )?guidelines)|al (?:dia|tanto|corriente) (?:de|con|en|sobre) (?:los |las |la )?(?:\w+ )?(?:cambios|guias|pautas|normas|codigos|regulaciones))\b/g,
    why: "Rules looked up or followed.",
  },
  {
    id: "team-collaboration",
    pattern:
      /\b(?:(?:work|partner|collaborat|coordinat|team)(?:s|e|es|ing)?(?: up)? (?:closely |directly |together |hand in hand |side by side )*with (?:the |our |your )?(?:[\w-]+[ ,/&]+){0,4}?(?:teams?|departments?|billers|billing|cdi|nursing|registration|finance|revenue integrity|quality|pharmacy|compliance|front desk|it)\b|(?:trabaj|colabor|coordin)\w+ (?:\w+ ){0,3}?(?:con|junto a|junto al?) (?:el |la |los |las |otros |otras )?(?:[\wé]+ )?(?:equipos?|departamentos?|areas?|facturacion|farmacia|enfermeria|calidad|finanzas|admisiones|registro|cdi|personal|billing team))\b/g,
    why: "Other departments by name.",
  },
  {
    id: "process-improvement",
    pattern:
      /\b(?:(?:suggest|propos|implement|develop|support|lead)(?:e|es|s|ing)? (?:[\w-]+ ){0,3}(?:improvements|better ways|workflow changes|efficiencies)|(?:mejoras?|optimizacion) (?:del?|de los|al|en (?:el|los)) (?:procesos?|flujos?)|(?:propon|suger|implement|desarroll)\w+ (?:\w+ ){0,3}(?:mejoras|cambios))\b/g,
    why: "A better way, proposed.",
  },
  {
    id: "written-communication",
    pattern:
      /\b(?:(?:writ|draft|compos)(?:e|es|ing)? (?:up )?(?:[\w-]+[ ,]+){0,4}?(?:findings|appeals|rebuttals|reports|responses|emails|tip sheets|training materials|audit results|rationale)|(?:redact|escrib)\w+ (?:[\wé]+ ){0,4}?(?:informes?|hallazgos|cartas|apelaciones|respuestas|correos|memorandos|manuales|guias))\b/g,
    why: "Things to be read by others.",
  },
  {
    id: "scheduling-coordination",
    pattern:
      /\b(?:schedul(?:e|es|ing) (?:\w+ ){0,2}(?:appointments?|patients|procedures|surgeries)|(?:check|checks|checking)[- ]in (?:\w+ )?patients|patient (?:registration|check-?in|scheduling)|regist(?:er|ers|ering) patients|(?:program|coordin|agend)\w+ (?:\w+ ){0,2}(?:citas|pacientes|cirugias)|citar pacientes|registr\w+ (?:a )?(?:los )?pacientes)\b/g,
    why: "Appointments and registration.",
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
  {
    id: "record-abstraction",
    only: /^(?!.*\bfor (?:complet|accura|correct))(?!.*\b(?:firmas?|faltantes?|complet[oa]s)\b).*(?:record|chart|note|(?<!\band )report|documentation|expediente|nota|informe|historial)/,
    why: "The record has to be named.",
  },
  {
    id: "documentation-integrity",
    only: /missing|incomplete|signed|unsigned|signatur|firm|falt|incomplet/,
    why: "What lacks has to be named.",
  },
];
