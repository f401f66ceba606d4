/** What a stretch of a posting is about; it gives a mention its level where no word of its own does. */
export type Section =
  | "neutral"
  | "duties"
  | "required"
  | "preferred"
  | "details"
  | "benefits"
  | "about"
  | "legal"
  | "apply";

interface HeadingRow {
  readonly section: Section;
  /** A topic ("Education:") inside a list keeps the list's own section. */
  readonly isTopic?: true;
  /** Over the folded heading, marks and colon taken off. */
  readonly pattern: RegExp;
  readonly why: string;
}

/** First row wins. */
export const HEADING_ROWS: readonly HeadingRow[] = [
  {
    section: "legal",
    pattern:
      /^(?!.*\b(?:nice|plus|bonus|ideal|helpful|prefer))(?!.*[;.]\s)(?:.*\b)?((what )?(you|we) (don't|do not|won't)( \w+)? (need|require|ask|care).*|(lo )?que no( te| le)? (pedimos|exigimos|necesitas?|hace falta|buscamos).*|no (pedimos|exigimos|requerimos|necesitas?|hacen? falta|es necesario|se (pide|requiere|exige|necesita)n?)|not (a fit|for you|required|needed)( if.*)?|this (job|role|position) is not( for)?.*)$/,
    why: "What is said not to be asked.",
  },
  {
    section: "legal",
    pattern:
      /\b(eeo|equal (employment )?opportunity|legal|disclaimers?|privacy|disclosures?|accommodations?|drug.?free|e-?verify|diversity|inclusion|aviso|avisos|privacidad|fraude|igualdad|fair chance|security notice|fraud|scam|pay transparency|additional information|informacion adicional|notices?)\b(?! (?:de|of) (?:empleo|convocatoria|vacante|puesto|vacancy|job))/,
    why: "Law and notices ask for nothing that a record could show.",
  },
  {
    section: "legal",
    pattern:
      /\b(physical|working conditions|work(ing)? environment|environmental|^conditions$|^condiciones$|condiciones (de trabajo|fisicas)|ambiente de trabajo|demands|esfuerzo|requisitos generales de empleo)\b|^(pre-?employment|background)\b/,
    why: "Sitting, lifting and checks before hire are not expressible as requirements.",
  },
  {
    section: "preferred",
    pattern:
      /\b(prefer\w*|nice(?! and)|nice.to.haves?|good to have|great to have|pluses|a plus|big plus|bonus points|^bonus$|extra credit|extra points|brownie points|desired|desirable|ideally|ideal but|would be (great|nice|cool|awesome|lovely)|(we'd|we would|you'd) (love|like)|helpful|stand out|also valuable|valuable|assets?|not (a must|required)|optional|icing on the cake|even better|stands? out|set you apart|wish list|deseables?|preferi\w*|preferencias?|suma(n)? puntos|puntos extra|(si|y si) (ademas |tambien )?(tienes|tiene|sabes|conoces)|te da(n)? ventaja|se valora\w*|valoramos|un plus|^plus$|ideal pero|nos (encant\w+|gustaria)( si( ademas)?)?|no es (obligatorio|requisito|indispensable)|ventajas?|opcional(es)?|te hace destacar|seria (?:ideal|chevere|genial|bueno)|plusses|wants?|flexible on|what helps|que (?:nos )?(?:ayuda|suma|te distingue|lo distingue|te destaca)|^ayuda|es mejor si|mejor si( ademas)?|mejor aun|puntos a favor|se tomara en cuenta|a favor|cuenta a favor|extras?( credit)?|any of these helps?|helps?( if.*)?|beneficial|pluspoints?|lo que preferimos|preferimos)\b/,
    why: "The heading itself says that it can be done without.",
  },
  {
    section: "apply",
    pattern:
      /(?<!\b(?:not|don't|if you|who (?:can|may|should)) )(?<!\bquien(?:es)? (?:puede|pueden) )\b(how to apply|to apply|apply|application (process|instructions)|interested|contact( us)?|next steps|hiring process|required documents|como (solicitar|aplicar|postular\w*)|para (solicitar|aplicar|postular\w*)|interesad[oa]s?|contacto|solicitud(es)?|enviar?|envie)\b/,
    why: "How to send the application.",
  },
  {
    section: "benefits",
    pattern:
      /\b(benefits?|perks?|(what )?we(('ll)? | can | will )?(offer|provide)|you('ll)? (will )?(get|receive)|offers|compensation|total rewards|rewards|what's in it|in it for you|why (join|work|choose|us|you)\b|the (good|boring)(bit|part|stuff)|beneficios?|ofrecemos|le ofrecemos|te ofrecemos|que (te )?ofrecemos|se ofrece|que recib(?:e|es|iras?|ira)(?: usted)?|what you receive|lo que (te |le )?(damos|ofrecemos)|incluye|compensacion|prestaciones|marginales|por que (trabajar|unirte|nosotros))\b/,
    why: "What the employer gives.",
  },
  {
    section: "details",
    pattern:
      /^(job )?(locations?|schedule|hours|shifts?|work hours|pay( range| rate)?|salary( range)?|rate|wage|job type|employment type|position type|type|category|department|dept|reports? to|supervisor|status|flsa( status)?|job id|job number|requisition( id| number| #)?|req( id| #)?|posted|posting date|date posted|closing date|opening|closing|deadline|start date|duration|travel|remote|telework.*|remote job|work(place)? (type|location|schedule|arrangement|site)|grade|series.*|appointment type|duty station|agency|company|employer|client|title|job title|position title|facility|horario|jornada|turnos?|ubicacion|lugar( de trabajo)?|pago|salario|sueldo|paga|tipo( de (empleo|puesto|contrato|jornada))?|modalidad|departamento|supervisor|reporta a|fecha.*|cierre|vacantes?|numero.*|empresa|patrono|cliente|titulo( del puesto)?|pueblo|region|inicio|duracion|estatus|clasificacion)$/,
    why: "A form's label: its value is a field, not an ask.",
  },
  {
    section: "about",
    pattern:
      /\b(about (us|our|the (company|organization|hospital|practice|clinic|client|group|team|employer|facility|system))|who we are|our (company|story|mission|culture|team|values|client|practice|hospital|organization|promise)|a word about|company (overview|description|profile)|organization overview|meet the team|quienes somos|sobre (nosotros|nuestr[oa]|la empresa|el hospital|el patrono)|acerca de|nuestr[oa] (mision|empresa|historia|equipo|cultura|cliente)|la empresa|conocenos|nuestros valores)\b/,
    why: "The employer about itself.",
  },
  {
    section: "duties",
    pattern:
      /\b(duty|duties|responsibilit(y|ies)|what (will |would |do )?you('ll| will|'d| would)? (be )?(do|doing|handle|own|work on|tackle|practice|practise|see)|you('ll| will)(?! (fit|thrive|succeed|need|bring|have|love))( be)?|the (role|job|work|position|opportunity|gig)|your (day|role|work|job|tasks|impact|mission)|a day in|day.to.day|a typical day|job (summary|description|purpose|overview|duties)|position (summary|overview|purpose|description|details)|role (overview|summary)|overview|summary|(essential|key|main|core|primary|job) functions|functions|tasks|about (the|this) (job|role|position|opportunity|work)|description|principal accountabilities|accountabilities|scope|descripcion( completa| general)?( del (puesto|trabajo|empleo))?|funciones|responsabilidades?|tareas|deberes|lo que (vas a|har\w+|va a)( \w+)?|que (vas a|har\w+|va a)( \w+)?|resumen( del puesto)?|el (puesto|trabajo|rol)|(tu|su) (dia|trabajo|rol|puesto)|objetivo|proposito|naturaleza del trabajo|sobre el (puesto|rol|trabajo)|en este (puesto|rol)|labores|usted (hara|se encargara)|what (a|the|your) (typical )?day (looks like|is like|involves|holds)|what happens|day to day|(how|where) you('ll| will) (spend|help|make|contribute|add).*|you('ll| will)( \w+)? spend.*|what you'd be doing|que (hace|hara|vas a hacer|voy a hacer|hace falta hacer)( \w+)*|(el )?dia a dia( incluye)?|(como es )?un dia( tipico)?|aprenderas( a)?|vas a( aprender( a)?)?|(what )?you(.ll| will) learn( to)?|que aprenderas|se encargara de|a que se dedica(ra)?|trabajo a realizar|mision del puesto|actividades|ejemplos de (tareas|trabajo)|examples of (duties|work)|what would i do|what (does|will) the (job|role|work) (involve|include|look like)|assignment|(job )?purpose|proposito( del puesto)?)\b/,
    why: "The work is described.",
  },
  {
    section: "required",
    pattern:
      /\b(requirements?|required( \w+)?|requires|qualifications?|qualify|must.haves?|musts?|minimums?|what (do |will |does )?(you('ll)?|we) (will )?(need|bring|have|require|want)|you('ll)? (will |should |must )?(need|have|bring|are|must have)|to be (successful|considered|a fit)( \w+){0,4}|you (might|may|could|would|will|'ll|should)( \w+){0,4} (fit|if|love|enjoy)|(good|great|right) fit|sound like you|who you are|about you|^you$|^the person$|^usted$|^tu$|what it takes|is this you|what we('re| are) (looking for|after|seeking)|we('re| are)? (need|looking for|seeking)|who we('re| are) looking for|(our |the )?(ideal|successful|right) candidate( (will|should|must))?( (have|has|be|is|possess|bring))?|the right (person|candidate)|to be considered|candidate (profile|requirements)|eligibility|basics|requisitos?.*|requerimientos|requerid[oa]s?|exigid[oa]s?|calificaciones|cualificaciones|perfil( \w+)*|(lo |a )?(que|quien) buscamos|buscamos( a alguien)?|(lo )?que (necesitas?|debes? tener|pedimos|se pide|traes)|necesitas|necesitamos|indispensables?|imprescindibles?|minimos?|debes? tener|candidat[oa] ideal|cumples con|eres (la persona|ideal|quien)|si o si|pedimos|se pide|exigimos|firm on|you('ll| will) (fit|thrive|succeed|love it)( \w+){0,3}|bring with you|who we need|needed|needs?|what do i need|que (piden|se requiere|requerimos|exigen|hace falta|traes?|aporta[sn]?)|se (?:requiere|exige|precisa|solicita|pide)n?|what we ask|top \d skills|lo que (requerimos|exigimos|se requiere)|requerimos|debes? (traer|cumplir)|dirigido a|para quien es|quien puede (solicitar|aplicar)|who (may|can|should) apply|dealbreakers?|non-?negotiables?|condiciones para (solicitar|aplicar)|documentacion de (credenciales|licencias)|preparacion y experiencia( \w+)*|preparacion academica y experiencia( \w+)*|option (i|ii|iii|1|2|3|a|b))\b/,
    why: "The heading says that it is asked for.",
  },
  {
    section: "required",
    isTopic: true,
    pattern:
      /\b(skills?|education|training|experience|certifications?|certification\/licensure|licen[sc](e|es|ure)|credentials?|competenc(y|ies)|knowledge|abilities|background|languages?|technology|software|systems|conocimientos|destrezas|habilidades|preparacion( academica)?|educacion|escolaridad|formacion|estudios|experiencia|competencias|certificacion(es)?|licencias?|credenciales|idiomas?|sistemas|tecnologia)\b/,
    why: "A topic of what is asked for.",
  },
];

/** Words that stand in headings; a line without a colon is a heading only if it is made of these and of a row's. */
export const HEADING_FILLER =
  /^(a|an|the|and|or|of|me|i|it|also|had|did|make|difference|impact|ask|receive|practice|recibe|viene|piden?|requieren?|exigen?|looks|happens|spend|most|time|fit|bring|needed|needs|helps|help|hace|hara|voy|dia|tipico|distingue|ayuda|suma|mejor|piden|requerimos|preferimos|traer|dirigido|extra|for|in|to|at|on|with|is|are|be|do|will|you|your|you'll|youll|we|we're|us|our|what|who|how|why|this|that|it|here|here's|job|role|position|work|working|key|core|main|primary|minimum|basic|general|specific|additional|other|essential|special|specialized|technical|professional|academic|and\/or|y\/o|preferred|required|desired|nice|have|having|must|not|but|need|skills?|education|training|experience|certifications?|licenses?|licensure|credentials?|qualifications?|requirements?|responsibilities|duties|functions|knowledge|abilities|competencies|summary|overview|description|benefits|perks|pay|compensation|offer|bring|looking|ideal|candidate|day|life|typical|about|company|team|get|more|plus|points|bonus|el|la|los|las|lo|un|una|y|o|e|de|del|en|para|con|que|tu|tus|su|sus|usted|al|a|se|si|no|es|son|puesto|empleo|trabajo|rol|generales?|minimos?|minimas?|principales|esenciales|basicos?|academica|academicos?|profesional(es)?|tecnic[oa]s?|adicional(es)?|especificos?|requisitos?|experiencia|educacion|preparacion|funciones|responsabilidades|deberes|beneficios|conocimientos|destrezas|habilidades|certificaciones|licencias|perfil|candidat[oa]|ideal|deseables?|vas|hacer|manejar|haras|hara|requerid[oa]s?|exigid[oa]s?|preferid[oa]s?|preferibles?|si|ademas|tienes|tiene|tener|es|from|do|does|successful|fit|love|enjoy|if|might|may|could|would|should|sound|sounds|like|succeed|success|apply|thrive|shine|considered|person|right|someone|know|tell|read|great|good|match|strong|alguien|traes|cumples|cuentas|eres|persona|pedimos|queremos|gustaria|nos|le|te|ofrecemos|buscamos|necesitas|quienes|somos|sobre|nosotros|como|solicitar|aplicar)$/;

interface CueRow {
  readonly section: Section;
  readonly pattern: RegExp;
  readonly why: string;
}

/** Sentences that are what they are under any heading. */
export const SENTENCE_CUES: readonly CueRow[] = [
  {
    section: "legal",
    pattern:
      /\b(equal (employment )?opportunit|eeo\b|e-verify|affirmative action|accion afirmativa|igualdad de oportunidad|no discrimina|discriminat|protected (class|veteran|characteristic)|race, (color|religion)|reasonable accommodation|adaptacion razonable|acomodo razonable|at[- ]will|not (meant|intended) to be (an )?(all-inclusive|exhaustive)|criminal histor|fingerprint|background (check|screen)|drug (screen|test)|antecedentes penales|polygraph|employment laws?|unsolicited resumes|all-inclusive|41 cfr|genetic information|sexual orientation|orientacion sexual|gender identity|national origin|origen nacional|pais de origen)/,
    why: "Legal text names words of the field without asking for them.",
  },
  {
    section: "benefits",
    pattern:
      /\b(401 ?\(?k\)?|tuition|paid time off|\bpto\b|(health|medical|dental|vision|life) insurance|seguro medico|plan medico familiar|sign-?on bonus|profit sharing|retirement plan|plan de retiro|paid holidays|dias? de enfermedad|vacaciones|(exam|examination|certification|credential|membership|professional(?= (?:dues|memberships?|reimburse))|license|licensure|recertification|renewal|testing|course|conference) (fees?|dues|costs?|expenses|vouchers?|reimbursement)|(aapc|ahima) (dues|membership)|dues\b|ceu (allowance|stipend|reimbursement|support)|(free|paid) ceus?|ceus? (pagos|pagados|gratis)|continuing education (allowance|stipend|credit|benefit)|per year for continuing|a year for continuing|(we|company|hospital|employer|practice|clinic)( will|'ll)? (pay|pays|cover|covers|reimburse|reimburses|sponsor|sponsors) |reimburses? (you|the|your|for|up|professional)|will be (reimbursed|paid for)|paid for by|reembolso de|pagamos|reembolsamos|cubrimos|la (institucion|empresa|compania) (paga|cubre|reembolsa)|el (hospital|patrono) (paga|cubre|reembolsa)|descuento en|cuotas? de|membresia|costo del examen|discount on|ayuda (economica|educativa)|becas?|scholarships?|exams? (is|are|will be|can be) (reimbursed|covered|paid)|(is|are) (reimbursed|fully covered) (after|by|for|at)|reembols\w+ (del?|al|el|la|los|para|por|hasta)|reembolso|bono de navidad|con descuento|(te|le|les) (pagamos|cubrimos|regalamos|reembolsamos)|pagan (el|la|los) (examen|curso|membresia)|pays (up front )?for (an?|the|your)|tuition|\bmatricula\b)/,
    why: "Fees, dues and insurance are what the employer gives.",
  },
];

/** Sentences of prose without a heading that tell of the employer. */
export const EMPLOYER_CUES: readonly CueRow[] = [
  {
    section: "about",
    pattern:
      /^(we|our (group|practice|clinic|hospital|company|team|network)|[\w&.' -]{2,50}) (is|are) (an? (?!(\w+ )?(plus|must|requirement|bonus|asset|advantage|big|huge))|the |one of |proud|part of|home)|\b(founded|established|since (19|20)\d\d|fundad[oa]|desde (19|20)\d\d|serves?|serving|headquartered|last year|we own|we operate|operamos|opera|servimos|atendemos|somos)\b/,
    why: "The employer introduces itself.",
  },
];

/** Sentences under a demand's heading, or about the house, that tell the work nonetheless; folded, not over bullets. */
export const DUTY_CUES =
  /^\W*(?:in this (?:role|position|job),? you(?:'ll| will)|you(?:'ll| will| would|'d)|(?:the|this|our) (?:role|position|coder|biller|auditor|specialist|analyst|person|technician|\w+ coder)(?: will| would)?|en este (?:puesto|rol|trabajo)|usted|la persona (?:seleccionada|contratada|elegida)|el (?:empleado|codificador|auditor|puesto|candidato (?:seleccionado|elegido)|incumbente)|(?:codificaras|revisaras|asignaras|auditaras|facturaras|trabajaras|seras responsable)) (?!(?:also )?(?:need|have|bring|must|be (?:a|an|someone|able|comfortable|proficient|certified|familiar|paid|eligible|required)|possess|hold|should|fit|love|get|receive|earn|enjoy|know|requires?|is|are|reports?|offers?|pays?|debe|tiene|tendra|requiere|necesita|recibe|recibira|es\b|sera\b|ofrece|paga))\w+/;

/** What other staff hold, or whoever one reports to, is not asked of the applicant; folded, over a sentence. */
export const STAFF_CUE =
  /\b(our|the|its) (\w+ )?(staff|coders|auditors|team|team members|employees|supervisors?|manager|director|leads?|people) (all )?(hold|holds|has|have|is|are|includes?|carry|carries|maintain)\b|\b(?:our|nuestr[oa]s?) (?:\w+ )?(?:staff|coders|team|auditors|supervisors?|personal|equipo|codificador[ea]s|enfermer[oa]s|farmaceutic[oa]s|nurses|clinicians|mentors?|mentor[ea]s?|instructor(?:e?s)?)(?: \w+)? ?[(,]|\bcontamos con (?:un |una )?(?:equipo|personal)\b|\b(?:we are not hiring|not hiring|no (?:estamos )?contrata(?:ndo|mos)|no buscamos|also (?:have|hiring|recruiting|filling)\b[^.;]{0,20}\b(?:openings?|positions?|vacancies)|tambien (?:tenemos|hay|buscamos|contratamos) (?:vacantes|plazas|puestos)|(?:should|must|deben|please) (?:see|look at|ver|consultar) (?:other |otras |the )?(?:postings?|openings?|vacantes|jobs))|\b(nuestro|nuestra|nuestros|el) (\w+ )?(equipo|personal|supervisora?|gerente|directora?|codificadores|auditores) (\w+ )?(tiene|tienen|posee|es|son|incluye|cuenta)\b|\b(reports? to|reporting to|led by|supervised by|works? alongside|working alongside|reporta a|supervisad[oa] por|liderad[oa] por|junto a)\b/;
