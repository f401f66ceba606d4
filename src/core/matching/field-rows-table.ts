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
      /\b(?:intern(?:ship)?s?|externship|pasantia|pasante|practicante|internado)\b(?! (?:site|experience|or))/,
    why: "A learner's place.",
  },
  {
    value: "contract",
    pattern:
      /\b(?:1099|independent contractors?|contract[- ]to[- ](?:hire|perm)|c2h|temp(?:orary)?[- ]to[- ](?:hire|perm\w*)|contract (?:position|role|basis|assignment|job|work|coder|opportunity|length)|(?<!audit |integrity |administrative )contractors?|on contract|(?:\d+|three|six|twelve)[- ]months? contract|contratista|por contrato|servicios profesionales|bajo contrato|contrato (?:de|por) \w+ (?:\(\d+\) )?mes(?:es)?|temporal[- ]a[- ]permanente)\b/,
    why: "Also where it may become permanent.",
  },
  {
    value: "temporary",
    pattern:
      /\b(?:temporary|temp (?:position|role|job|assignment)|seasonal|temporal|temporer[oa]|de temporada|por temporada|interino|term appointment|not[- ]to[- ]exceed)\b/,
    why: "Ends by itself.",
  },
  {
    value: "part-time",
    pattern: /\b(?:part[- ]time|tiempo parcial|media jornada|medio tiempo|jornada parcial)\b/,
    why: "Less than a full week.",
  },
  {
    value: "full-time",
    pattern:
      /\b(?:full[- ]time|f\/t|fulltime|tiempo completo|jornada completa|a tiempo completo|(?:40|37\.5|36) (?:hours?|hrs|horas)|1\.0 fte|regular a tiempo completo)\b/,
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
      /\b(?:pto|paid time off|401 ?\(?k\)?|(?:health|medical) insurance|vacaciones|plan medico|seguro medico|annual (?:salary|bonus|incentive)|base (?:pay|salary)|per annum|exempt)\b/,
    why: "Paid leave, insurance or a yearly salary.",
  },
];

type WorkSign = "hybrid" | "remote" | "onsite" | "notRemote";

/** Folded; every sign counts, see the reader. */
export const WORK_MODE_ROWS: readonly FieldRow<WorkSign>[] = [
  {
    value: "notRemote",
    pattern:
      /\b(?:(?:not|isn't|is not|no)(?: \w+){0,3} (?:remote|work[- ]from[- ]home|wfh)\b|remote(?: (?:job|work|position|eligible))?\s*:\s*no\b|not (?:\w+ )?(?:available|eligible|offered|considered) (?:for|as) (?:remote|telework)|telework\w*(?: eligible)?\s*:\s*no\b|no (?:es|sera|se ofrece|hay|ofrecemos|contempla)(?: \w+){0,4} (?:remot[oa]|teletrabajo|a distancia)|remote work is not|no work[- ]from[- ]home)/,
    why: "Remote work ruled out.",
  },
  {
    value: "hybrid",
    pattern:
      /\b(?:hybrid|hibrid[oa]|modalidad mixta|(?:\d|one|two|three|four|un|uno|dos|tres|cuatro) (?:days?|dias?) (?:(?:per|a|each|every|of the|por|a la|cada) (?:week|semana) )?(?:from home|remote(?:ly)?|in (?:the )?office|on-?site|at home|remot[oa]s?|en (?:la )?oficina|desde (?:la |su |tu |el )?(?:casa|hogar)|presencial(?:es)?)|(?:work(?:ing)? from home|telecommute|telework|remote) (?:up to )?(?:\d|one|two|three|four) days?|work from home up to|(?:remote|work(?:ing)? (?:from home|remotely)|from home|telework\w*) (?:\w+ )?(?:after|once|following|upon)|after (?:\w+[- ]){0,6}(?:you may|you can|may|can|position is|role is|fully|100%|eligible|option|goes|becomes|moves|transition\w*|move|shift)[^.;]{0,30}(?:remote|from home|telework)|(?:remot[oa]|desde (?:la |su |tu |el )?(?:casa|hogar)|teletrabajo) (?:\w+ )?(?:despues|luego|tras|al (?:completar|pasar|terminar|cabo))|(?:despues|luego)[^.;]{0,40}(?:remot[oa]|desde (?:la |su |tu |el )?(?:casa|hogar)|teletrabajo|a distancia)|(?:on-?site|in[- ]office|presencial)[^.;]{0,60}(?:then|despues|luego|before)[^.;]{0,40}(?:remote|from home|casa|remot[oa])|telework eligible\s*:\s*yes|occasional(?:ly)? (?:telework|remote)|office (?:on )?(?:mon|tue|wed|thu|fri|\d|one|two|three)[^.;:]{0,30}\b(?:home|casa)|home (?:on )?(?:mon|tue|wed|thu|fri|\d|one|two|three)[^.;:]{0,30}\b(?:office|clinic)|partially remote|remote\/on-?site|parcialmente remot[oa])\b/,
    why: "Any mix, also in stages.",
  },
  {
    value: "remote",
    pattern:
      /\b(?:remote(?:ly)?(?! (?:access|patient|monitor|desktop|control|tool|site|location))|work(?:ing)?[- ]from[- ]home|wfh|from (?:your|the comfort of your) home|home[- ]based|telecommut\w+|telework(?! eligible: no)|virtual (?:position|role|job)|remot[oa]s?|desde (?:(?:su|tu|la) )?(?:casa|hogar)|teletrabajo|a distancia)\b/,
    why: "Work away from the house.",
  },
  {
    value: "onsite",
    pattern:
      /\b(?:on-?site(?! (?:gym|parking|child\w*|cafe\w*|clinic|fitness|day ?care|pharmacy|audits?|visits?))|on site(?= (?:only|position|role|in|at|required|work))|in[- ]office|in[- ]person(?! interview)|office[- ]based|in the office|presencial(?:es|mente)?|en (?:la|el|nuestr[oa]) (?:oficina|clinica|hospital)(?! de)|en las facilidades|at our (?:\w+ ){0,2}(?:clinic|hospital|office|campus)|work(?:s|ing)? (?:in|at) (?:our|the) (?:office|clinic|hospital|practice))\b/,
    why: "Work in the house.",
  },
];

/** Nouns that end a job's name; folded. */
export const JOB_NOUN =
  /\b(?:coder(?:\/biller)?|biller(?:\/coder)?|coders|billers|auditor|auditors|specialist|specialists|technician|technicians|analyst|analysts|abstractor|abstractors|reviewer|validator|educator|consultant|clerk|representative|trainee|apprentice|intern|extern|supervisor|manager|coordinator|lead|liaison|director|associate|assistant|editor|codificador(?:a|es|as)?|facturador(?:a|es|as)?|auditor(?:a|es|as)|tecnic[oa]s?|especialistas?|analistas?|asistente|oficinista|aprendiz|pasante|practicante|intern[oa]|becari[oa]|coordinador(?:a)?|gerente|revisor(?:a)?|abstractor(?:a)?|representante|oficial)\b/;
/** Words that make a job's name one of this field. */
export const FIELD_NOUN =
  /\b(?:cod(?:er|ers|ing|ific\w+)|bill(?:er|ers|ing)|factur\w+|him|health information|medical records?|expedientes|drg|hcc|risk adjustment|cdi|documentation|charge|claims?|revenue|record|abstract\w+|integrity|audit\w*|reimbursement|denials?|cirugia|clinical|ajuste)\b/;

/** Pieces of a header line that are no part of a job's name. */
export const NOT_A_TITLE =
  /^(?:fully |100 ?% ?)?(?:remote|hybrid|on-?site|in[- ]office|work from home|wfh|telework|remot[oa]|hibrid[oa]|presencial)|^(?:full|part)[- ]?time|^(?:f\/t|p\/t|ft|pt|prn|per[- ]diem|contract\w*|contrato|temp\w*|permanent\w*|seasonal|tiempo (?:completo|parcial)|medio tiempo|temporal|regular|day|days|evenings?|nights?|weekends?|\dst|1st|2nd|3rd|first|second|third|turno|shift|diurno|nocturno|urgent|immediate|new|hiring|sign-?on)\b|^(?:req(?:uisition)?|job|id|posting|announcement|ref|empleo|num|numero|vacante|plaza|#|no)\b\.?\s*(?:id|num|no|number|code|#)?[\s.:#]*[\w-]*\d|^[#\d$]|\bgs-\d{4}/;

/** Words that are in the names of employers; folded. */
export const ORGANIZATION_WORD =
  /\b(?:health(?:care)?|hospitals?|clinics?|medical|medicine|institute|centers?|centre|group|partners?|services?|company|associates|physicians?|surgical|surgery|surgeons?|orthop\w+|care|systems?|university|department|agency|network|solutions|billing|insurance|inc|llc|pllc|pc|p\.?c\.?|p\.?a\.?|practice|foundation|regional|memorial|staffing|coding|consult\w*|county|army|veterans|va|hospice|oncology|radiology|cardiology|pediatrics|dermatology|anesthesia|specialists|family|community|recovery|revenue|management|resources|advantage|plan|plans|centro|clinica|grupo|instituto|servicios|salud|medic[oa]s?|compania|oficina|laboratorio|hospitalario|consultorio|corporacion|asociados|facturacion|codificacion|cuidado|familia|quirurgic[oa]|talent|recruit\w*|workforce|chart|charts|data|analytics)\b/;
