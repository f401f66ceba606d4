import type { Posting } from "./posting.ts";

interface FieldRow<Value> {
  readonly value: Value;
  readonly pattern: RegExp;
  readonly why: string;
}

/** Folded; first row that speaks wins. */
export const EMPLOYMENT_ROWS: readonly FieldRow<NonNullable<Posting["employmentType"]>>[] = [
  {
    value: "per-diem",
    pattern: /\b(?:per[- ]diem|prn|pool position|por diem|a demanda|segun (?:la )?necesidad)\b/,
    why: "Called in as needed.",
  },
  {
    value: "internship",
    pattern:
      /\b(?:intern(?:ship)?s?|externships?|practicum|practicas (?:en|de) (?:codificacion|facturacion)|pasantia|(?<!\b[ou] )pasante|practicante|internado|externado|practica (?:supervisada|profesional no remunerada))\b(?! (?:site|experience|or|do(?:es)?n't|do not|don't|does not|not|won't|cannot|no)\b)/,
    why: "A learner's place.",
  },
  {
    value: "contract",
    pattern:
      /\b(?:1099|independent contractors?|contract[- ]to[- ](?:hire|perm)|c2h|temp(?:orary)?[- ]to[- ](?:hire|perm\w*)|contract (?:position|role|basis|assignment|job|work|coder|opportunity|length)|(?<!audit |integrity |administrative |the |federal |government |prime |a )contractors?(?! (?:shall|will|must))|on contract(?! award)|(?:duration|duracion)\s*:\s*(?:\d{1,2}\/|\d+[- ](?:month|week|mes|semana)|(?:six|three|seis|tres) )|(?:\d+|three|six|twelve)[- ]months? contract|contratista|por contrato|servicios profesionales|bajo contrato|contrato (?:de|por) \w+ (?:\(\d+\) )?mes(?:es)?|temporal[- ]a[- ]permanente)\b/,
    why: "Also where it may become permanent.",
  },
  {
    value: "temporary",
    pattern:
      /\b(?:temporary|temp (?:position|role|job|assignment)|seasonal|temporal|temporer[oa]|temporada|interino|term appointment|not[- ]to[- ]exceed)\b/,
    why: "Ends by itself.",
  },
  {
    value: "part-time",
    pattern:
      /\b(?:part[- ]time|tiempo parcial|media jornada|medio tiempo|jornada parcial|0?\.\d{1,2} fte|fte\W{1,3}0?\.\d{1,2})\b/,
    why: "Less than a full week.",
  },
  {
    value: "full-time",
    pattern:
      /\b(?:full[- ]time|f\/t|fulltime|tiempo completo|jornada(?: laboral)?:? completa|a tiempo completo|(?:40|37\.5|36) (?:hours?|hrs|horas)|1(?:\.0+)? fte|fte\W{1,3}1(?:\.0+)?(?![.\d])|regular a tiempo completo)\b/,
    why: "A full week.",
  },
];

/** A bare label or piece that says the type in a word. */
export const EMPLOYMENT_LABELS: readonly FieldRow<NonNullable<Posting["employmentType"]>>[] = [
  { value: "contract", pattern: /^(?:contract|contrato)\b/, why: "The word alone in a header." },
  { value: "temporary", pattern: /^temp\b/, why: "The word alone in a header." },
  {
    value: "full-time",
    pattern: /^(?:permanent|regular|permanente)\b/,
    why: "A permanent post is full time unless it says less.",
  },
];

/** What a posting that names no type says by the way: benefits and a year's pay come with a full week. */
export const IMPLIED_EMPLOYMENT: readonly FieldRow<NonNullable<Posting["employmentType"]>>[] = [
  {
    value: "full-time",
    pattern:
      /\b(?:pto|paid time off|401 ?\(?k\)?|(?:health|medical) insurance|vacaciones|plan medico|seguro medico|annual (?:salary|bonus|incentive)|base (?:pay|salary)|per annum|direct[- ]hire|perm(?:anent)?\b(?! change)|contratacion directa|(?<!non-)(?<!non )(?<!no )exempt)\b/,
    why: "Paid leave, insurance or a yearly salary.",
  },
];

type WorkSign = "hybrid" | "remote" | "onsite" | "notRemote";

/** Folded; every sign counts, see the reader. */
export const WORK_MODE_ROWS: readonly FieldRow<WorkSign>[] = [
  {
    value: "notRemote",
    pattern:
      /\b(?:(?:not|isn't|is not|no)(?: \w+){0,3} (?:remote|work[- ]from[- ]home|wfh)\b|remote(?: (?:job|work|position|eligible))?\s*:\s*no\b|not (?:\w+ )?(?:available|eligible|offered|considered) (?:for|as) (?:remote|telework)|telework\w*(?: eligible)?\s*:\s*no\b|no (?:es|sera|se ofrece|hay|ofrecemos|contempla|permite|admite|incluye)(?: \w+){0,4} (?:remot[oa]|teletrabajo|a distancia|desde (?:la |su |tu )?casa)|sin (?:opcion|posibilidad) (?:remota|de (?:teletrabajo|trabajo remoto))|remote work is not|no work[- ]from[- ]home|(?:can't|cannot|can not|don't|do not|won't|unable to) (?:\w+ ){0,3}(?:remote|work[- ]from[- ]home|telework)\b|(?:office|on-?site|in[- ]person|clinic) only|solo (?:presencial|en (?:la )?oficina)|totalmente presencial|100 ?% (?:presencial|on-?site|in[- ](?:person|office)))/,
    why: "Remote work ruled out.",
  },
  {
    value: "hybrid",
    pattern:
      /(?<!(?:remote|remot[oa]|on-?site) ?(?:\/|or|o) ?)\b(?:hybrid(?! ?\/ ?remote)|hibrid[oa]|modalidad mixta|(?:one|two|three|four|a|\d) (?:\w+ )?(?:office|clinic|in-?person|on-?site) days?\b|(?:day|days|dias?|tardes?|mananas?)(?: (?:per|a|each|every|of the|por|a la|cada|al) (?:week|month|semana|mes))? (?:in|at|on|en) (?:the |la |el |our |nuestra )?(?:\w+ )?(?:office|clinic|hospital|practice|campus|site|oficina|clinica|consultorio)\b[^.;]{0,40}(?:\bhome\b|remote|\bcasa\b|\bhogar\b|remot[oa])|(?:mostly|mainly|mayormente) (?:remote|remot[oa]|(?:working )?(?:from|at) home|desde (?:la )?casa)|(?:combina\w*|mix of|mezcla de|alterna\w*|split(?:s|ting)? (?:time|your time|the week)? ?between) [^.;]{0,25}(?:home|casa|hogar|remot\w+|office|oficina)[^.;]{0,25}(?:home|casa|hogar|remot\w+|office|oficina)|(?:resto|rest|otros|balance)[^.;]{0,20}(?:from|at|desde|en) (?:la |su |tu )?(?:home|casa|hogar)|(?:dias?|tardes?|days?|afternoons?)[^.;]{0,30}(?:trabajar|work(?:ing)?) (?:from|desde) (?:la |su |tu )?(?:home|casa|hogar)|(?:\d|one|two|three|four|un|uno|dos|tres|cuatro) (?:days?|dias?) (?:(?:per|a|each|every|of the|por|a la|cada) (?:week|semana) )?(?:from home|remote(?:ly)?|in (?:the )?office|on-?site|at home|remot[oa]s?|en (?:la )?oficina|desde (?:la |su |tu |el )?(?:casa|hogar)|presencial(?:es)?|en (?:la |su |tu )?(?:casa|hogar))|(?:work(?:ing)? from home|telecommute|telework|remote) (?:up to )?(?:\d|one|two|three|four) days?|work from home up to|(?:remote|work(?:ing)? (?:from home|remotely)|from home|telework\w*) (?:\w+ )?(?:after|once|following|upon)|after (?:\w+[- ]){0,6}(?:you may|you can|may|can|position is|role is|fully|100%|eligible|option|goes|becomes|moves|transition\w*|move|shift)[^.;]{0,30}(?:remote|from home|telework)|(?:remot[oa]|desde (?:la |su |tu |el )?(?:casa|hogar)|teletrabajo) (?:\w+ )?(?:despues|luego|tras|al (?:completar|pasar|terminar|cabo))|(?:despues|luego)[^.;]{0,40}(?:remot[oa]|desde (?:la |su |tu |el )?(?:casa|hogar)|teletrabajo|a distancia)|(?:on-?site|in[- ]office|presencial)[^.;]{0,60}(?:then|despues|luego|before)[^.;]{0,40}(?:remote|from home|casa|remot[oa])|telework eligible\s*:\s*yes|occasional(?:ly)? (?:telework|remote)|com(?:e|es|ing) in(?:to the office)? (?:only |just )?(?:on )?(?:mon|tues|wednes|thurs|fri|once|twice|one|two|\d)|(?:viene|vienes|venir|acude|acudir) (?:\w+ ){0,3}(?:los )?(?:un|dos|tres|lunes|martes|miercoles|jueves|viernes|\d)|(?:the )?other (?:one|two|three|four|\d) days[^.;]{0,30}(?:home|remote|wherever|anywhere)|office (?:on )?(?:mon|tue|wed|thu|fri|\d|one|two|three)[^.;:]{0,30}\b(?:home|casa)|home (?:on )?(?:mon|tue|wed|thu|fri|\d|one|two|three)[^.;:]{0,30}\b(?:office|clinic)|partially remote|remote\/on-?site|parcialmente remot[oa])\b/,
    why: "Any mix, also in stages.",
  },
  {
    value: "remote",
    pattern:
      /\b(?:remote(?:ly)?(?! (?:access|patient|monitor|desktop|control|tool|site|location))|work(?:ing)?[- ]from[- ]home|wfh|(?<!away |far |\d miles |calls? |driv\w+ )from (?:(?:your|the comfort of your|your own|their|his or her) )?(?:own )?home\b(?! (?:visits|health|base))|home[- ]based|telecommut\w+|telework(?!\w*(?: \w+)?\s*:)|telework\w*(?: eligible)?\s*:\s*(?:full|100|yes)|virtual (?:position|role|job)|remot[oa]s?|desde (?:(?:su|tu|la|el) )?(?:propi[oa] )?(?:casa|hogar)|en (?:su|tu) (?:propi[oa] )?(?:casa|hogar)|teletrabajo|a distancia|home office position|virtual\b(?= (?:only|coder|work))|100 ?% (?:virtual|en casa)|trabajo en casa|off-?site\b(?! (?:storage|records?|clinics?|locations?|facilit\w+|visits?|meetings?))|(?:from |work )?anywhere in the (?:us|u\.s\.?|usa|united states|country|state)|work from anywhere|(?:site|location|place|where|lugar|sitio|sede)(?: of work| de trabajo)?\s*:\s*(?:your|su|tu) (?:home|casa|hogar)|desde cualquier (?:lugar|parte|estado))\b/,
    why: "Work away from the house.",
  },
  {
    value: "onsite",
    pattern:
      /\b(?:on-?site(?! (?:gym|parking|child\w*|cafe\w*|clinic|fitness|day ?care|pharmacy|audits?|visits?))|on site(?= (?:only|position|role|in|at|required|work|mon|tue|wed|thu|fri|every|\d)|\s*[,;.|)]|$)|on (?:the |our )?(?:\w+ )?campus(?! (?:gym|parking|child|cafe|clinic|housing|pharmacy))|in[- ]office|in[- ]person(?! interview)|you(?:'ll| will)? come in (?:\w+ ){0,2}(?:mornings?|afternoons?|days?)\b|sit on[- ]site|office[- ]based|in the office|presencial(?:es|mente)?|en (?:la|el|nuestr[oa]) (?:oficina|clinica|hospital)(?! de)|(?:m-f|mon\w*|fri\w*|lunes|viernes)[^.;]{0,25} (?:at the|en (?:la|el)) (?:clinic|office|hospital|oficina|clinica)|en las facilidades|(?:at|in|from) our (?:[\w.-]+ ){0,3}(?:clinic|hospital|office|campus)\b(?! (?:is|are|was|has|need|seek|offer|serv))|(?<=\()(?:oficina|office|clinica|clinic|hospital|en persona)(?=\))|work(?:s|ing)? (?:in|at) (?:our|the) (?:office|clinic|hospital|practice))\b/,
    why: "Work in the house.",
  },
];

/** Nouns that end a job's name; folded. */
export const JOB_NOUN =
  /\b(?:coder(?:\/biller)?|biller(?:\/coder)?|coders|billers|auditor|auditors|specialist|specialists|technician|technicians|analyst|analysts|abstractor|abstractors|reviewer|validator|educator|consultant|clerk|representative|trainee|apprentice|apprenticeship|intern|internship|extern|externship|supervisor|manager|coordinator|lead|liaison|director|associate(?!'?s?'? (?:degree|of|in|or|level)\b)|assistant|editor|codificador(?:a|es|as)?|facturador(?:a|es|as)?|auditor(?:a|es|as)|tecnic[oa]s?|especialistas?|analistas?|asistente|oficinista|aprendiz|pasante|practicas (?:en|de)|practica (?:supervisada|profesional|clinica|externa)|pasantia|practicante|intern[oa]|internado|externado|becari[oa]|coordinador(?:a)?|gerente|revisor(?:a)?|validador(?:a)?|educador(?:a)?|instructor(?:a)?|supervisora|lider|abstractor(?:a)?|representante|oficial)\b/;
/** Words that make a job's name one of this field. */
export const FIELD_NOUN =
  /\b(?:cod(?:er|ers|ing|ific\w+)|bill(?:er|ers|ing)|factur\w+|him|health information|medical records?|expedientes|drg|hcc|risk adjustment|cdi|documentation|charge|claims?|revenue|record|abstract\w+|integrity|audit\w*|reimbursement|denials?|cirugia|clinical|ajuste)\b/;

/** Pieces of a header line that are no part of a job's name. */
export const NOT_A_TITLE =
  /^(?:fully |100 ?% ?)?(?:remote|hybrid|on-?site|in[- ]office|work from home|wfh|telework|remot[oa]|hibrid[oa]|presencial)|^(?:full|part)[- ]?time|^(?:f\/t|p\/t|ft|pt|prn|per[- ]diem|contract\w*|contrato|temp\w*|permanent\w*|seasonal|tiempo (?:completo|parcial)|medio tiempo|temporal|regular|day|days|evenings?|nights?|weekends?|\dst|1st|2nd|3rd|first|second|third|turno|shift|diurno|nocturno|urgent|immediate|unpaid|job (?:post|details|posting)|(?:anuncio|oferta) de (?:empleo|trabajo)|no remunerad[oa]|empieza|inicia|comienza|starts?|starting|begins?|sin paga|new|hiring|sign-?on)\b|^(?:req(?:uisition)?|job|id|posting|announcement|ref|empleo|num|numero|vacante|plaza|#|no)\b\.?\s*(?:id|num|no|number|code|#)?[\s.:#]*[\w-]*\d|^[#\d$]|\bgs-\d{4}|^w-?2\b|^1099\b|^(?:usa?|u\.s\.|ee\.? ?uu\.?)(?: (?:only|based|citizens?))?$|^(?:fort|ft\.|camp|joint base|naval) |^(?:(?:icd|cie|cpt|hcpcs|cdt|drg|e\/m)(?:-?1?\d(?:-(?:cm|pcs|es|mc))?)?[ /,&+y]*)+$/;

/** Words that are in the names of employers; folded. */
export const ORGANIZATION_WORD =
  /\b(?:health(?:care)?|hospitals?|clinics?|medical|medicine|institute|centers?|centre|group|partners?|services?|company|associates|physicians?|surgical|surgery|surgeons?|orthop\w+|care|systems?|university|department|agency|network|solutions|billing|insurance|inc|llc|pllc|pc|p\.?c\.?|p\.?a\.?|practice|foundation|regional|memorial|staffing|coding|consult\w*|county|army|veterans|va|hospice|oncology|radiology|cardiology|pediatrics|dermatology|anesthesia|specialists|family|community|recovery|counseling|podiatry|dental|imaging|heart|vascular|ortho|therapy|rehab(?:ilitation)?|wellness|dermatology|urology|eye|vision|urgent|children'?s|women'?s|senior|living|home|lab(?:s|oratory|oratories)?|pathology|municipio|condado|sistema|fundacion|clinique|hopital|dermatologica|oncologico|pediatric[oa]?|dentistas?|sonrisa|imagenes|neurology|gastroenterology|pulmonary|nephrology|fertility|pharmacy|college|school|academy|corp(?:oration)?|diagnostics|radiolog\w+|revenue|management|resources|advantage|plan|plans|centro|clinica|grupo|instituto|servicios|salud|medic[oa]s?|compania|oficina|laboratorio|hospitalario|consultorio|corporacion|asociados|facturacion|codificacion|cuidado|familia|universidad|colegio|recinto|laboratorios|authority|eye|pain|spine|metropolitano|metropolitan|infusion|facial|cardiovascular|quirurgic[oa]|talent|recruit\w*|workforce|chart|charts|data|analytics)\b/;

/** Folded beginnings of words with a capital that are no employer's name. */
export const NOT_A_NAME =
  /^(?:we|you|this|our|se|need(?:s|ed)?|want(?:s|ed)?|looking|seeking|cheers|sincerely|cordially|warm(?:ly| regards)|un saludo|cordialmente|help wanted|text|call|dm|send|manden|piden|buscan|ofrecen|necesitan|requieren|deben?|tienen?|hay|the (?:role|position|job|coder|candidate|ideal|successful|person|right|opportunity|team|company|client|work|posting|program)|position|job|candidates?|applicants?|benefits?|salary|pay|must|requirements?|remote|location|he|she|they|it|these|all|some|most|if|every|each|experience|certified|medical coder|coder|coders|training|schedule|usted|este|esta|el (?:puesto|candidato|codificador|equipo|empleado|salario|horario|trabajo)|la (?:posicion|persona|empresa|oficina)|nuestr[oa]|candidat|no|si|hi|hello|hey|dear|hola|estimad\w*|saludos|subject|asunto|apply|save|posted|join|unete|there|that|here|what|where|who|how|why|when|do|is|your|cpc|ccs|rhit|aapc|ahima|cpt|icd|hcpcs|epic|spanish|english|monday|lunes|equal|donde|cuando|cuant[oa]s?|quien|cual|human resources|recursos humanos|oficina de recursos|department of human|careers?|category|grade|home|remot[oa]|hybrid|hibrid[oa]|full|part|tiempo|jornada|medio|united states|estados unidos|puerto rico|usa|now|urgent|new|vacante|convocatoria|aviso|empleo|oportunidad|buen[oa]s|gracias|atentamente|regards|best|thanks|from|to|date|fecha|posting|requisition|req|shift|days?|evenings?|nights?|medicare|medicaid|hipaa|microsoft|excel|code|review|assign|work|experienced?|minimum|required|preferred|active|current|bilingual|bilingue|overview|summary|descripcion|resumen|exento|exempt|non-exempt|no exento|permanente?|regular|clasificacion|tipo|company|employer|opening|closing|agency|location|ubicacion|status|rate|hours?|horas|busco|clasificados?|classifieds?|empleos?|jobs?|salud|health)\b(?! (?:health|hospital|clinic|medical|care)\b)/;

/** Lines around a posting that are a job board's or an office's, not the employer's own name. */
export const EMPLOYER_CALLS =
  /^(?:(?:easy )?apply(?: now)?|save(?: .*)?|share|show (?:more|less)(?: .*)?|report(?: job)?|sign in|log ?in|promoted.*|responses managed.*|how your profile.*|get ai-powered.*|people you can.*|meet the hiring team|about the job|see who.*|over \d+ .*|\d+ (?:applicants|solicitudes).*|posted .*|.*\blogo|solicitar|guardar(?: .*)?|compartir|mostrar (?:mas|menos)|conoce al equipo.*|publico el empleo|acerca del empleo|activar alerta.*|.*\b(?:human resources|recursos humanos|personnel)\b.*|(?:an )?equal opportunity employer.*|invites applications.*|careers?\b.*|home\b.*\|.*|.*\bago\b.*|hace \d+ .*|estado libre asociado.*|me gusta.*|estimad\w+ .*|dear .*|hi\b.*|hello\b.*|hola\b.*|buen[oa]s .*)$/;
